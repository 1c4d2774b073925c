package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.ShapeTable;

/** What can be done with the rows and columns that are selected, and with their table; every one is one step that an undo takes back. */
public final class TableActions {

    private final EditorModel model;
    private final TableEdits edits;
    private final CellPaste paste;
    private final String newColumn;

    /** @param newColumn the label of a new column */
    TableActions(EditorModel model, TableEdits edits, String newColumn) {
        this.model = model;
        this.edits = edits;
        this.paste = new CellPaste(edits);
        this.newColumn = newColumn;
    }

    private void rows(Function<CellRange, Optional<Change>> change) {
        model.make(model.cells().rectangle().flatMap(change));
    }

    private void columns(Function<Columns, Optional<Change>> change) {
        var column = model.around().column();
        model.make(model.around().table().filter(t -> column >= 0).flatMap(t -> change.apply(model.cells().rectangle()
                .map(r -> new Columns(t, r.left(), r.right()))
                .orElse(new Columns(t, column, column)))));
    }

    /** Columns side by side, both ends included. */
    private record Columns(Table table, int from, int to) {}

    /** As many new rows as are selected, before or after them; in a header, a first row. */
    public void insertRows(boolean after, RowKind kind) {
        if (model.cells().rectangle().isPresent()) {
            rows(r -> Optional.of(edits.insertRows(
                    r.table(), after ? r.bottom() + 1 : r.top(), kind == RowKind.ROW ? r.rows().size() : 1, kind)));
        } else {
            model.around().table().ifPresent(t -> model.make(edits.insertRows(t, 0, 1, kind)));
        }
    }

    /** One row behind the row of a cell. */
    void insertRowBehind(Spot.OfCell cell) {
        Texting.tableOfRow(model.paper(), cell.row()).ifPresent(
                t -> model.make(edits.insertRows(t, Lists.find(t.rows(), r -> r.id().equals(cell.row())) + 1, 1, RowKind.ROW)));
    }

    /** Takes the selected rows out, with what stands at them. */
    public void removeRows() {
        rows(r -> Optional.of(edits.removeRows(r)));
    }

    /** The selected rows one place up or down. */
    public void moveRows(int direction) {
        rows(r -> edits.moveRows(r, r.top() + direction));
    }

    /** The selected rows to before a row of their table, by its index; behind the last where it is the number of rows. */
    public void moveRowsBefore(int index) {
        rows(r -> edits.moveRows(r, index > r.bottom() ? index - r.rows().size() : Math.min(index, r.top())));
    }

    /** Makes the selected rows plain rows, groups or totals. */
    public void setRowKind(RowKind kind) {
        rows(r -> edits.setKind(model.paper(), r, kind));
    }

    /** Whether all selected rows are of a kind. */
    public boolean areOfKind(RowKind kind) {
        return model.cells().rectangle().map(r -> r.rows().stream().allMatch(row -> row.kind() == kind)).orElse(false);
    }

    /** Ctrl+D: the first of the selected rows over the others; one row takes what stands above it. */
    public void fillDown() {
        rows(edits::fillDown);
    }

    /**
     * Cells from elsewhere, from the first selected cell on.
     *
     * @param grid rows of one length, at least one row and one cell
     * @return how many of them say something and have no place: beyond the last column, or where the program or another cell stands
     */
    public int paste(List<List<RichText>> grid) {
        return model.cells().rectangle().map(range -> {
            model.make(paste.of(range, grid));
            return paste.leftOut(range, grid);
        }).orElse(0);
    }

    /** Whether some of the columns are selected from the first row to the last: what is put in or taken out then are columns. */
    public boolean areColumnsSelected() {
        return model.cells().isOn() && model.cells().rectangle().map(CellRange::isColumns).orElse(false);
    }

    /** A new column before or after the selected ones; the caret goes into its label. */
    public void insertColumn(boolean after) {
        columns(c -> Optional.of(ColumnEdits.insert(c.table(), after ? c.to() + 1 : c.from(), newColumn)));
    }

