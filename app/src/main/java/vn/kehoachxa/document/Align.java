package vn.kehoachxa.document;

/** How the text of a column stands in its cells. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
