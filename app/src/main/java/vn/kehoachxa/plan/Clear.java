package vn.kehoachxa.plan;

/**
 * What must be clear of a task: "6 rõ" (rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền).
 */
public enum Clear implements Coded {
    /** The person who does it. */
    WHO,
    /** The work itself. */
    WHAT,
    /** A time that says something. */
    WHEN,
    /** The unit that answers for it. */
    RESPONSIBILITY,
    /** What shows that it is done. */
    OUTCOME,
    /** Who decides. */
    AUTHORITY
}
