package vn.kehoachxa.plan;

import java.util.UUID;

/**
 * An amount of money (dự toán), standing at a row.
 *
 * @param task the task that it pays for, or null
 */
public record BudgetLine(UUID id, UUID at, UUID task) implements Entry {

    public static BudgetLine at(UUID id, UUID at) {
        return new BudgetLine(id, at, null);
    }

    /** @param value the task that it pays for, or null */
    public BudgetLine withTask(UUID value) {
        return new BudgetLine(id, at, value);
    }
}
