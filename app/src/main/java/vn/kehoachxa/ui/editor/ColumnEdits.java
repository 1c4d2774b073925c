package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertColumn;
import vn.kehoachxa.plan.edit.MoveColumn;
import vn.kehoachxa.plan.edit.PutTable;
import vn.kehoachxa.plan.edit.RemoveColumn;
import vn.kehoachxa.plan.edit.SetColumn;
import vn.kehoachxa.plan.edit.Several;

/** What keys, menus and the mouse do to the columns of a table. */
final class ColumnEdits {

    /** In mm of paper: no letter fits into less. */
    static final double NARROWEST = 6;

    private ColumnEdits() {}

    /** A new column; the caret goes into its label where there is one. */
    static Change insert(Table table, int index, String label) {
        return new Change(new InsertColumn(table.id(), index, new Column(label, Role.OTHER, null)), label(table, index), CaretRequest.END);
    }

    /** Where a column's label stands: in a header of several rows, in the lowest. */
    static Spot label(Table table, int column) {
        return table.header().isEmpty() ? new Spot.OfLabel(table.id(), column) : new Spot.OfHeader(table.id(), table.header().size() - 1, column);
    }

    /** Takes columns out of a table that has others. */
    static Optional<Change> remove(Table table, int from, int to) {
        if (to - from + 1 >= table.columns().size()) {
            return Optional.empty();
        }
        var edits = IntStream.rangeClosed(from, to).mapToObj(c -> new RemoveColumn(table.id(), from)).toList();
        return Optional.of(Change.making(Several.of(edits)));
    }

    /** Columns one place to the left or the right: the one beside them goes to their other side. */
    static Optional<Change> move(Table table, int from, int to, int direction) {
        var beside = direction < 0 ? from - 1 : to + 1;
        return beside < 0 || beside >= table.columns().size()
                ? Optional.empty()
                : Optional.of(Change.making(new MoveColumn(table.id(), beside, direction < 0 ? to : from)));
    }

    /**
     * Says what a column is. A cell that says what the program would fill in there is filled by the program from then on, and so is an
     * empty one; what the program had filled in goes where it does so no longer.
     */
    static Optional<Change> setRole(Table table, int index, Role role) {
        var old = table.columns().get(index);
        if (old.role() == role) {
            return Optional.empty();
        }
        var column = new Column(old.label(), role, old.width());
        var columns = Lists.with(table.columns(), index, column);
        var shaped = table.withColumns(columns, table.header(), table.rows());
        var numbers = TableNumbers.numbers(shaped);
        var rows = new ArrayList<Row>(table.rows().size());
        for (var row : table.rows()) {
            var cell = row.cells().get(index);
            var filled = TableEdits.isComputed(column, row.kind())
                    && (cell.content().isBlank() || TableNumbers.computed(shaped, row, index, numbers).filter(cell.text()::equals).isPresent());
            rows.add(filled ? row.withCell(index, Cell.COMPUTED) : cell.computed() ? row.withCell(index, Cell.EMPTY) : row);
        }
        return Optional.of(Change.making(rows.equals(table.rows())
                ? new SetColumn(table.id(), index, column)
                : new PutTable(table.withColumns(columns, table.header(), rows))));
    }

    /** Gives a column's width in mm of paper, and the next one's what is left to it; null lets the layout choose again. */
    static Optional<Change> setWidth(Table table, int index, Double width, Double next) {
        var edits = new ArrayList<Edit>();
        widened(table, index, width).ifPresent(edits::add);
        if (next != null) {
            widened(table, index + 1, next).ifPresent(edits::add);
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.making(Several.of(List.copyOf(edits))));
    }

    private static Optional<Edit> widened(Table table, int index, Double width) {
        var old = table.columns().get(index);
        var rounded = width == null ? null : (Double) Math.max(NARROWEST, Math.round(width * 2) / 2.0);
        return Objects.equals(rounded, old.width())
                ? Optional.empty()
                : Optional.of(new SetColumn(table.id(), index, new Column(old.label(), old.role(), rounded)));
    }
}
