package vn.kehoachxa.ui.editor;

/**
 * What is selected in a paper.
 *
 * @param anchor where the selection was begun
 * @param caret where it ends now: before the anchor, behind it, or at the same place where nothing is selected
 */
public record Selection(Caret anchor, Caret caret) {

    /** A caret alone. */
    public static Selection at(Caret caret) {
        return new Selection(caret, caret);
    }

    /** The same beginning, another end. */
    public Selection to(Caret newCaret) {
        return new Selection(anchor, newCaret);
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** Whether both ends stand in the same text. */
    public boolean isInOneText() {
        return anchor.spot().equals(caret.spot());
    }
}
