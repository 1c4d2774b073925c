package vn.kehoachxa.plan;

/** How a stretch of text stands out. */
public enum MarkStyle implements Coded {
    BOLD,
    ITALIC
}
