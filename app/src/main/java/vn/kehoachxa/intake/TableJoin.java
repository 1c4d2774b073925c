package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridRow;

/** Puts a table together that a page parted into two grids. */
final class TableJoin {

    private static final double SAME_WIDTH = 3;

    private TableJoin() {}

    static List<Part> joined(List<Part> parts) {
        var out = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Part.Sheet next && !out.isEmpty() && out.getLast() instanceof Part.Sheet before && goesOn(before.grid(), next.grid())) {
                out.set(out.size() - 1, new Part.Sheet(joined(before.grid(), next.grid())));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private static boolean goesOn(Grid before, Grid next) {
        if (before.columns() != next.columns()) {
            return false;
        }
        var first = CellGrid.of(before);
        var second = CellGrid.of(next);
        if (CellGrid.folded(first.rows().getFirst()).equals(CellGrid.folded(second.rows().getFirst()))) {
            return true;
        }
        return HeaderRows.count(second) == 0 && HeaderRows.count(first) > 0 && isAlike(before, next);
    }

    private static boolean isAlike(Grid before, Grid next) {
        for (var c = 0; c < before.columns(); c++) {
            if (Math.abs(before.widths().get(c) - next.widths().get(c)) > SAME_WIDTH) {
                return false;
            }
        }
        return true;
    }

    private static Grid joined(Grid before, Grid next) {
        var rows = new ArrayList<>(before.rows());
        // The seam is told by a page of its own where the file names none.
        var page = before.rows().getLast().page();
        next.rows().forEach(r -> rows.add(r.page() != 0 || page != 0 ? r : new GridRow(r.header(), r.cells(), r.anchors(), 1)));
        return new Grid(before.ruled(), before.widths(), rows, before.spot());
    }
}
