package vn.kehoachxa.document.layout;

import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.layout.Word.Gap;

/**
 * What a column's contents ask for; all widths with the cell's padding, in points.
 *
 * @param floor at this width no word is broken
 * @param wanted at this width short contents stand in one, two or three lines, never in a tower of single syllables
 * @param tight like {@code wanted}, each with one line more
 * @param natural at this width nothing is broken
 * @param text the length of all texts of a column of running text, which takes what the others leave; 0 for others
 * @param given whether the paper gives the width
 */
record ColumnNeed(double floor, double wanted, double tight, double natural, double text, boolean given) {

    /** At least so wide. */
    ColumnNeed atLeast(double newFloor, double newWanted, double newTight) {
        var least = Math.max(floor, newFloor);
        var close = Math.max(least, Math.max(tight, newTight));
        var roomy = Math.max(close, Math.max(wanted, newWanted));
        return new ColumnNeed(least, roomy, close, Math.max(natural, roomy), text, given);
    }

    /** Gathers the cells of one column. */
    static final class Builder {

        /** Contents up to these widths are given room for one line, two lines, three lines; longer ones are running text. */
        private static final double[] LINES_UP_TO = {Measure.pt(24), Measure.pt(50), Measure.pt(80)};
        /** A header has up to two lines; three where it is longer than this. */
        private static final double HEADER_IN_TWO = Measure.pt(50);
        /** The least for a column of running text. */
        private static final double TEXT_LEAST = Measure.pt(35);
        /** Where contents get one line more, their lines are still as long as this. */
        private static final double TIGHT_LEAST = Measure.pt(20);
        /** Words that are tied stay so in short contents up to this width: {@code Quý IV/2026}. */
        private static final double LONGEST_TIE = Measure.pt(24);
        /** A little more than the narrowest, so that lines may end where a phrase does. */
        private static final double SLACK = 1.06;

        private double widest;
        private double header;
        private double longest;
        private double all;
        private double wanted;
        private double tight;

        void addHeader(Words words) {
            var natural = words.natural();
            widest = Math.max(widest, words.widest());
            header = Math.max(header, words.narrowest(natural, natural > HEADER_IN_TWO ? 3 : 2));
        }

        void add(Words words) {
            var natural = words.natural();
            widest = Math.max(widest, words.widest());
            longest = Math.max(longest, natural);
            all += natural;
            var lines = lines(natural);
            if (lines > 0) {
                var held = words.widestTied(LONGEST_TIE);
                wanted = Math.max(held, forLines(words, natural, lines, wanted));
                tight = Math.max(
                        Math.max(held, Math.min(natural, TIGHT_LEAST)),
                        forLines(words, natural, Math.max(lines + 1, ownLines(words)), tight));
            }
        }

        /** How many lines short contents are given where each line of their own is counted by itself. */
        private static int ownLines(Words words) {
            var all = 0;
            var length = 0.0;
            for (var word : words.words()) {
                if (word.gap() == Gap.NEW_LINE) {
                    all += lines(length);
                    length = 0;
                }
                length += (length == 0 ? 0 : word.spaceWidth()) + word.width();
            }
            return all + lines(length);
        }

        /** The width for so many lines; {@code enough} where that is enough. */
        private static double forLines(Words words, double natural, int lines, double enough) {
            return enough > 0 && words.count(enough) <= lines
                    ? enough
                    : Math.max(enough, Math.min(natural, SLACK * words.narrowest(natural, lines)));
        }

        /** 0 for running text. */
        private static int lines(double natural) {
            for (var i = 0; i < LINES_UP_TO.length; i++) {
                if (natural <= LINES_UP_TO[i]) {
                    return i + 1;
                }
            }
            return 0;
        }

        ColumnNeed build(TableColumn column, double padding) {
            var floor = widest + padding;
            if (column.width() != null) {
                var given = Math.max(Measure.pt(column.width()), padding * 1.5);
                return new ColumnNeed(Math.min(floor, given), given, given, given, 0, true);
            }
            var isText = lines(longest) == 0;
            var least = Math.max(floor, padding + Math.max(header, isText ? TEXT_LEAST : 0));
            return new ColumnNeed(
                    floor, isText ? least : Math.max(least, wanted + padding), isText ? least : Math.max(least, tight + padding),
                    Math.max(header, longest) + padding, isText ? all : 0, false);
        }
    }
}
