package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoachxa.document.TablePiece.TableColumn;

/**
 * How wide the columns of a table are: short contents (numbers, units, times) get what they need, columns of running text share what is
 * left, by how much they have to say.
 */
final class ColumnWidths {

    /** A column up to this width is one of numbers: it does not grow. */
    private static final double TINY = Measure.pt(14);
    /** How far a column's share follows the length of its texts: 1 would be in proportion. */
    private static final double SHARE = 0.75;
    /** The widest letter, in points: no column is narrower, however many there are. */
    private static final double LETTER = 12;
    /** So many rows tell how high the table will be. */
    private static final int SAMPLE = 100;

    private final Grid grid;
    private final List<ColumnNeed> needs;
    private final double padding;

    /** @param padding left and right of the text in a cell, together */
    ColumnWidths(List<TableColumn> columns, Grid grid, double padding) {
        this.grid = grid;
        this.padding = padding;
        var builders = columns.stream().map(c -> new ColumnNeed.Builder()).toList();
        var wide = new ArrayList<GridCell>();
        for (var r = 0; r < grid.size(); r++) {
            for (var cell : grid.row(r)) {
                if (cell.colSpan() > 1) {
                    wide.add(cell);
                } else {
                    add(cell, r, builders.get(cell.column()));
                }
            }
        }
        this.needs = IntStream.range(0, columns.size())
                .mapToObj(c -> builders.get(c).build(columns.get(c), padding)).collect(Collectors.toCollection(ArrayList::new));
        wide.forEach(this::widen);
    }

    private void add(GridCell cell, int row, ColumnNeed.Builder builder) {
        if (row < grid.headerRows()) {
            builder.addHeader(cell.words());
        } else {
            builder.add(cell.words());
        }
    }

    /** A cell over several columns that has no room in them: each grows by how wide it is, but for those of a given width. */
    private void widen(GridCell cell) {
        var columns = IntStream.range(cell.column(), cell.column() + cell.colSpan()).filter(c -> !needs.get(c).given()).toArray();
        var given = IntStream.range(cell.column(), cell.column() + cell.colSpan()).mapToObj(needs::get)
                .filter(ColumnNeed::given).mapToDouble(ColumnNeed::wanted).sum();
        if (columns.length == 0 || cell.words().natural() + padding <= given + sum(columns, ColumnNeed::floor)) {
            return;
        }
        var builder = new ColumnNeed.Builder();
        add(cell, cell.origin().row(), builder);
        var need = builder.build(new TableColumn(cell.align(), null), padding);
        var floor = (need.floor() - given) / sum(columns, ColumnNeed::floor);
        var wanted = (need.wanted() - given) / sum(columns, ColumnNeed::wanted);
        var tight = (need.tight() - given) / sum(columns, ColumnNeed::tight);
        for (var c : columns) {
            var own = needs.get(c);
            needs.set(c, own.atLeast(own.floor() * floor, own.wanted() * wanted, own.tight() * tight));
        }
    }

    private double sum(int[] columns, ToDoubleFunction<ColumnNeed> what) {
        return Arrays.stream(columns).mapToObj(needs::get).mapToDouble(what).sum();
    }

    /** Whether no word has to be broken in a table of this width. */
    boolean fit(double width) {
        return sum(of(ColumnNeed::floor)) <= width;
    }

    /** The widths; together always {@code width}. */
    double[] widths(double width) {
        var floors = of(ColumnNeed::floor);
        if (!fit(width)) {
            var letter = Math.min(padding + LETTER, width / floors.length);
            return between(Arrays.stream(floors).map(f -> Math.min(f, letter)).toArray(), floors, width);
        }
        var wanted = of(ColumnNeed::wanted);
        var tight = of(ColumnNeed::tight);
        if (sum(wanted) > width) {
            return sum(tight) > width ? between(floors, tight, width) : grown(tight, width - sum(tight));
        }
        var generous = grown(wanted, width - sum(wanted));
        if (sum(of(ColumnNeed::text)) == 0 || Arrays.equals(wanted, tight)) {
            return generous;
        }
        var close = grown(tight, width - sum(tight));
        var least = lines(close);
        return least < lines(generous) ? roomier(close, least, width) : generous;
    }

    /** Widths for as few lines as the close ones, with each column as wide as it wants where the others do not need the room. */
    private double[] roomier(double[] close, int least, double width) {
        var from = of(ColumnNeed::tight);
        var best = close;
        for (var c = 0; c < from.length; c++) {
            var need = needs.get(c);
            if (need.wanted() > need.tight()) {
                from[c] = need.wanted();
                var tried = grown(from, width - sum(from));
                if (lines(tried) <= least) {
                    best = tried;
                } else {
                    from[c] = need.tight();
                }
            }
        }
        return best;
    }

    /** How many lines the first rows have together. */
    private int lines(double[] widths) {
        var all = 0;
        for (var r = grid.headerRows(); r < Math.min(grid.size(), grid.headerRows() + SAMPLE); r++) {
            var most = 0;
            for (var cell : grid.row(r)) {
                if (cell.colSpan() == 1 && cell.rowSpan() == 1) {
                    most = Math.max(most, cell.words().count(widths[cell.column()] - padding));
                }
            }
            all += most;
        }
        return all;
    }

    private double[] of(ToDoubleFunction<ColumnNeed> what) {
        return needs.stream().mapToDouble(what).toArray();
    }

    /** Widths that add up to {@code width}, all equally far on the way from {@code low} to {@code high}. */
    private static double[] between(double[] low, double[] high, double width) {
        var part = (width - sum(low)) / (sum(high) - sum(low));
        return IntStream.range(0, low.length).mapToDouble(c -> low[c] + part * (high[c] - low[c])).toArray();
    }

    /** The widths with {@code room} more: for running text first, then for all but numbers and given widths, at last for any. */
    private double[] grown(double[] from, double room) {
        var widths = from.clone();
        var left = room - share(widths, room);
        var others = growing(from, c -> !needs.get(c).given() && from[c] > TINY);
        if (sum(others) == 0) {
            others = growing(from, c -> !needs.get(c).given());
        }
        if (sum(others) == 0) {
            others = from;
        }
        for (var c = 0; c < widths.length; c++) {
            widths[c] += left * others[c] / sum(others);
        }
        return widths;
    }

    private static double[] growing(double[] from, IntPredicate may) {
        return IntStream.range(0, from.length).mapToDouble(c -> may.test(c) ? from[c] : 0).toArray();
    }

    /** Shares the room among the columns of running text, none wider than its longest text; returns what they took. */
    private double share(double[] widths, double room) {
        var weights = Arrays.stream(of(ColumnNeed::text)).map(l -> Math.pow(l, SHARE)).toArray();
        var total = sum(weights);
        var taken = 0.0;
        for (var c = 0; c < widths.length && total > 0; c++) {
            var more = Math.min(room * weights[c] / total, Math.max(0, needs.get(c).natural() - widths[c]));
            widths[c] += more;
            taken += more;
        }
        return taken;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
