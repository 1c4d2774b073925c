package vn.kehoachxa.plan;

/** Whether a report comes to this office or goes out from it. */
public enum Direction implements Coded {
    IN,
    OUT
}
