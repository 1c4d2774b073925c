package vn.kehoachxa.intake;

import java.util.regex.Pattern;
import vn.kehoachxa.intake.font.Syllables;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;

/**
 * Whether a text is Vietnamese with its marks. A scan that was read by a program which knows no Vietnamese looks like text and is none:
 * nobody can tell what it said.
 *
 * @param words all words
 * @param syllables of those, how many could be Vietnamese syllables, marks aside
 * @param marked of those, how many are Vietnamese syllables with a mark, or with đ
 * @param unmistakable of those, how many have a letter that only Vietnamese has
 */
public record VietnameseMarks(int words, int syllables, int marked, int unmistakable) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*");

    /** Fewer words than this are no document. */
    private static final int FEWEST = 5;
    /** With fewer words than this, one name or abbreviation more or less decides. */
    private static final int ENOUGH = 30;
    /** In Vietnamese nearly all words could be syllables; in English a third. */
    private static final double LEAST_SYLLABLES = 0.55;
    /** In plans more than four of five words have a mark, more than half a letter of Vietnamese alone; in bad scans one of nine, one of thirty. */
    private static final double LEAST_MARKED = 0.35;
    private static final double LEAST_UNMISTAKABLE = 0.12;

    /** Measures all texts of the source. */
    public static VietnameseMarks of(Source source) {
        var text = new StringBuilder();
        source.pieces().forEach(p -> add(p, text));
        return of(text.toString());
    }

    private static void add(Piece piece, StringBuilder text) {
        switch (piece) {
            case Para para -> text.append(para.text()).append('\n');
            case Grid grid -> grid.rows().forEach(r -> r.cells().forEach(c -> text.append(c.text()).append('\n')));
        }
    }

    /** @param text NFC */
    public static VietnameseMarks of(String text) {
        var words = 0;
        var syllables = 0;
        var marked = 0;
        var unmistakable = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = found.group();
            words++;
            syllables += Syllables.couldBe(word) ? 1 : 0;
            if (Syllables.isMarked(word) && Syllables.isVietnamese(word)) {
                marked++;
                unmistakable += Syllables.isUnmistakable(word) ? 1 : 0;
            }
        }
        return new VietnameseMarks(words, syllables, marked, unmistakable);
    }

    /** Whether the words have the marks that Vietnamese has. */
    public boolean hasMarks() {
        return marked >= words * LEAST_MARKED && unmistakable >= words * LEAST_UNMISTAKABLE;
    }

    /**
     * Refuses a source that is not Vietnamese with its marks.
     *
     * @throws UnreadableFileException {@code INTAKE-NO-TEXT}, {@code INTAKE-NOT-VIETNAMESE} or {@code INTAKE-NO-MARKS}
     */
    public static void check(Source source) {
        var marks = of(source);
        if (marks.words < FEWEST) {
            throw new UnreadableFileException("INTAKE-NO-TEXT", null);
        }
        if (marks.words < ENOUGH || marks.hasMarks()) {
            return;
        }
        if (marks.syllables < marks.words * LEAST_SYLLABLES) {
            throw new UnreadableFileException("INTAKE-NOT-VIETNAMESE", null);
        }
        throw new UnreadableFileException("INTAKE-NO-MARKS", null);
    }
}