    /** Takes the selected columns out of a table that has others. */
    public void removeColumns() {
        columns(c -> ColumnEdits.remove(c.table(), c.from(), c.to()));
    }

    /** The selected columns one place to the left or the right. */
    public void moveColumns(int direction) {
        var before = model.selection().get();
        var paper = model.paper();
        columns(c -> ColumnEdits.move(c.table(), c.from(), c.to(), direction));
        if (paper != model.paper()) {
            model.ask(new Selection(moved(before.anchor(), direction), moved(before.caret(), direction), before.cells()));
        }
    }

    /** Where a place stands when its column has moved. */
    private static Caret moved(Caret caret, int direction) {
        return new Caret(switch (caret.spot()) {
            case Spot.OfCell cell -> new Spot.OfCell(cell.row(), cell.column() + direction);
            case Spot.OfLabel label -> new Spot.OfLabel(label.table(), label.column() + direction);
            case Spot.OfHeader header -> new Spot.OfHeader(header.table(), header.row(), header.column() + direction);
            case Spot other -> other;
        }, caret.at());
    }

    /** The caret goes into the label of its column. */
    public void renameColumn() {
        var column = model.around().column();
        model.around().table().filter(t -> column >= 0).ifPresent(t -> model.ask(ColumnEdits.label(t, column), CaretRequest.END));
    }

    /** What the column with the caret is; empty outside a table. */
    public Optional<Role> role() {
        var column = model.around().column();
        return model.around().table().filter(t -> column >= 0).map(t -> t.columns().get(column).role());
    }

    public void setRole(Role role) {
        columns(c -> ColumnEdits.setRole(c.table(), model.around().column(), role));
    }

    /** Whether the column with the caret has a width of its own. */
    public boolean hasWidth() {
        var column = model.around().column();
        return model.around().table().filter(t -> column >= 0).map(t -> t.columns().get(column).width() != null).orElse(false);
    }

    /** Lets the layout choose the width of the column with the caret. */
    public void fitColumn() {
        columns(c -> ColumnEdits.setWidth(c.table(), model.around().column(), null, null));
    }

    /** Lets the layout choose the width of a column. */
    public void fitColumn(UUID table, int column) {
        model.make(Texting.table(model.paper(), table).flatMap(t -> ColumnEdits.setWidth(t, column, null, null)));
    }

    /** Makes a column wider and the next one narrower, or the other way round. @param by a share of the table's width */
    public void widen(UUID table, int column, double by) {
        model.make(Texting.table(model.paper(), table).flatMap(t -> {
            var paper = TableWidths.of(model.paper(), t);
            var least = TableWidths.NARROWEST / paper.width();
            var shares = paper.shares();
            var change = Math.clamp(by, Math.min(0, least - shares.get(column)), Math.max(0, shares.get(column + 1) - least));
            return ColumnEdits.setWidth(
                    t, column, (shares.get(column) + change) * paper.width(), (shares.get(column + 1) - change) * paper.width());
        }));
    }

    /** A column a little wider or narrower, at the cost of the next one; the last one at the cost of the one before. */
    public void widen(int direction) {
        var column = model.around().column();
        model.around().table().filter(t -> column >= 0 && t.columns().size() > 1).ifPresent(t -> {
            var step = TableWidths.STEP / TableWidths.of(model.paper(), t).width();
            var last = column == t.columns().size() - 1;
            widen(t.id(), last ? column - 1 : column, last ? -direction * step : direction * step);
        });
    }

    /** Says what the rows of the table are about. */
    public void setTableKind(TableKind kind) {
        model.make(model.around().table().flatMap(t -> edits.setTableKind(model.paper(), t, kind)));
    }

    /** Says in how many đồng the table's amounts are written: 1, 1,000 or 1,000,000. */
    public void setScale(int scale) {
        model.make(model.around().table().filter(t -> t.scale() != scale)
                .map(t -> Change.making(new ShapeTable(t.id(), t.kind(), t.title(), scale))));
    }

    /** Takes the whole table out. */
    public void removeTable() {
        model.around().table().ifPresent(t -> model.make(Change.making(new RemoveBlocks(List.of(t.id())))));
    }
}
