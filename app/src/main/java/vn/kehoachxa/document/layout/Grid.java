package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.plan.RowKind;

/** The measured cells of a table, row by row, header rows first; each row has the cells that begin in it. */
final class Grid {

    private final List<List<GridCell>> rows = new ArrayList<>();
    /** For each row the cells that reach into it from above, as empty cells. */
    private final List<List<GridCell>> carried = new ArrayList<>();
    private final int headerRows;

    Grid(TablePiece table, Origin origin, Typesetter type, double size) {
        headerRows = table.header().size();
        for (var cells : table.header()) {
            add(table, cells, origin.with(table.source()), type, size);
        }
        for (var row : table.rows()) {
            add(table, row.cells(), origin.with(row.source()), type, size);
        }
        for (var r = 0; r < rows.size(); r++) {
            for (var cell : rows.get(r)) {
                for (var below = r + 1; below < Math.min(rows.size(), r + cell.rowSpan()); below++) {
                    carried.get(below).add(GridCell.blank(cell.column(), cell.colSpan()));
                }
            }
        }
    }

    private void add(TablePiece table, List<TableCell> cells, Origin origin, Typesetter type, double size) {
        var r = rows.size();
        var row = new ArrayList<GridCell>(cells.size());
        for (var c = 0; c < cells.size(); c++) {
            var cell = cells.get(c);
            if (cell.colSpan() > 0) {
                var words = type.words(cell.runs(), size);
                row.add(new GridCell(
                        c, cell.colSpan(), cell.rowSpan(), words, align(table, r, c, cell), origin.cell(r, c, origin.source())));
            }
        }
        rows.add(row);
        carried.add(new ArrayList<>());
    }

    private Align align(TablePiece table, int row, int column, TableCell cell) {
        if (row < headerRows) {
            return Align.CENTER;
        }
        var isTitle = cell.colSpan() > 1 && table.rows().get(row - headerRows).kind() == RowKind.GROUP;
        return isTitle ? Align.LEFT : table.columns().get(column).align();
    }

    int size() {
        return rows.size();
    }

    int headerRows() {
        return headerRows;
    }

    List<GridCell> row(int row) {
        return rows.get(row);
    }

    /** The row by itself: spans that begin in it end in it, and cells that reach into it are there as empty ones. */
    List<GridCell> alone(int row) {
        var cells = new ArrayList<GridCell>(carried.get(row));
        rows.get(row).forEach(c -> cells.add(c.inOneRow()));
        cells.sort((a, b) -> Integer.compare(a.column(), b.column()));
        return cells;
    }

    /** The row after the band that begins at {@code from}: rows that cells over several rows hold together. */
    int bandEnd(int from) {
        var end = from + 1;
        for (var r = from; r < end; r++) {
            for (var cell : rows.get(r)) {
                end = Math.max(end, Math.min(rows.size(), r + cell.rowSpan()));
            }
        }
        return end;
    }
}
