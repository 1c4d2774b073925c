package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoachxa.intake.pdf.Table.Cell;
import vn.kehoachxa.intake.pdf.Table.Row;

/** Puts the parts of a table together that stand on pages after each other. */
final class Tables {

    private static final double SAME_EDGE = 4;
    private static final int MOST_HEADER_ROWS = 6;

    private Tables() {}

    /** Both as one table; null where they are two. */
    static Table joined(Table above, Table below) {
        var xs = columns(above.xs(), below.xs());
        if (xs == null) {
            return null;
        }
        var upper = rows(above, xs);
        var lower = rows(below, xs);
        var header = repeated(upper, lower);
        var rows = new ArrayList<>(upper);
        for (var i = 0; i < header; i++) {
            rows.set(i, rows.get(i).asHeader());
        }
        var rest = new ArrayList<>(lower.subList(header, lower.size()));
        if (!rest.isEmpty() && rows.size() > header && goesOn(rows, rest, header)) {
            rows.set(rows.size() - 1, whole(rows.getLast(), rest.removeFirst()));
        }
        rows.addAll(rest);
        return new Table(xs, rows, below.page(), above.top());
    }

    /** The columns of both, where the edges agree and no column of one lies across those of the other. */
    private static double[] columns(double[] a, double[] b) {
        if (Math.abs(a[0] - b[0]) > SAME_EDGE || Math.abs(a[a.length - 1] - b[b.length - 1]) > SAME_EDGE) {
            return null;
        }
        var fewer = a.length <= b.length ? a : b;
        var more = fewer == a ? b : a;
        for (var x : fewer) {
            if (Arrays.stream(more).noneMatch(m -> Math.abs(m - x) <= SAME_EDGE)) {
                return null;
            }
        }
        return more;
    }

    private static List<Row> rows(Table table, double[] xs) {
        if (table.xs().length == xs.length) {
            return table.rows();
        }
        return table.rows().stream()
                .map(r -> new Row(r.cells().stream().map(c -> wider(c, xs)).toList(), r.header(), r.page()))
                .toList();
    }

    private static Cell wider(Cell cell, double[] xs) {
        var from = nearest(xs, cell.left());
        return cell.at(from, Math.max(1, nearest(xs, cell.right()) - from), cell.rowSpan());
    }

    private static int nearest(double[] xs, double x) {
        var best = 0;
        for (var i = 1; i < xs.length; i++) {
            best = Math.abs(xs[i] - x) < Math.abs(xs[best] - x) ? i : best;
        }
        return best;
    }

    /** How many rows at the top of the lower part say what the upper part begins with. */
    private static int repeated(List<Row> upper, List<Row> lower) {
        var same = 0;
        while (same < Math.min(MOST_HEADER_ROWS, Math.min(upper.size(), lower.size())) && isSame(upper.get(same), lower.get(same))) {
            same++;
        }
        return same;
    }

    private static boolean isSame(Row a, Row b) {
        return a.text().equals(b.text()) && !b.text().replace("\u0001", "").isBlank();
    }

    /**
     * Whether the first row of a page is the rest of the last one before: it has no number of its own, nothing in it begins where nothing
     * stood above, and where rows without a number are usual in this table, its texts must go on with a sentence.
     */
    private static boolean goesOn(List<Row> rows, List<Row> rest, int header) {
        var above = rows.getLast();
        var below = rest.getFirst();
        if (above.cells().size() != below.cells().size() || below.cells().stream().allMatch(Cell::isEmpty)) {
            return false;
        }
        var lower = 0;
        for (var i = 0; i < above.cells().size(); i++) {
            var a = above.cells().get(i);
            var b = below.cells().get(i);
            if (a.column() != b.column() || a.colSpan() != b.colSpan()) {
                return false;
            }
            if (!b.isEmpty() && a.isEmpty()) {
                return false;
            }
            if (!b.isEmpty()) {
                lower += isRest(a, b) ? 1 : 0;
            }
        }
        var number = below.cells().getFirst();
        var filled = below.cells().stream().filter(c -> !c.isEmpty()).count();
        if (!number.isEmpty()) {
            return lower == filled && filled > 0 && number.text().length() > 6;
        }
        var usual = rows.subList(Math.min(header, rows.size()), rows.size() - 1).stream().filter(Tables::isUnnumbered).count();
        return !above.cells().getFirst().isEmpty() && usual == 0 || lower > 0 && lower * 2 >= filled;
    }

    private static boolean isUnnumbered(Row row) {
        return !row.cells().isEmpty() && row.cells().getFirst().isEmpty();
    }

    private static boolean isRest(Cell above, Cell below) {
        var text = below.text();
        var first = text.codePointAt(0);
        return Character.isLowerCase(first) && !above.text().endsWith(".") || ",;.)".indexOf(first) >= 0;
    }

    private static Row whole(Row above, Row below) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < above.cells().size(); i++) {
            cells.add(above.cells().get(i).with(below.cells().get(i).lines()));
        }
        return new Row(cells, above.header(), above.page());
    }
}
