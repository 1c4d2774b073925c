package vn.kehoachxa.plan;

/** Where a paper stands: only a draft can be edited. */
public enum PaperState implements Coded {
    DRAFT,
    /** Numbered, dated, locked. */
    ISSUED,
    /** Issued once, replaced by a later version. */
    SUPERSEDED,
    /** The year is over; or the paper is another office's. */
    CLOSED;

    /** Whether the tasks of a plan in this state are followed. */
    public boolean isFollowed() {
        return this == DRAFT || this == ISSUED;
    }
}
