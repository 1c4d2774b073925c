package vn.kehoachxa.plan;

/** What follows for a task from its times, its log and the day that counts as today. */
public enum TaskFlag implements Coded {
    /** Done, but after its last due day. */
    DONE_LATE,
    /** The next due day is near. */
    DUE_SOON,
    /** A due day is over that nobody has met. */
    OVERDUE,
    /** Depends on a document or a decision that has not come. */
    WAITING,
    /** Goes on all year, and nobody has said anything of it in this quarter. */
    NEEDS_UPDATE
}
