package vn.kehoachxa.ui.editor;

/**
 * Where the model wants the caret.
 *
 * @param caret the place in the text, {@link #END} or {@link #KEEP}
 */
public record CaretRequest(Spot spot, int caret) {

    /** Behind the last letter. */
    public static final int END = -1;
    /** Where it is. */
    public static final int KEEP = -2;
}
