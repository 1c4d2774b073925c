package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TableNumbers;

/** Makes a table of a grid: header, roles of columns, groups and totals, its kind; numbers that the program computes become computed. */
final class TableReader {

    private final Supplier<UUID> ids;
    private final Notes notes;

    TableReader(Supplier<UUID> ids, Notes notes) {
        this.ids = ids;
        this.notes = notes;
    }

    /** The cells of a row, and the bookmarks that begin in it. */
    private record Found(List<Cell> cells, List<String> anchors) {}

    /**
     * @param title that stands above it, or empty
     * @param above the text right above it, where a unit of amounts may be named
     */
    Table read(Grid grid, String title, String above) {
        var cells = CellGrid.of(grid);
        var count = HeaderRows.count(cells);
        var labels = HeaderRows.labels(cells, count);
        var body = whole(grid, cells, count);
        var roles = ColumnRoles.roles(labels, HeaderRows.above(cells, count), lengths(body, grid.columns()));
        var kind = TableKinds.of(labels, roles);
        var columns = new ArrayList<Column>();
        for (var c = 0; c < labels.size(); c++) {
            columns.add(new Column(labels.get(c), roles.get(c), null));
        }
        var rows = rows(body, roles);
        var scale = scale(above + "\n" + title + "\n" + String.join("\n", labels), roles);
        var id = ids.get();
        grid.rows().subList(0, count).forEach(r -> notes.origin(id, r.anchors()));
        var table = new Table(id, kind, title, scale, columns, header(cells, count), rows);
        tell(table, count);
        return computed(table);
    }

    private static List<List<Cell>> header(CellGrid cells, int count) {
        var rows = cells.rows().subList(0, count).stream().map(CellGrid::unbold).toList();
        var plain = count <= 1 && rows.stream().flatMap(List::stream).allMatch(c -> c.colSpan() == 1 && c.content().marks().isEmpty());
        return plain ? List.of() : rows;
    }

    /** The rows below the header: a header repeated on a later page is dropped, a row that the end of a page cut is put together. */
    private List<Found> whole(Grid grid, CellGrid cells, int count) {
        var header = cells.rows().subList(0, count).stream().map(CellGrid::folded).toList();
        var out = new ArrayList<Found>();
        var seam = false;
        for (var r = count; r < cells.rows().size(); r++) {
            var row = cells.rows().get(r);
            if (row.stream().allMatch(c -> c.content().isBlank()) && row.stream().allMatch(c -> c.rowSpan() == 1)) {
                continue;
            }
            if (isRepeated(cells, r, header)) {
                for (var i = 0; i < count; i++) {
                    notes.furniture(String.join(" ", cells.rows().get(r + i).stream().map(Cell::text).toList()));
                }
                r += count - 1;
                seam = true;
                continue;
            }
            seam |= r > 0 && grid.rows().get(r).page() != grid.rows().get(r - 1).page();
            if (seam && !out.isEmpty() && isRest(out.getLast().cells(), row)) {
                out.set(out.size() - 1, new Found(joined(out.getLast().cells(), row), out.getLast().anchors()));
            } else {
                out.add(new Found(row, grid.rows().get(r).anchors()));
            }
            seam = false;
        }
        return out;
    }

    private static boolean isRepeated(CellGrid cells, int at, List<List<String>> header) {
        if (header.isEmpty() || at + header.size() > cells.rows().size()) {
            return false;
        }
        for (var i = 0; i < header.size(); i++) {
            if (!CellGrid.folded(cells.rows().get(at + i)).equals(header.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row goes on with the one before: it has no number, and a sentence in it begins in a small letter. */
    private static boolean isRest(List<Cell> before, List<Cell> row) {
        return row.getFirst().content().isBlank()
                && !before.getFirst().content().isBlank()
                && row.stream().anyMatch(c -> Wording.startsSmall(c.text()))
                && row.stream().allMatch(c -> c.colSpan() == 1 && c.rowSpan() == 1);
    }

    private static List<Cell> joined(List<Cell> before, List<Cell> rest) {
        var out = new ArrayList<Cell>();
        for (var c = 0; c < before.size(); c++) {
            out.add(before.get(c).withContent(Rich.join(before.get(c).content(), " ", rest.get(c).content())));
        }
        return out;
    }

    private static List<Integer> lengths(List<Found> rows, int columns) {
        var lengths = new ArrayList<Integer>();
        for (var c = 0; c < columns; c++) {
            var column = c;
            lengths.add(rows.stream().mapToInt(r -> r.cells().get(column).text().length()).sum());
        }
        return lengths;
    }

    private List<Row> rows(List<Found> body, List<Role> roles) {
        var kinds = RowKinds.of(body.stream().map(Found::cells).toList(), roles);
        var rows = new ArrayList<Row>();
        for (var i = 0; i < body.size(); i++) {
            var cells = body.get(i).cells();
            var id = ids.get();
            notes.origin(id, body.get(i).anchors());
            rows.add(new Row(id, kinds.get(i), kinds.get(i) == RowKind.ROW ? cells : CellGrid.unbold(cells)));
        }
        return rows;
    }

    private static int scale(String text, List<Role> roles) {
        if (!roles.contains(Role.AMOUNT)) {
            return 1;
        }
        var folded = Wording.fold(text);
        if (folded.matches(".*\\b(trieu dong|tr\\.? ?d|trd|trieu d)\\b.*")) {
            return 1_000_000;
        }
        return folded.matches(".*(\\b(nghin dong|ngan dong|nghin d|ngd)\\b|1\\.000 ?d|1000 ?d).*") ? 1_000 : 1;
    }

    /** With the cells computed that say what the program would say. */
    private Table computed(Table table) {
        var fills = new TableNumbers.Computed(table);
        var byId = new HashMap<UUID, Row>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>();
            for (var c = 0; c < row.cells().size(); c++) {
                var cell = row.cells().get(c);
                var computed = fills.of(row, c);
                var text = cell.text().strip();
                var same = computed.isPresent() && cell.colSpan() == 1 && cell.rowSpan() == 1
                        && (text.equals(computed.get()) || text.equals(computed.get() + "."));
                cells.add(same ? Cell.COMPUTED : cell);
                if (row.kind() == RowKind.TOTAL && computed.isPresent() && !same) {
                    tellTotal(table, row, text, computed.get(), c);
                }
            }
            byId.put(row.id(), row.withCells(cells));
        }
        return table.withRows(table.rows().stream().map(r -> byId.get(r.id())).toList());
    }

    private void tellTotal(Table table, Row row, String written, String computed, int column) {
        var said = Amounts.read(written, table.scale());
        if (said.isPresent() && said.get() != TableNumbers.total(table, column)) {
            notes.doubt(row.id(), written, "TOTAL", written, computed);
        }
    }

    private void tell(Table table, int headerRows) {
        var quote = String.join(" | ", table.columns().stream().map(Column::label).toList());
        if (headerRows == 0) {
            notes.doubt(table.id(), table.rows().isEmpty() ? "" : String.join(" | ", table.rows().getFirst().cells().stream().map(Cell::text).toList()),
                    "TABLE-HEADER");
        } else if (table.kind() == TableKind.OTHER && table.rows().size() >= 2) {
            notes.doubt(table.id(), quote, "TABLE-KIND");
        }
    }
}
