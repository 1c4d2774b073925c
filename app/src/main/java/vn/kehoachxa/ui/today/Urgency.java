package vn.kehoachxa.ui.today;

/** Why something should be done now, the most pressing first. */
enum Urgency {
    OVERDUE,
    DUE_SOON,
    /** A report whose data have closed: it can be written. */
    TO_BE_WRITTEN,
    /** Others have to decide first: to be asked after. */
    WAITING,
    /** Goes on all year, and the quarter ends without a word of it. */
    NEEDS_UPDATE
}
