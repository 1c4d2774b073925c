package vn.kehoachxa.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.plan.RowKind;

/**
 * The widths of a table's columns, in mm, from what stands in them. A column is at least as wide as its widest word and, where there is
 * room and its texts are longer, as a few words, so that no tower of single words stands beside a wide empty column. What is left goes
 * to the columns with the long texts, by the cube root of the sum of the squares of their lengths: that is where the sum of the squared
 * numbers of lines is smallest.
 */
final class ColumnWidths {

    /** Beside the text of a cell, on each side. */
    static final double PADDING = 1.9;

    /** An estimate is not a measurement. */
    private static final double SLACK = 0.6;
    /** Room for {@code Quý I - II/2026}, where the columns with long texts keep enough. */
    private static final double COMFORTABLE = 30;
    /** The part of the table that comfortable columns may take in all. */
    private static final double COMFORTABLE_PART = 0.7;
    /** Room for two or three words. */
    private static final double TIGHT = 21;

    private final double size;
    private final List<TableColumn> columns;
    private final double[] word;
    private final double[] text;
    private final double[] header;
    private final double[] squares;

    /** @param size of the letters in points */
    ColumnWidths(TablePiece table, double size) {
        this.size = size;
        columns = table.columns();
        word = new double[columns.size()];
        text = new double[columns.size()];
        header = new double[columns.size()];
        squares = new double[columns.size()];
        for (var cells : table.header()) {
            forEach(cells, (c, cell) -> {
                word[c] = Math.max(word[c], TextWidth.widestWord(cell.text(), size, true));
                header[c] = Math.max(header[c], length(cell, true));
            });
        }
        for (var row : table.rows()) {
            var bold = row.kind() != RowKind.ROW;
            forEach(Spans.acrossEmpty(row, columns), (c, cell) -> {
                var length = length(cell, bold);
                word[c] = Math.max(word[c], TextWidth.widestWord(cell.text(), size, bold));
                text[c] = Math.max(text[c], length);
                squares[c] += length * length;
            });
        }
    }

    /** Whether no word has to be broken in a table of this width. */
    boolean fit(double available) {
        return sum(atLeast(0, 0)) <= available;
    }

    private interface Visit {
        void cell(int column, TableCell cell);
    }

    /** The cells that stand in one column alone. */
    private void forEach(List<TableCell> cells, Visit visit) {
        for (var c = 0; c < Math.min(cells.size(), columns.size()); c++) {
            if (cells.get(c).colSpan() == 1 && columns.get(c).width() == null) {
                visit.cell(c, cells.get(c));
            }
        }
    }

    private double length(TableCell cell, boolean bold) {
        return Stream.of(cell.text().split("\n"))
                .mapToDouble(line -> TextWidth.mm(line, size, bold))
                .max()
                .orElse(0);
    }

    /** The widths of the columns; their sum is {@code available}. */
    double[] share(double available) {
        var widest = each(c -> Math.max(text[c], header[c]));
        if (sum(widest) <= available) {
            return widened(widest, available);
        }
        var comfortable = atLeast(COMFORTABLE, TIGHT);
        if (sum(comfortable) <= available * COMFORTABLE_PART) {
            return between(comfortable, widest, available);
        }
        var tight = atLeast(TIGHT, TIGHT);
        if (sum(tight) <= available) {
            return between(tight, widest, available);
        }
        var narrowest = atLeast(0, 0);
        return sum(narrowest) <= available
                ? between(narrowest, widest, available)
                : each(narrowest, available / sum(narrowest));
    }

    /** Texts up to {@code one} mm stand on one line, longer ones have at least {@code several} mm for their lines. */
    private double[] atLeast(double one, double several) {
        return each(c -> Math.max(word[c], text[c] <= one ? text[c] : Math.min(text[c], several)));
    }

    private interface Width {
        double of(int column);
    }

    /** What is given, or what the text takes and the room beside it. */
    private double[] each(Width width) {
        return IntStream.range(0, columns.size())
                .mapToDouble(c -> columns.get(c).width() instanceof Double given ? given : width.of(c) + 2 * PADDING + SLACK)
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
