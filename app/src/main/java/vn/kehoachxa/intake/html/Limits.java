package vn.kehoachxa.intake.html;

import vn.kehoachxa.intake.source.UnreadablePasteException;

/** What one paste may hold at most: many times what a plan has, and little enough to be held. */
final class Limits {

    /** Letters of HTML: sixty pages of tables out of Word have about six million. */
    static final int MOST_LETTERS = 8_000_000;
    /** Deeper elements are taken for children of the deepest that is read: their text stays. */
    static final int DEEPEST = 200;
    static final int MOST_COLUMNS = 200;
    private static final int MOST_PARAGRAPHS = 20_000;
    private static final int MOST_CELLS = 100_000;

    private int paragraphs;
    private int cells;

    /** @throws UnreadablePasteException {@code PASTE-TOO-BIG} */
    static void letters(String html) {
        check(html.length() <= MOST_LETTERS);
    }

    /** A paragraph of the text; those in cells count as cells. */
    void paragraph() {
        check(++paragraphs <= MOST_PARAGRAPHS);
    }

    void cells(int rows, int columns) {
        cells += Math.max(1, rows * columns);
        check(columns <= MOST_COLUMNS && cells <= MOST_CELLS);
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new UnreadablePasteException("PASTE-TOO-BIG");
        }
    }
}
