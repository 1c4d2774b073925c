package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;

/** The appendices of a report: targets and tasks on their side, since their tables are wide, and money. Only those that have rows. */
final class Annexes {

    private enum Kind {
        TASKS,
        TARGETS,
        BUDGETS
    }

    private final Facts facts;
    private final Sentences sentences;
    private final List<Kind> kinds = new ArrayList<>();

    Annexes(Facts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
        if (!facts.tasks().isEmpty()) {
            kinds.add(Kind.TASKS);
        }
        if (!facts.targets().isEmpty()) {
            kinds.add(Kind.TARGETS);
        }
        if (!facts.budgets().isEmpty()) {
            kinds.add(Kind.BUDGETS);
        }
    }

    /** {@code Phụ lục I}, or {@code Phụ lục} where it is the only one. */
    String ofTasks() {
        return label(Kind.TASKS);
    }

    String ofTargets() {
        return label(Kind.TARGETS);
    }

    String ofBudgets() {
        return label(Kind.BUDGETS);
    }

    private String label(Kind kind) {
        var word = sentences.text("appendix");
        return kinds.size() < 2 ? word : word + " " + Numerals.roman(kinds.indexOf(kind) + 1);
    }

    /** @param questions takes those about cells that are blank */
    List<Appendix> written(Supplier<UUID> ids, List<Question> questions) {
        var period = new PeriodNames(sentences).inFull(facts.period());
        return kinds.stream()
                .map(kind -> {
                    var tables = new TableMaker(ids, questions);
                    return switch (kind) {
                        case TASKS -> new Appendix(
                                ids.get(), title("tasks-title", period), Orientation.LANDSCAPE,
                                List.of(new TaskTable(facts, sentences).made(tables)));
                        case TARGETS -> new Appendix(
                                ids.get(), title("targets-title", period), Orientation.LANDSCAPE,
                                List.of(new TargetTable(facts, sentences).made(tables)));
                        case BUDGETS -> new Appendix(
                                ids.get(), title("budget-title", period), Orientation.LANDSCAPE,
                                List.copyOf(new BudgetTables(facts, sentences).made(tables)));
                    };
                })
                .toList();
    }

    private RichText title(String key, String period) {
        return RichText.of(sentences.text(key, period));
    }
}
