package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.StatedBudget;
import vn.kehoachxa.plan.Table;

/** For each budget of the plan a table of what was planned and what was spent, in its units of money. */
final class BudgetTables {

    private final Facts facts;
    private final Sentences sentences;

    BudgetTables(Facts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
    }

    List<Table> made(TableMaker maker) {
        return facts.budgets().stream().map(b -> made(b, maker)).toList();
    }

    private Table made(StatedBudget budget, TableMaker maker) {
        var scale = budget.table().scale();
        var results = budget.items().stream().map(facts::of).toList();
        results.forEach(r -> maker.row(cells(r, scale)));
        if (results.size() > 1) {
            maker.total(totals(results, scale));
        }
        return maker.made(budget.table().title(), scale, columns(scale));
    }

    private List<Column> columns(int scale) {
        var unit = " " + sentences.text("scale-" + scale);
        return List.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("budget-text"), Role.TEXT),
                TableMaker.column(sentences.text("budget-plan") + unit, Role.AMOUNT),
                TableMaker.column(sentences.text("budget-period") + unit, Role.AMOUNT),
                TableMaker.column(sentences.text("budget-total") + unit, Role.AMOUNT),
                TableMaker.column(sentences.text("budget-percent"), Role.VALUE),
                TableMaker.column(sentences.text("targets-note"), Role.NOTE));
    }

    private static List<String> cells(SpentResult result, int scale) {
        var planned = result.item().amount();
        return List.of(
                result.item().text(), planned == null ? "" : Amounts.written(planned, scale), amount(result.inPeriod(), scale),
                amount(result.total(), scale), percent(result.total(), planned), result.item().note());
    }

    /** The program adds up what is known; where nothing is, the sum is blank as well. */
    private List<String> totals(List<SpentResult> results, int scale) {
        var totals = new ArrayList<String>();
        totals.add("");
        totals.add(sentences.text("budget-sum"));
        totals.add(null);
        totals.add(results.stream().allMatch(r -> r.inPeriod() == null) ? Sentences.BLANK : null);
        totals.add(results.stream().allMatch(r -> r.total() == null) ? Sentences.BLANK : null);
        var planned = sum(results.stream().map(r -> r.item().amount()).toList());
        totals.add(percent(sum(results.stream().map(SpentResult::total).toList()), planned));
        totals.add("");
        return totals;
    }

    private static Long sum(List<Long> amounts) {
        var known = amounts.stream().filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : known.stream().mapToLong(a -> a).sum();
    }

    private static String amount(Long amount, int scale) {
        return amount == null ? Sentences.BLANK : Amounts.written(amount, scale);
    }

    private static String percent(Long total, Long planned) {
        if (planned == null || planned == 0) {
            return "";
        }
        return total == null
                ? Sentences.BLANK
                : Percent.of(BigDecimal.valueOf(total), BigDecimal.valueOf(planned)).orElse("");
    }
}
