package vn.kehoachxa.ui.follow;

import java.util.List;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.StatedBudget;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;

/**
 * A budget line on a day.
 *
 * @param spendings what was recorded of it up to the day, by day
 */
public record BudgetRow(StatedBudget.Item item, PaperSummary plan, List<Spending> spendings) {

    public BudgetRow {
        spendings = List.copyOf(spendings);
    }

    public String title() {
        return Texts.oneLine(item.text());
    }

    /** In đồng. */
    public long spent() {
        return spendings.stream().mapToLong(Spending::amount).sum();
    }

    /** Whether more was spent than planned; never where the plan states no amount. */
    public boolean isOver() {
        return item.amount() != null && spent() > item.amount();
    }
}
