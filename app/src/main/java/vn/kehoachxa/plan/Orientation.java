package vn.kehoachxa.plan;

/** How an appendix lies on A4. */
public enum Orientation implements Coded {
    PORTRAIT,
    LANDSCAPE
}
