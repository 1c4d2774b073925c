package vn.kehoachxa.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.plan.edit.MoveRows;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.PutTable;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetRowKind;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeTable;

/** Compares two tables, row by row and cell by cell. */
final class TableComparison {

    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d+|[IVXL]+)?[.]?\\s*");

    private final Paper theirs;
    private final Map<UUID, UUID> origins;
    private final List<Change> changes;

    TableComparison(Paper theirs, Map<UUID, UUID> origins, List<Change> changes) {
        this.theirs = theirs;
        this.origins = origins;
        this.changes = changes;
    }

    void compare(Table before, Table after) {
        if (!before.title().equals(after.title())) {
            changes.add(Change.of(ChangeKind.TEXT, before.id(), before.title(), after.title(), paper -> new ShapeTable(
                    before.id(), before.kind(), after.title(), before.scale())));
        }
        var shownBefore = TableNumbers.filled(before).rows();
        var shownAfter = TableNumbers.filled(after).rows();
        var alignment = Alignment.of(Item.list(shownBefore, Item::of), Item.list(shownAfter, Item::of), origins);
        if (before.columns().size() == after.columns().size() && before.header().size() == after.header().size()) {
            labels(before, after);
            rows(before, shownBefore, after, alignment);
        } else {
            columns(before, after, alignment);
        }
    }

    private void labels(Table before, Table after) {
        var was = header(before);
        var is = header(after);
        if (!was.equals(is)) {
            changes.add(Change.of(ChangeKind.COLUMNS, before.id(), was, is, paper -> {
                var now = table(paper, before.id());
                return new PutTable(now.withColumns(after.columns(), after.header(), now.rows()));
            }));
        }
    }

    private static String header(Table table) {
        return table.header().isEmpty()
                ? table.columns().stream().map(c -> c.label()).collect(Collectors.joining(" | "))
                : table.header().stream().flatMap(List::stream).map(Cell::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }

    /** @param shown our rows with what is computed in them */
    private void rows(Table before, List<Row> shown, Table after, Alignment alignment) {
        var target = alignment.order(before.rows(), after.rows(), Row::id);
        for (var i : alignment.unmatched(before.rows().size())) {
            var gone = before.rows().get(i);
            changes.add(Change.of(ChangeKind.DROPPED, gone.id(), words(gone), "", paper -> new RemoveRows(List.of(gone.id()))));
        }
        for (var j = 0; j < after.rows().size(); j++) {
            var now = after.rows().get(j);
            var i = alignment.partner()[j];
            if (i < 0) {
                var added = numbered(now, before);
                changes.add(Change.of(ChangeKind.ADDED, now.id(), "", words(now), paper -> withEntries(
                        new InsertRows(before.id(), target.placeOf(now.id(), ids(paper, before.id(), null)), List.of(added)),
                        List.of(now.id()), theirs)));
                continue;
            }
            var old = before.rows().get(i);
            if (alignment.moved()[j]) {
                changes.add(Change.of(ChangeKind.MOVED, old.id(), words(old), words(now), paper -> new MoveRows(
                        List.of(old.id()), target.placeOf(old.id(), ids(paper, before.id(), old.id())))));
            }
            if (old.kind() != now.kind()) {
                changes.add(Change.of(ChangeKind.SHAPE, old.id(), old.kind().code(), now.kind().code(),
                        paper -> new SetRowKind(old.id(), now.kind())));
            }
            cells(before, old, shown.get(i), now);
        }
    }

    private void cells(Table table, Row before, Row shown, Row after) {
        for (var c = 0; c < before.cells().size(); c++) {
            var was = before.cells().get(c);
            var is = after.cells().get(c);
            if (!(was.computed() ? isAsShown(table.columns().get(c).role(), shown.cells().get(c), is) : same(after.kind(), was, is))) {
                var column = c;
                var kind = was.text().equals(is.text()) && !was.computed() && !is.computed() ? ChangeKind.FORMAT : ChangeKind.TEXT;
                changes.add(new Change(kind, before.id(), c, null, was.text(), is.text(), paper -> new SetCell(before.id(), column, is)));
            }
        }
    }

    /** Whether a cell that the program fills in was left alone: numbers of rows are typed on paper, and nobody's words once rows come and go. */
    private static boolean isAsShown(Role role, Cell shown, Cell after) {
        return after.computed() || role == Role.NO && isNumber(after) || after.text().strip().replaceFirst("\\.$", "").equals(shown.text().strip());
    }

    /** What a count of rows may be: {@code 3}, {@code 3.}, {@code IV}; or nothing. */
    private static boolean isNumber(Cell cell) {
        return NUMBER.matcher(cell.text()).matches();
    }

    /** A new row among rows whose numbers the program fills in is numbered by it too. */
    private static Row numbered(Row row, Table table) {
        var cells = new ArrayList<>(row.cells());
        for (var c = 0; c < cells.size(); c++) {
            var column = c;
            var filled = table.columns().get(c).role() == Role.NO && isNumber(cells.get(c))
                    && table.rows().stream().anyMatch(r -> r.kind() == row.kind() && r.cells().get(column).computed());
            if (filled) {
                cells.set(c, Cell.COMPUTED);
            }
        }
        return row.withCells(cells);
    }

    private static boolean same(RowKind kind, Cell before, Cell after) {
        if (after.computed()) {
            return false;
        }
        // The title of a group covers the empty cells behind it, whether the paper says so or not.
        var sameSpans = before.colSpan() == after.colSpan() && before.rowSpan() == after.rowSpan();
        return (sameSpans || kind != RowKind.ROW) && AsPrinted.sameCell(kind, before.content(), after.content());
    }

    /** Other columns: the whole table is theirs, and the rows that stayed keep their ids. */
    private void columns(Table before, Table after, Alignment alignment) {
        var ids = new HashMap<UUID, UUID>();
        for (var j = 0; j < after.rows().size(); j++) {
            if (alignment.partner()[j] >= 0) {
                ids.put(after.rows().get(j).id(), before.rows().get(alignment.partner()[j]).id());
            }
        }
        var target = alignment.order(before.rows(), after.rows(), Row::id);
        changes.add(Change.of(ChangeKind.COLUMNS, before.id(), header(before), header(after), paper -> {
            var edits = new ArrayList<Edit>();
            var present = ids(paper, before.id(), null);
            var kept = present.stream().filter(ids::containsValue).toList();
            present.stream().filter(id -> !kept.contains(id)).forEach(id -> edits.add(new RemoveRows(List.of(id))));
            var theirRows = after.rows().stream()
                    .collect(Collectors.toMap(r -> ids.getOrDefault(r.id(), r.id()), r -> new Row(ids.getOrDefault(r.id(), r.id()), r.kind(), r.cells())));
            edits.add(new PutTable(new Table(
                    before.id(), before.kind(), table(paper, before.id()).title(), after.scale(), after.columns(), after.header(),
                    kept.stream().map(theirRows::get).toList())));
            var standing = new ArrayList<>(kept);
            for (var index = 0; index < target.ids().size(); index++) {
                var id = target.ids().get(index);
                if (standing.remove(id)) {
                    edits.add(new MoveRows(List.of(id), index));
                } else if (!ids.containsValue(id)) {
                    edits.add(withEntries(new InsertRows(before.id(), index, List.of(theirRows.get(id))), List.of(id), theirs));
                } else {
                    continue;
                }
                standing.add(index, id);
            }
            return Several.of(edits);
        }));
    }

    /** What stands at new lines and rows comes with them. */
    static Edit withEntries(Edit edit, List<UUID> places, Paper theirs) {
        var entries = theirs.entries().at(new HashSet<>(places));
        return entries.isEmpty() ? edit : new Several(List.of(edit, new PutEntries(entries)));
    }

    private static Table table(Paper paper, UUID id) {
        return paper.tables().filter(t -> t.id().equals(id)).findFirst()
                .orElseThrow(() -> new EditException("no table " + id));
    }

    private static List<UUID> ids(Paper paper, UUID table, UUID without) {
        return table(paper, table).rows().stream().map(Row::id).filter(id -> !id.equals(without)).toList();
    }

    private static String words(Row row) {
        return row.cells().stream().map(Cell::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }
}
