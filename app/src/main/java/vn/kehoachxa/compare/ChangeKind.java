package vn.kehoachxa.compare;

import vn.kehoachxa.plan.Coded;

/** What somebody did. */
public enum ChangeKind implements Coded {
    /** A value of the head or the foot. */
    FIELD,
    /** Words of a line, a passage, a title or a cell. */
    TEXT,
    /** Only bold or italic. */
    FORMAT,
    /** A line's level, or what a row is. */
    SHAPE,
    /** The columns of a table. */
    COLUMNS,
    ADDED,
    DROPPED,
    MOVED
}
