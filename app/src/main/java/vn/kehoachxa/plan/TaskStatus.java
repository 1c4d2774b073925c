package vn.kehoachxa.plan;

/** What was last said of a task. Whether it is late follows from the day that counts as today; see {@link TaskFlag}. */
public enum TaskStatus implements Coded {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    /** Given up, with the reason in the note. */
    STOPPED;

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return this == DONE || this == STOPPED;
    }
}
