package vn.kehoachxa.ui.editor;

/**
 * What is selected in a paper.
 *
 * @param anchor where the selection was begun
 * @param caret where it ends now: before the anchor, behind it, or at the same place where nothing is selected
 * @param cells whether whole cells of a table are selected, as in a spreadsheet; where in them both ends stand says nothing then
 */
public record Selection(Caret anchor, Caret caret, boolean cells) {

    /** A stretch of text. */
    public Selection(Caret anchor, Caret caret) {
        this(anchor, caret, false);
    }

    /** A caret alone. */
    public static Selection at(Caret caret) {
        return new Selection(caret, caret);
    }

    /** A whole cell. */
    public static Selection cell(Spot cell) {
        return cells(cell, cell);
    }

    /** The cells between two cells of one table. */
    public static Selection cells(Spot anchor, Spot caret) {
        return new Selection(new Caret(anchor, 0), new Caret(caret, 0), true);
    }

    /** The same beginning, another end. */
    public Selection to(Caret newCaret) {
        return new Selection(anchor, newCaret, cells);
    }

    /** Whether it is a caret alone. */
    public boolean isEmpty() {
        return !cells && anchor.equals(caret);
    }

    /** Whether it is a caret or a stretch within one text. */
    public boolean isInOneText() {
        return !cells && anchor.spot().equals(caret.spot());
    }
}
