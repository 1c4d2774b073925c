package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import vn.kehoachxa.intake.office.Numbers;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Spot;

/**
 * Makes a grid of the rows of a table. Word cuts a table into more columns than anybody sees wherever the edges of two rows do not quite
 * meet; columns that no cell begins at, and slivers, are put together with their neighbours.
 */
final class GridShape {

    /** Columns narrower than this are edges that do not quite meet, twips: 1.5 mm. */
    private static final int SLIVER = 85;

    private final List<Integer> widths;
    private final List<TableRow> rows;
    private final Borders borders;

    /** @param widths as the file has them, twips; may be too few */
    GridShape(List<Integer> widths, List<TableRow> rows, Borders borders) {
        this.widths = new ArrayList<>(widths);
        this.rows = rows;
        this.borders = borders;
    }

    Grid grid(Spot spot) {
        complete();
        var edges = edges();
        var columns = new ArrayList<Double>();
        for (var i = 0; i + 1 < edges.size(); i++) {
            columns.add(Numbers.mm(widths.subList(edges.get(i), edges.get(i + 1)).stream().mapToInt(w -> w).sum()));
        }
        var grid = new ArrayList<GridRow>();
        var heights = heights();
        var header = true;
        var joined = new BitSet();
        for (var r = 0; r < rows.size(); r++) {
            var row = rows.get(r);
            header &= row.header();
            grid.add(new GridRow(header, cells(row, heights.get(r), joined, edges), row.anchors(), row.page()));
            joined = joined(row, joined);
        }
        return new Grid(isRuled(), columns, grid, spot);
    }

    /** As many columns as the rows have, each with a width. */
    private void complete() {
        var count = rows.stream().mapToInt(TableRow::next).max().orElse(0);
        while (widths.size() < count) {
            widths.add(0);
        }
        // Columns that no row reaches are not there.
        widths.subList(count, widths.size()).clear();
        if (widths.stream().allMatch(w -> w == 0)) {
            rows.stream().max(Comparator.comparingInt(r -> r.cells().size())).ifPresent(
                    r -> r.cells().stream().filter(c -> c.span() > 0).forEach(c -> {
                        for (var i = 0; i < c.span(); i++) {
                            widths.set(c.column() + i, c.width() / c.span());
                        }
                    }));
        }
    }

    /** The first columns of what is seen as a column, and the end. */
    private List<Integer> edges() {
        var begins = new BitSet();
        var alone = new BitSet();
        rows.forEach(r -> r.cells().forEach(c -> {
            begins.set(c.column());
            begins.set(c.column() + c.span());
            if (c.span() == 1) {
                alone.set(c.column());
            }
        }));
        var edges = new ArrayList<Integer>(List.of(0));
        for (var column = 1; column < widths.size(); column++) {
            var first = edges.getLast();
            var between = widths.subList(first, column).stream().mapToInt(w -> w).sum();
            var sliver = between < SLIVER && between > 0 && column - first == 1 && !alone.get(first);
            if (begins.get(column) && !sliver) {
                edges.add(column);
            }
        }
        edges.add(Math.max(1, widths.size()));
        if (widths.isEmpty()) {
            widths.add(0);
        }
        return edges;
    }

    private List<GridCell> cells(TableRow row, int[] heights, BitSet joined, List<Integer> edges) {
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < heights.length; i++) {
            var cell = row.cells().get(i);
            if (cell.above() == TableRow.Join.GOES_ON && joined.get(cell.column())) {
                continue;
            }
            var column = seen(edges, cell.column());
            var end = Math.max(column + 1, seen(edges, cell.column() + cell.span()));
            if (!cells.isEmpty() && column < cells.getLast().column() + cells.getLast().colSpan()) {
                column = cells.getLast().column() + cells.getLast().colSpan();
                end = Math.max(end, column + 1);
            }
            cells.add(new GridCell(column, end - column, heights[i], cell.paras()));
        }
        return cells;
    }

    /** Which columns have a cell, in this row, that cells below may go on with. */
    private static BitSet joined(TableRow row, BitSet above) {
        var joined = new BitSet();
        for (var cell : row.cells()) {
            joined.set(cell.column(), cell.above() == TableRow.Join.BEGINS
                    || cell.above() == TableRow.Join.GOES_ON && above.get(cell.column()));
        }
        return joined;
    }

    /** How many rows each cell covers; counted from the last row upwards. */
    private List<int[]> heights() {
        var heights = new ArrayList<int[]>();
        var below = new int[widths.size() + 1];
        for (var row : rows.reversed()) {
            var own = new int[row.cells().size()];
            var going = new int[below.length];
            for (var i = 0; i < own.length; i++) {
                var cell = row.cells().get(i);
                own[i] = cell.above() == TableRow.Join.BEGINS ? 1 + below[cell.column()] : 1;
                going[cell.column()] = cell.above() == TableRow.Join.GOES_ON ? 1 + below[cell.column()] : 0;
            }
            below = going;
            heights.add(own);
        }
        return heights.reversed();
    }

    /** The column as seen that one of the file belongs to. */
    private static int seen(List<Integer> edges, int column) {
        var i = 0;
        while (i + 1 < edges.size() && edges.get(i + 1) <= column) {
            i++;
        }
        return i;
    }

    /** Whether most cells have lines on at least two sides. */
    private boolean isRuled() {
        var all = 0;
        var ruled = 0;
        for (var r = 0; r < rows.size(); r++) {
            var cells = rows.get(r).cells();
            for (var c = 0; c < cells.size(); c++) {
                all++;
                var sides = rows.get(r).borders().over(borders).sides(
                        cells.get(c).borders(), r == 0, r == rows.size() - 1, c == 0, c == cells.size() - 1);
                ruled += sides >= 2 ? 1 : 0;
            }
        }
        return ruled * 2 > all;
    }
}
