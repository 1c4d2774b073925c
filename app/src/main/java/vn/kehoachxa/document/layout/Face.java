package vn.kehoachxa.document.layout;

/** The four faces of the document's typeface. */
public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public static Face of(boolean bold, boolean italic) {
        return bold ? (italic ? BOLD_ITALIC : BOLD) : italic ? ITALIC : REGULAR;
    }
}
