package vn.kehoachxa.plan;

/** What the rows of a table stand for. */
public enum TableKind implements Coded {
    /** Chỉ tiêu: every row is a {@link Target}. */
    TARGETS,
    /** Nhiệm vụ: every row is a {@link Task}. */
    TASKS,
    /** Dự toán: every row is a {@link BudgetLine}. */
    BUDGET,
    OTHER
}
