package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Table;

/** What all changes of columns share: the columns, every header row and every row change alike. */
final class Columns {

    private Columns() {}

    static Table changed(Table table, UnaryOperator<List<Column>> columns, UnaryOperator<List<Cell>> cells) {
        return table.withColumns(
                columns.apply(table.columns()),
                table.header().stream().map(cells).toList(),
                table.rows().stream().map(r -> r.withCells(cells.apply(r.cells()))).toList());
    }

    /** Spans over a place where columns change no longer hold: every cell of the row covers itself again. */
    static List<Cell> unspanned(List<Cell> cells) {
        return cells.stream().allMatch(c -> c.colSpan() == 1)
                ? cells
                : cells.stream().map(c -> new Cell(c.content(), 1, c.rowSpan(), c.computed())).toList();
    }
}
