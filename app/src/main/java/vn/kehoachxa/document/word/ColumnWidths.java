package vn.kehoachxa.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.plan.RowKind;

/**
 * The widths of a table's columns, in mm, from what stands in them. A column is at least as wide as its widest word and, where there is
 * room, wide enough for its header and its short texts in few lines, so that no tower of single words stands beside a wide empty column.
 * What is left goes to the columns with the long texts, by the cube root of the sum of the squares of their lengths: that is where the
 * sum of the squared numbers of lines is smallest.
 */
final class ColumnWidths {

    /** Beside the text of a cell, on each side. */
    static final double PADDING = 1.9;

    /** An estimate is not a measurement. */
    private static final double SLACK = 0.6;
    /** Where the columns with long texts keep enough, texts as long as {@code Quý I - II/2026} stand on one line. */
    private static final double ROOMY = 30;
    /** "Enough": this part of the table is all that the columns may want together, or they are given less room. */
    private static final double ROOMY_PART = 0.75;
    /** Texts up to this length stand on one line, on two lines, on three lines. */
    private static final double ONE_LINE = 20;
    private static final double TWO_LINES = 50;
    private static final double THREE_LINES = 80;
    /** The least for longer texts. */
    private static final double RUNNING = 32;

    private final double size;
    private final List<TableColumn> columns;
    /** The widest word of each column. */
    private final double[] word;
    /** What its header and its short texts want, with and without much room. */
    private final double[] roomy;
    private final double[] tight;
    /** Its longest text on one line. */
    private final double[] longest;
    private final double[] squares;

    /** @param size of the letters in points */
    ColumnWidths(TablePiece table, double size) {
        this.size = size;
        columns = table.columns();
        word = new double[columns.size()];
        roomy = new double[columns.size()];
        tight = new double[columns.size()];
        longest = new double[columns.size()];
        squares = new double[columns.size()];
        for (var cells : table.header()) {
            forEach(cells, this::addHeader);
        }
        for (var row : table.rows()) {
            forEach(Spans.acrossEmpty(row, columns), (c, text) -> addText(c, text, row.kind() != RowKind.ROW));
        }
    }

    private interface Visit {
        void cell(int column, String text);
    }

    /** The cells that stand in one column alone. */
    private void forEach(List<TableCell> cells, Visit visit) {
        for (var c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            if (cells.get(c).colSpan() == 1 && columns.get(c).width() == null) {
                visit.cell(c, cells.get(c).text());
            }
        }
    }

    private void addHeader(int column, String text) {
        var length = length(text, true);
        word[column] = Math.max(word[column], TextWidth.widestWord(text, size, true));
        longest[column] = Math.max(longest[column], length);
        tight[column] = inLines(tight[column], text, true, length <= TWO_LINES ? 2 : 3);
        roomy[column] = Math.max(roomy[column], tight[column]);
    }

    private void addText(int column, String text, boolean bold) {
        var length = length(text, bold);
        word[column] = Math.max(word[column], TextWidth.widestWord(text, size, bold));
        longest[column] = Math.max(longest[column], length);
        squares[column] += length * length;
        if (length <= ONE_LINE) {
            tight[column] = Math.max(tight[column], length);
        } else if (length <= THREE_LINES) {
            tight[column] = inLines(tight[column], text, bold, length <= TWO_LINES ? 2 : 3);
        } else {
            tight[column] = Math.max(tight[column], RUNNING);
        }
        roomy[column] = Math.max(roomy[column], length <= ROOMY ? length : tight[column]);
    }

    /** The width at hand, or a larger one in which the text has only so many lines. */
    private double inLines(double width, String text, boolean bold, int lines) {
        return TextWidth.lines(text, size, bold, width).size() <= lines
                ? width
                : TextWidth.narrowest(text, size, bold, lines, Math.max(width, length(text, bold)));
    }

    /** The length of the longest line as it was written. */
    private double length(String text, boolean bold) {
        return TextWidth.longestLine(text, size, bold, Double.MAX_VALUE);
    }

    /** Whether no word has to be broken in a table of this width. */
    boolean fit(double available) {
        return sum(padded(word)) <= available;
    }

    /** The widths of the columns; their sum is {@code available}. */
    double[] share(double available) {
        var widest = padded(longest);
        if (sum(widest) <= available) {
            return widened(widest, available);
        }
        var wanted = padded(roomy);
        if (sum(wanted) > available * ROOMY_PART) {
            wanted = padded(tight);
        }
        var narrowest = padded(word);
        if (sum(wanted) <= available) {
            return between(wanted, widest, available);
        }
        return fit(available) ? between(narrowest, wanted, available) : each(narrowest, available / sum(narrowest));
    }

    /** What is given, or what the text takes and the room beside it. */
    private double[] padded(double[] widths) {
        return IntStream.range(0, widths.length)
                .mapToDouble(c -> columns.get(c).width() instanceof Double given
                        ? given
                        : Math.max(word[c], widths[c]) + 2 * PADDING + SLACK)
                .toArray();
    }

    private static double[] each(double[] widths, double factor) {
        return Arrays.stream(widths).map(w -> w * factor).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private double weight(int column) {
        return columns.get(column).width() == null ? Math.cbrt(Math.max(squares[column], 1)) : 0;
    }

    /** All texts fit on one line each: what is left goes to the columns of words, since numbers do not read better in wide ones. */
    private double[] widened(double[] widest, double available) {
        var words = new double[widest.length];
        Arrays.setAll(words, c -> columns.get(c).align() == Align.LEFT ? weight(c) : 0);
        if (sum(words) == 0) {
            return each(widest, available / sum(widest));
        }
        var factor = (available - sum(widest)) / sum(words);
        Arrays.setAll(words, c -> widest[c] + words[c] * factor);
        return words;
    }

    /** Widths in proportion to the weights, none below its least nor above its most: the factor is found by halving. */
    private double[] between(double[] least, double[] most, double available) {
        var low = 0.0;
        var high = 1000.0;
        for (var step = 0; step < 60; step++) {
            var middle = (low + high) / 2;
            if (sum(clamped(least, most, middle)) > available) {
                high = middle;
            } else {
                low = middle;
            }
        }
        var widths = clamped(least, most, low);
        return each(widths, available / sum(widths));
    }

    private double[] clamped(double[] least, double[] most, double factor) {
        return IntStream.range(0, least.length)
                .mapToDouble(c -> Math.clamp(weight(c) * factor, least[c], Math.max(least[c], most[c])))
                .toArray();
    }
}
