package vn.kehoachxa.plan;

/** What a row is in its table. */
public enum RowKind implements Coded {
    /** A title over the rows below it, printed bold across. */
    GROUP,
    ROW,
    /** The total of the amounts above. */
    TOTAL
}
