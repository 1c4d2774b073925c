package vn.kehoachxa.document.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.kehoachxa.document.TablePiece.TableColumn;

/**
 * How wide the columns of a table are. No column is narrower than its longest word; short contents (numbers, units, times) stand in one,
 * two or three lines, never in a tower of single syllables; columns of running text share what is left, by how much they have to say.
 */
final class ColumnWidths {

    /** Contents up to these widths, in mm, are given room for one line, two lines, three lines; longer ones are running text. */
    private static final double[] LINES_UP_TO = {Measure.pt(20), Measure.pt(50), Measure.pt(80)};
    /** A header has up to two lines; three where it is longer than this. */
    private static final double HEADER_IN_TWO = Measure.pt(50);
    /** The least for a column of running text. */
    private static final double TEXT_LEAST = Measure.pt(35);
    /** A column up to this width, in mm, is one of numbers: it does not grow. */
    private static final double TINY = Measure.pt(14);
    /** A little more than the narrowest, so that lines may end where a phrase does. */
    private static final double SLACK = 1.06;
    /** The widest letter, in points: no column is narrower, however many there are. */
    private static final double LETTER = 12;
    /** How far a column's share follows the length of its texts: 1 would be in proportion. */
    private static final double SHARE = 0.75;

    private final List<TableColumn> columns;
    private final double padding;
    private final double[] floors;
    private final double[] wanted;
    private final double[] natural;
    /** The length of all texts of a column of running text; 0 for others. */
    private final double[] text;

    /** @param padding left and right of the text in a cell, together */
    ColumnWidths(List<TableColumn> columns, Grid grid, double padding) {
        this.columns = columns;
        this.padding = padding;
        this.floors = new double[columns.size()];
        this.wanted = new double[columns.size()];
        this.natural = new double[columns.size()];
        this.text = new double[columns.size()];
        for (var c = 0; c < columns.size(); c++) {
            measure(grid, c);
        }
    }

    private void measure(Grid grid, int column) {
        var body = 0.0;
        var header = 0.0;
        var widest = 0.0;
        var all = 0.0;
        for (var r = 0; r < grid.size(); r++) {
            for (var cell : grid.row(r)) {
                if (cell.column() != column || cell.colSpan() > 1) {
                    continue;
                }
                widest = Math.max(widest, cell.words().widest());
                var wide = cell.words().natural();
                if (r < grid.headerRows()) {
                    header = Math.max(header, cell.words().narrowest(wide, wide > HEADER_IN_TWO ? 3 : 2));
                } else {
                    all += wide;
                    natural[column] = Math.max(natural[column], wide);
                    body = Math.max(body, forShort(cell.words(), wide, body));
                }
            }
        }
        floors[column] = widest + padding;
        var lines = lines(natural[column]);
        wanted[column] = Math.max(floors[column], Math.max(header, lines == 0 ? TEXT_LEAST : body) + padding);
        natural[column] = Math.max(natural[column], header) + padding;
        text[column] = lines == 0 ? all : 0;
        var given = columns.get(column).width();
        if (given != null) {
            wanted[column] = Math.max(Measure.pt(given), padding * 1.5);
            floors[column] = Math.min(floors[column], wanted[column]);
            text[column] = 0;
        }
    }

    /** What a short content needs; {@code enough} where that is enough. */
    private static double forShort(Words words, double natural, double enough) {
        var lines = lines(natural);
        return lines == 0 || enough > 0 && words.lines(enough).size() <= lines
                ? enough
                : Math.min(natural, SLACK * words.narrowest(natural, lines));
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

    /** Whether no word has to be broken in a table of this width. */
    boolean fit(double width) {
        return sum(floors) <= width;
    }

    /** The widths; together always {@code width}. */
    double[] widths(double width) {
        if (sum(wanted) <= width) {
            return grown(width - sum(wanted));
        }
        if (fit(width)) {
            return between(floors, wanted, width);
        }
        var letter = Math.min(padding + LETTER, width / floors.length);
        return between(Arrays.stream(floors).map(f -> Math.min(f, letter)).toArray(), floors, width);
    }

    /** Widths that add up to {@code width}, all equally far on the way from {@code low} to {@code high}. */
    private static double[] between(double[] low, double[] high, double width) {
        var part = (width - sum(low)) / (sum(high) - sum(low));
        return IntStream.range(0, low.length).mapToDouble(c -> low[c] + part * (high[c] - low[c])).toArray();
    }

    private double[] grown(double room) {
        var widths = wanted.clone();
        var left = room - share(widths, room, text);
        var others = growing(c -> columns.get(c).width() == null && wanted[c] > TINY);
        if (sum(others) == 0) {
            others = growing(c -> columns.get(c).width() == null);
        }
        if (sum(others) == 0) {
            others = wanted;
        }
        for (var c = 0; c < widths.length; c++) {
            widths[c] += left * others[c] / sum(others);
        }
        return widths;
    }

    /** What the columns that may grow want; 0 for the others. */
    private double[] growing(IntPredicate may) {
        return IntStream.range(0, wanted.length).mapToDouble(c -> may.test(c) ? wanted[c] : 0).toArray();
    }

    /** Shares the room among the columns of running text, none wider than its longest text; returns what they took. */
    private double share(double[] widths, double room, double[] lengths) {
        var weights = Arrays.stream(lengths).map(l -> Math.pow(l, SHARE)).toArray();
        var total = sum(weights);
        var taken = 0.0;
        for (var c = 0; c < widths.length && total > 0; c++) {
            var more = Math.min(room * weights[c] / total, Math.max(0, natural[c] - widths[c]));
            widths[c] += more;
            taken += more;
        }
        return taken;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
