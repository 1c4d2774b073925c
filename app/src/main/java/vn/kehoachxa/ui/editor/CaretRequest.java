package vn.kehoachxa.ui.editor;

/**
 * Where the model wants the caret.
 *
 * @param caret the place in the text, {@link #END} or {@link #KEEP}
 * @param keyboard whether the text is to have the keyboard too
 */
public record CaretRequest(Spot spot, int caret, boolean keyboard) {

    /** Behind the last letter. */
    public static final int END = -1;
    /** Where it is. */
    public static final int KEEP = -2;

    /** With the keyboard. */
    public CaretRequest(Spot spot, int caret) {
        this(spot, caret, true);
    }
}
