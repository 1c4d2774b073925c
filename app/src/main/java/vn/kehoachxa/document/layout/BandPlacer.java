package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.layout.Strip.Keep;

/** Sets the cells of a table's rows, with their borders. */
final class BandPlacer {

    /** Left and right of the text in a cell: Word's 1.9 mm. */
    static final double PADDING = Measure.pt(1.9);
    /** Above and below it. */
    private static final double PADDING_ABOVE = 2.5;
    /** Contents up to this width are names and titles, whose lines end with a phrase; longer ones are running text. */
    private static final double BRIEF = Measure.pt(50);
    /** The thickness of borders. */
    private static final double BORDER = 0.5;

    private final Typesetter type;
    private final double size;
    /** Left edge of each column, and the right edge of the last one. */
    private final double[] edges;
    private final Columns columns;

    BandPlacer(Typesetter type, double size, double[] widths) {
        this.type = type;
        this.size = size;
        this.edges = new double[widths.length + 1];
        for (var c = 0; c < widths.length; c++) {
            edges[c + 1] = edges[c] + widths[c];
        }
        this.columns = new Columns(size, Arrays.stream(edges).boxed().toList());
    }

    /** What makes two rows with the same texts look alike. */
    Columns columns() {
        return columns;
    }

    /**
     * @param size of the letters
     * @param edges of the columns
     */
    record Columns(double size, List<Double> edges) {}

    private double left(GridCell cell) {
        return edges[cell.column()];
    }

    private double right(GridCell cell) {
        return edges[cell.column() + cell.colSpan()];
    }

    private List<TextLine> lines(GridCell cell) {
        if (cell.words() == null) {
            return List.of();
        }
        return lines(cell.words(), right(cell) - left(cell) - 2 * PADDING);
    }

    /** The lines of a cell's text. @param width of a line */
    static List<TextLine> lines(Words text, double width) {
        return text.natural() <= BRIEF ? Phrases.lines(text, width) : text.lines(width);
    }

    private List<List<TextLine>> rowLines(List<GridCell> row) {
        var lines = new ArrayList<List<TextLine>>(row.size());
        for (var cell : row) {
            lines.add(lines(cell));
        }
        return lines;
    }

    private double textHeight(int lines) {
        return lines * type.lineHeight(size);
    }

    /** Rows that stay together, as one strip: cells in the middle of their height. */
    Strip band(List<List<GridCell>> rows) {
        var lines = new ArrayList<List<List<TextLine>>>(rows.size());
        rows.forEach(row -> lines.add(rowLines(row)));
        var tops = tops(rows, lines);
        var items = new ArrayList<Placed>();
        var height = tops[rows.size()];
        for (var r = 0; r < rows.size(); r++) {
            for (var i = 0; i < rows.get(r).size(); i++) {
                var cell = rows.get(r).get(i);
                var bottom = tops[r + cell.rowSpan()];
                var y = tops[r] + (bottom - tops[r] - textHeight(lines.get(r).get(i).size())) / 2;
                for (var line : lines.get(r).get(i)) {
                    put(items, cell, line, y);
                    y += type.lineHeight(size);
                }
                items.add(border(right(cell), tops[r], right(cell), bottom));
                if (bottom < height) {
                    items.add(border(left(cell), bottom, right(cell), bottom));
                }
            }
        }
        items.add(border(0, 0, 0, height));
        items.add(border(0, height, edges[edges.length - 1], height));
        return Strip.of(0, height, items, Keep.NO);
    }

    /** The top of each row, and the bottom of the last one. A cell over several rows makes the last of them higher where it must. */
    private double[] tops(List<List<GridCell>> rows, List<List<List<TextLine>>> lines) {
        var tops = new double[rows.size() + 1];
        for (var r = 0; r < rows.size(); r++) {
            var bottom = tops[r] + textHeight(1) + 2 * PADDING_ABOVE;
            for (var from = 0; from <= r; from++) {
                for (var i = 0; i < rows.get(from).size(); i++) {
                    if (from + rows.get(from).get(i).rowSpan() == r + 1) {
                        bottom = Math.max(bottom, tops[from] + textHeight(lines.get(from).get(i).size()) + 2 * PADDING_ABOVE);
                    }
                }
            }
            tops[r + 1] = bottom;
        }
        return tops;
    }

    /** A row that is longer than a page, line by line. */
    List<Strip> slices(List<GridCell> row) {
        var lines = rowLines(row);
        var count = lines.stream().mapToInt(List::size).max().orElse(1);
        var slices = new ArrayList<Strip>(count);
        for (var k = 0; k < count; k++) {
            var above = k == 0 ? PADDING_ABOVE : 0;
            var height = above + type.lineHeight(size) + (k == count - 1 ? PADDING_ABOVE : 0);
            var items = new ArrayList<Placed>();
            for (var i = 0; i < row.size(); i++) {
                if (k < lines.get(i).size()) {
                    put(items, row.get(i), lines.get(i).get(k), above);
                }
                items.add(border(right(row.get(i)), 0, right(row.get(i)), height));
            }
            items.add(border(0, 0, 0, height));
            if (k == count - 1) {
                items.add(across(height));
            }
            slices.add(Strip.of(0, height, items, Keep.NO));
        }
        return Strip.together(slices, 0, Keep.NO);
    }

    /** The room between a row's text and the border above or below it: nothing but the sides of the cells. */
    Strip edge(List<GridCell> row) {
        var items = new ArrayList<Placed>();
        row.forEach(cell -> items.add(border(right(cell), 0, right(cell), PADDING_ABOVE)));
        items.add(border(0, 0, 0, PADDING_ABOVE));
        return Strip.of(0, PADDING_ABOVE, items, Keep.NO);
    }

    /** A border over the whole width. */
    Placed across(double y) {
        return border(0, y, edges[edges.length - 1], y);
    }

    private static Placed border(double x1, double y1, double x2, double y2) {
        return new Placed.Rule(Origin.NONE, x1, y1, x2, y2, BORDER, Ink.BLACK);
    }

    private void put(List<Placed> items, GridCell cell, TextLine line, double top) {
        var room = right(cell) - left(cell) - 2 * PADDING - line.width();
        var indent = cell.align() == Align.LEFT ? 0 : cell.align() == Align.CENTER ? room / 2 : room;
        type.put(items, line, left(cell) + PADDING + indent, top, size, 0, cell.origin(), Ink.BLACK);
    }
}
