package vn.kehoachxa.plan;

import java.util.List;

/**
 * A budget table as data.
 *
 * @param total the sum of its lines in đồng
 * @param totalWritten what its total row says, in đồng; null where there is no total row or it states no amount
 */
public record StatedBudget(Table table, List<Item> items, long total, Long totalWritten) {

    public StatedBudget {
        items = List.copyOf(items);
    }

    /** A budget line and what its row says. @param amount in đồng, or null where not stated */
    public record Item(BudgetLine line, String text, Long amount, String source, String note) {}
}
