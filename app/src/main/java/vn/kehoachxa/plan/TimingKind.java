package vn.kehoachxa.plan;

/** What a time expression says. */
public enum TimingKind implements Coded {
    WINDOW,
    BY,
    MULTIPLE,
    RECURRING,
    CONTINUOUS,
    ON_DEMAND,
    EXTERNAL,
    UNPARSED
}
