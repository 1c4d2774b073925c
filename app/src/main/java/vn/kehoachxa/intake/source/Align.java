package vn.kehoachxa.intake.source;

/** Which edge the lines of a paragraph keep to. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED
}
