package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** A table as it is printed: numbers and totals filled in, groups across, spans made consistent. */
final class TableComposer {

    private TableComposer() {}

    static TablePiece compose(Table table) {
        var filled = TableNumbers.filled(table);
        var columns = filled.columns().stream().map(c -> new TableColumn(align(c.role()), c.width())).toList();
        var header = filled.header().isEmpty()
                ? List.of(filled.columns().stream().map(c -> new TableCell(List.of(Run.bold(c.label())), 1, 1)).toList())
                : cells(filled.header(), List.of(), columns);
        var kinds = filled.rows().stream().map(r -> r.kind()).toList();
        var cells = cells(filled.rows().stream().map(r -> r.cells()).toList(), kinds, columns);
        var rows = new ArrayList<TableRow>(cells.size());
        for (var i = 0; i < cells.size(); i++) {
            rows.add(new TableRow(filled.rows().get(i).id(), kinds.get(i), cells.get(i)));
        }
        return new TablePiece(table.id(), columns, header, rows);
    }

    private static Align align(Role role) {
        return switch (role) {
            case NO, VALUE, UNIT_OF_MEASURE, TIMING -> Align.CENTER;
            case AMOUNT -> Align.RIGHT;
            case TEXT, CONTENT, LEAD, SUPPORTING, UNITS, OUTCOME, SOURCE, NOTE, OTHER -> Align.LEFT;
        };
    }

    /** @param kinds the kind of each row; empty for header rows, which are bold throughout */
    private static List<List<TableCell>> cells(List<List<Cell>> rows, List<RowKind> kinds, List<TableColumn> columns) {
        var width = rows.isEmpty() ? 0 : rows.getFirst().size();
        var covered = new boolean[rows.size()][width];
        var out = new ArrayList<List<TableCell>>(rows.size());
        for (var r = 0; r < rows.size(); r++) {
            var kind = kinds.isEmpty() ? null : kinds.get(r);
            var base = kind == RowKind.ROW ? Run.plain("") : Run.bold("");
            var title = kind == RowKind.GROUP ? title(rows.get(r), columns) : -1;
            var cells = new ArrayList<TableCell>(width);
            for (var c = 0; c < width; c++) {
                cells.add(covered[r][c] ? TableCell.COVERED : cell(rows, r, c, c == title, base, covered));
            }
            out.add(cells);
        }
        return out;
    }

    private static TableCell cell(List<List<Cell>> rows, int r, int c, boolean title, Run base, boolean[][] covered) {
        var row = rows.get(r);
        var cell = row.get(c);
        var colSpan = title ? acrossEmpty(row, c, cell.colSpan()) : cell.colSpan();
        var right = c + 1;
        while (right < Math.min(row.size(), c + colSpan) && !covered[r][right]) {
            right++;
        }
        var bottom = Math.min(rows.size(), r + cell.rowSpan());
        for (var y = r; y < bottom; y++) {
            for (var x = c; x < right; x++) {
                covered[y][x] = true;
            }
        }
        return new TableCell(Runs.of(cell.content(), base), right - c, bottom - r);
    }

    /** The column of a group's title: that of the first words, or of the words right of its number; -1 where there are none. */
    private static int title(List<Cell> row, List<TableColumn> columns) {
        var first = 0;
        while (first < row.size() && row.get(first).content().isBlank()) {
            first++;
        }
        if (first == row.size()) {
            return -1;
        }
        var next = first + 1;
        return next < row.size() && columns.get(first).align() != Align.LEFT && !row.get(next).content().isBlank() ? next : first;
    }

    /** A group's title takes the empty cells to its right; amounts beyond them stay in their columns. */
    private static int acrossEmpty(List<Cell> row, int from, int colSpan) {
        var to = Math.min(row.size(), from + colSpan);
        while (to < row.size() && row.get(to).content().isBlank() && row.get(to).colSpan() == 1 && row.get(to).rowSpan() == 1) {
            to++;
        }
        return to - from;
    }
}
