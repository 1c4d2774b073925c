package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * A row of a table.
 *
 * @param cells one for each column of the table
 */
public record Row(UUID id, RowKind kind, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Row withCell(int column, Cell cell) {
        return new Row(id, kind, Lists.with(cells, column, cell));
    }

    public Row withCells(List<Cell> newCells) {
        return new Row(id, kind, newCells);
    }

    public Row withKind(RowKind newKind) {
        return new Row(id, newKind, cells);
    }
}
