package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertColumn;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.plan.edit.MoveRows;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.RemoveColumn;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.plan.edit.Several;

/** What keys and buttons do to the rows and columns of a table. */
final class TableEdits {

    private final Supplier<UUID> ids;

    TableEdits(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** A new row before or after another; in a table of tasks, targets or amounts it stands for one at once. */
    Optional<Change> insertRow(Paper paper, UUID row, boolean after, RowKind kind) {
        return Texting.tableOfRow(paper, row)
                .map(t -> insertRow(t, Lists.find(t.rows(), r -> r.id().equals(row)) + (after ? 1 : 0), kind));
    }

    /** A new row at an index of a table. */
    Change insertRow(Table table, int index, RowKind kind) {
        var cells = table.columns().stream().map(c -> computed(c, kind) ? Cell.COMPUTED : Cell.EMPTY).toList();
        var row = new Row(ids.get(), kind, cells);
        var edits = new ArrayList<Edit>(List.of(new InsertRows(table.id(), index, List.of(row))));
        if (kind == RowKind.ROW) {
            standing(table, row.id()).ifPresent(edits::add);
        }
        return new Change(Several.of(edits), new Spot.OfCell(row.id(), firstText(table)), 0);
    }

    private static boolean computed(Column column, RowKind kind) {
        return column.role() == Role.NO && kind != RowKind.TOTAL || column.role() == Role.AMOUNT && kind == RowKind.TOTAL;
    }

    /** What a new row of a table stands for. */
    Optional<Edit> standing(Table table, UUID row) {
        return switch (table.kind()) {
            case TASKS -> Optional.of(PutEntries.of(Task.at(ids.get(), row)));
            case TARGETS -> Optional.of(PutEntries.of(Target.at(ids.get(), row)));
            case BUDGET -> Optional.of(PutEntries.of(BudgetLine.at(ids.get(), row)));
            case OTHER -> Optional.empty();
        };
    }

    private static int firstText(Table table) {
        return IntStream.range(0, table.columns().size()).filter(c -> table.columns().get(c).role() != Role.NO).findFirst().orElse(0);
    }

    /** Takes a row out; the caret goes to the row that takes its place. */
    Optional<Change> removeRow(Paper paper, UUID row, int column) {
        return Texting.tableOfRow(paper, row).map(t -> {
            var index = Lists.find(t.rows(), r -> r.id().equals(row));
            var rest = Lists.removed(t.rows(), index, 1);
            var focus = rest.isEmpty() ? null : new Spot.OfCell(rest.get(Math.min(index, rest.size() - 1)).id(), column);
            return new Change(new RemoveRows(List.of(row)), focus, CaretRequest.END);
        });
    }

    /** One row up or down. */
    Optional<Change> moveRow(Paper paper, UUID row, int direction) {
        return Texting.tableOfRow(paper, row).flatMap(t -> {
            var to = Lists.find(t.rows(), r -> r.id().equals(row)) + direction;
            return to < 0 || to >= t.rows().size()
                    ? Optional.empty()
                    : Optional.of(Change.making(new MoveRows(List.of(row), to)));
        });
    }

    /** A new column beside another; the caret goes into its label where there is one. */
    Change insertColumn(Table table, int index, String label) {
        var spot = table.header().isEmpty() ? new Spot.OfLabel(table.id(), index) : new Spot.OfHeader(table.id(), 0, index);
        return new Change(new InsertColumn(table.id(), index, new Column(label, Role.OTHER, null)), spot, CaretRequest.END);
    }

    /** Takes a column out of a table that has another. */
    Optional<Change> removeColumn(Table table, int index) {
        return table.columns().size() < 2 ? Optional.empty() : Optional.of(Change.making(new RemoveColumn(table.id(), index)));
    }
}
