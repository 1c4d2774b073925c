package vn.kehoachxa.ui.editor;

import java.util.List;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;

/** Cells of a table side by side and below each other. All from 0, both ends included. */
record CellRange(Table table, int top, int left, int bottom, int right) {

    List<Row> rows() {
        return table.rows().subList(top, bottom + 1);
    }

    boolean holds(Spot spot) {
        return spot instanceof Spot.OfCell cell && left <= cell.column() && cell.column() <= right
                && rows().stream().anyMatch(r -> r.id().equals(cell.row()));
    }

    /** Whether it is whole rows. */
    boolean isRows() {
        return left == 0 && right == table.columns().size() - 1;
    }

    /** Whether it is some of the columns from the first row to the last. */
    boolean isColumns() {
        return top == 0 && bottom == table.rows().size() - 1 && right - left + 1 < table.columns().size() && table.rows().size() > 1;
    }

    /** Whether the program leaves it to the clerk what stands in a cell. */
    boolean isFree(int row, int column) {
        return table.rows().get(row).kind() != RowKind.GROUP && !table.rows().get(row).cells().get(column).computed();
    }
}
