package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.DropEntries;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.plan.edit.MoveRows;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetRowKind;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeTable;

/** What keys and buttons do to the rows of a table. In a table of tasks, targets or amounts a plain row stands for one, always. */
final class TableEdits {

    private final Supplier<UUID> ids;
    private final String total;

    /** @param total what a row of totals says */
    TableEdits(Supplier<UUID> ids, String total) {
        this.ids = ids;
        this.total = total;
    }

    /** New rows at an index of a table; the caret goes into the first of them. */
    Change insertRows(Table table, int index, int count, RowKind kind) {
        var rows = Stream.generate(() -> row(table, kind)).limit(count).toList();
        return new Change(Several.of(inserting(table, index, rows)), new Spot.OfCell(rows.getFirst().id(), firstText(table)), 0);
    }

    /** The edits that put rows in, and make the plain ones stand for what the table is about. */
    List<Edit> inserting(Table table, int index, List<Row> rows) {
        var edits = new ArrayList<Edit>(List.of(new InsertRows(table.id(), index, rows)));
        standing(table.kind(), rows).ifPresent(edits::add);
        return edits;
    }

    /** An empty row. */
    Row row(Table table, RowKind kind) {
        var first = firstText(table);
        var cells = IntStream.range(0, table.columns().size())
                .mapToObj(c -> isComputed(table.columns().get(c), kind)
                        ? Cell.COMPUTED
                        : kind == RowKind.TOTAL && c == first ? Cell.of(total) : Cell.EMPTY)
                .toList();
        return new Row(ids.get(), kind, cells);
    }

    static boolean isComputed(Column column, RowKind kind) {
        return column.role() == Role.NO && kind != RowKind.TOTAL || column.role() == Role.AMOUNT && kind == RowKind.TOTAL;
    }

    /** What new rows of a table stand for. */
    Optional<Edit> standing(TableKind kind, List<Row> rows) {
        var entries = rows.stream().filter(r -> r.kind() == RowKind.ROW).flatMap(r -> standing(kind, r.id()).stream()).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(new PutEntries(entries));
    }

    private Optional<Entry> standing(TableKind kind, UUID row) {
        return switch (kind) {
            case TASKS -> Optional.of(Task.at(ids.get(), row));
            case TARGETS -> Optional.of(Target.at(ids.get(), row));
            case BUDGET -> Optional.of(BudgetLine.at(ids.get(), row));
            case OTHER -> Optional.empty();
        };
    }

    static int firstText(Table table) {
        return IntStream.range(0, table.columns().size()).filter(c -> table.columns().get(c).role() != Role.NO).findFirst().orElse(0);
    }

    /** Takes rows out, with what stands at them; the caret goes to the row that takes their place, or into the header. */
    Change removeRows(CellRange rows) {
        var table = rows.table();
        var left = table.rows().size() - rows.rows().size();
        Spot focus = table.header().isEmpty() ? new Spot.OfLabel(table.id(), rows.left()) : new Spot.OfHeader(table.id(), 0, rows.left());
        if (left > 0) {
            var next = rows.bottom() + 1 < table.rows().size() ? rows.bottom() + 1 : rows.top() - 1;
            focus = new Spot.OfCell(table.rows().get(next).id(), rows.left());
        }
        return new Change(new RemoveRows(ids(rows.rows())), focus, CaretRequest.END);
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    /** Moves rows to where the first of them stands at {@code to}, counted without them; empty where they stand there already. */
    Optional<Change> moveRows(CellRange rows, int to) {
        return to == rows.top() || to < 0 || to > rows.table().rows().size() - rows.rows().size()
                ? Optional.empty()
                : Optional.of(Change.making(new MoveRows(ids(rows.rows()), to)));
    }

    /** Makes rows groups, plain rows or totals; what the program fills in them changes with it, and so does what they stand for. */
    Optional<Change> setKind(Paper paper, CellRange rows, RowKind kind) {
        var edits = new ArrayList<Edit>();
        for (var row : rows.rows()) {
            if (row.kind() != kind) {
                edits.add(new SetRowKind(row.id(), kind));
                for (var c = 0; c < row.cells().size(); c++) {
                    var filled = isComputed(rows.table().columns().get(c), kind);
                    var cell = row.cells().get(c);
                    if (filled != cell.computed() && (filled || isComputed(rows.table().columns().get(c), row.kind()))) {
                        edits.add(new SetCell(row.id(), c, filled ? Cell.COMPUTED : Cell.EMPTY));
                    }
                }
            }
        }
        edits.addAll(restanding(paper, rows.table().kind(), rows.rows().stream().filter(r -> r.kind() != kind).map(r -> r.withKind(kind)).toList()));
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.making(Several.of(edits)));
    }

    /** Gives a table's kind; its plain rows stand for what it says now. */
    Optional<Change> setTableKind(Paper paper, Table table, TableKind kind) {
        if (table.kind() == kind) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>(List.of(new ShapeTable(table.id(), kind, table.title(), table.scale())));
        edits.addAll(restanding(paper, kind, table.rows()));
        return Optional.of(Change.making(Several.of(edits)));
    }

    /** What lets rows stand for what a table of this kind is about: what they stood for otherwise goes. */
    private List<Edit> restanding(Paper paper, TableKind kind, List<Row> rows) {
        var edits = new ArrayList<Edit>();
        var gone = new ArrayList<UUID>();
        var lacking = new ArrayList<Row>();
        for (var row : rows) {
            var there = paper.entries().at(Set.of(row.id())).stream()
                    .filter(e -> e instanceof Task || e instanceof Target || e instanceof BudgetLine)
                    .toList();
            var kept = there.stream().filter(e -> row.kind() == RowKind.ROW && isOf(kind, e)).toList();
            there.stream().filter(e -> !kept.contains(e)).map(Entry::id).forEach(gone::add);
            if (kept.isEmpty()) {
                lacking.add(row);
            }
        }
        if (!gone.isEmpty()) {
            edits.add(new DropEntries(gone));
        }
        standing(kind, lacking).ifPresent(edits::add);
        return edits;
    }

    private static boolean isOf(TableKind kind, Entry entry) {
        return switch (kind) {
            case TASKS -> entry instanceof Task;
            case TARGETS -> entry instanceof Target;
            case BUDGET -> entry instanceof BudgetLine;
            case OTHER -> false;
        };
    }

    /** The first of the selected rows over the others; one row takes what stands above it. Groups are passed over. */
    Optional<Change> fillDown(CellRange cells) {
        var table = cells.table();
        var from = cells.top() == cells.bottom() ? cells.top() - 1 : cells.top();
        var step = cells.top() == cells.bottom() ? -1 : 1;
        while (from >= 0 && from < cells.bottom() && table.rows().get(from).kind() == RowKind.GROUP) {
            from += step;
        }
        if (from < 0) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        var covered = TableItems.covered(table);
        for (var r = from + 1; r <= cells.bottom(); r++) {
            for (var c = cells.left(); c <= cells.right(); c++) {
                var source = table.rows().get(from).cells().get(c);
                var there = table.rows().get(r).cells().get(c);
                if (cells.isFree(r, c) && !covered.contains(r * table.columns().size() + c) && !source.computed() && !source.content().equals(there.content())) {
                    edits.add(new SetCell(table.rows().get(r).id(), c, there.withContent(source.content())));
                }
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.making(Several.of(edits)));
    }
}
