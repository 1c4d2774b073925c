package vn.kehoachxa.intake.pdf;

import java.util.List;
import vn.kehoachxa.plan.Texts;

/** Tells whether a line goes on with a paragraph. */
final class Seams {

    private static final String NATIONAL = "cong hoa xa hoi chu nghia viet nam";

    private final Habit habit;
    private final Bounds bounds;
    private final Place place;
    private final boolean cell;

    /** Where lines stand. */
    enum Place {
        /** Across the page. */
        PAGE,
        /** In a table's cell, where lines are short and nothing is indented. */
        CELL,
        /** In a column beside another without lines: in a head or a foot each line says something of its own. */
        COLUMN
    }

    Seams(Habit habit, Bounds bounds, Place place) {
        this.habit = habit;
        this.bounds = bounds;
        this.place = place;
        this.cell = place != Place.PAGE;
    }

    /** @param paragraph its lines so far @param b the line after them */
    Seam between(List<Line> paragraph, Line b) {
        var a = paragraph.getLast();
        var full = bounds.isFull(a, b);
        var spaced = habit.isSpaced(a, b);
        if (isCentred(a) && isCentred(b) || isFullBetweenCentred(paragraph, b)) {
            if (place == Place.COLUMN && a.page() == b.page() && isNational(a, b)) {
                return Seam.FULL;
            }
            return !a.looksLike(b) || a.styled().isItalic() != b.styled().isItalic() || spaced || a.page() != b.page() && (!full || place == Place.COLUMN)
                    ? Seam.PARAGRAPH
                    : place != Place.COLUMN && full || place == Place.CELL && isLower(b) ? Seam.FULL : Seam.BREAK;
        }
        if (isCentred(a) != isCentred(b) && !cell && !full) {
            return Seam.PARAGRAPH;
        }
        if (Labels.starts(b.text())) {
            return atLabel(a, b, full, spaced);
        }
        if (spaced) {
            return Seam.PARAGRAPH;
        }
        var known = !Double.isNaN(habit.extra(a, b));
        if (cell && a.page() != b.page() && goesOn(a, b)) {
            return Seam.FULL;
        }
        if (place == Place.COLUMN && full && !isLower(b) && !Labels.starts(paragraph.getFirst().text())) {
            return a.looksLike(b) ? Seam.BREAK : Seam.PARAGRAPH;
        }
        if (!full) {
            return cell && goesOn(a, b) && Math.abs(a.x() - b.x()) < 1.5 || known && !cell && habit.spaces() && isLower(b) ? Seam.BREAK : Seam.PARAGRAPH;
        }
        if (!cell && habit.spaces() && known) {
            return isIndented(b) && ends(a) && habit.indent() > 0 ? Seam.PARAGRAPH : Seam.FULL;
        }
        if (!cell && habit.indent() > 0 && isIndented(b) && (paragraph.size() > 1 ? Math.abs(a.x() - b.x()) > 2 : !isLower(b))) {
            return Seam.PARAGRAPH;
        }
        if (!b.styled().startsBold() && !isLower(b) && paragraph.stream().allMatch(l -> l.styled().isBold())) {
            return Seam.PARAGRAPH;
        }
        // Nothing else tells paragraphs apart: a sentence that ends with its line ends its paragraph.
        var unsure = habit.indent() == 0 && (!known || !habit.spaces());
        return unsure && !cell && ends(a) && !isLower(b) ? Seam.PARAGRAPH : Seam.FULL;
    }

    /** The national name is one line, however narrow its column is. */
    private static boolean isNational(Line a, Line b) {
        return !Texts.fold(a.text()).equals(NATIONAL) && (Texts.fold(a.text()) + " " + Texts.fold(b.text())).equals(NATIONAL);
    }

    private Seam atLabel(Line a, Line b, boolean full, boolean spaced) {
        if (!full || spaced) {
            return Seam.PARAGRAPH;
        }
        var known = !Double.isNaN(habit.extra(a, b));
        if (!cell && habit.spaces() && known) {
            return isIndented(b) && habit.indent() > 0 ? Seam.PARAGRAPH : Seam.FULL;
        }
        if (!cell && habit.indent() > 0 && isIndented(b)) {
            return Seam.PARAGRAPH;
        }
        var flush = !cell && habit.indent() > 0;
        var same = a.styled().endsBold() == b.styled().startsBold();
        return same && !ends(a) && (flush || Labels.mayBeText(b.text())) ? Seam.FULL : Seam.PARAGRAPH;
    }

    /** A line in the middle that is no indented one by chance. */
    private boolean isCentred(Line line) {
        return bounds.isCentred(line)
                && (cell || line.styled().isBold() || habit.indent() == 0 || Math.abs(line.x() - bounds.left(line) - habit.indent()) > 1);
    }

    /** A title's line that fills the whole width stands between centred ones of its kind. */
    private boolean isFullBetweenCentred(List<Line> paragraph, Line b) {
        var a = paragraph.getLast();
        var middle = Math.abs(a.middle() - b.middle()) < 3 && a.looksLike(b);
        return middle && b.styled().isBold() && (isCentred(b) && bounds.isFull(a, b) || isCentred(a) && paragraph.stream().allMatch(this::isCentred));
    }

    private boolean isIndented(Line line) {
        return line.x() - bounds.left(line) > Math.max(6, habit.indent() / 2);
    }

    private static boolean isLower(Line line) {
        var first = line.text().codePoints().filter(c -> c != '“' && c != '"' && c != '(').findFirst().orElse(' ');
        return Character.isLowerCase(first) || first == ',' || first == ';' || first == '.' || first == ')';
    }

    private static boolean ends(Line line) {
        return !line.text().isEmpty() && ".;:!?…”\"".indexOf(line.styled().last()) >= 0;
    }

    private static boolean goesOn(Line a, Line b) {
        return !ends(a) && isLower(b);
    }
}
