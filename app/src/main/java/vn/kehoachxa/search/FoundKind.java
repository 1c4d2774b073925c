package vn.kehoachxa.search;

/** What can be found, in the order in which it is shown. */
public enum FoundKind {
    PLAN,
    REPORT,
    TASK,
    /** A line, a row, a passage or the title of an appendix. */
    TEXT,
    /** A legal basis, in a paper or in the office's register. */
    BASIS,
    /** A unit of the office. */
    UNIT
}
