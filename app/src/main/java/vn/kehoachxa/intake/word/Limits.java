package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Xml;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** What a document may hold at most: hundreds of times what plans have, and little enough to be held. */
final class Limits {

    private static final int MOST_PARAGRAPHS = 200_000;
    private static final int MOST_CELLS = 400_000;
    /** Word's most is 63. */
    private static final int MOST_COLUMNS = 500;

    private int letters;
    private int paragraphs;
    private int cells;

    void letters(int more) {
        letters += more;
        check(letters <= Xml.MOST_LETTERS);
    }

    void paragraph() {
        check(++paragraphs <= MOST_PARAGRAPHS);
    }

    /** @param column where it begins */
    void cell(int column) {
        check(++cells <= MOST_CELLS && column <= MOST_COLUMNS);
    }

    private static void check(boolean fits) {
        if (!fits) {
            throw new UnreadableFileException("INTAKE-BOMB", null);
        }
    }
}
