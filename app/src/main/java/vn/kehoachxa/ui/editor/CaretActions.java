package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.edit.RemoveBlocks;

/** What can be done with the line, the row, the column or the passage that holds the caret. */
public final class CaretActions {

    private final EditorModel model;
    private final LineEdits lines;
    private final TableEdits tables;
    private final PassageEdits passages;
    private final String newColumn;

    /** @param newColumn the label of a new column */
    CaretActions(EditorModel model, LineEdits lines, TableEdits tables, PassageEdits passages, String newColumn) {
        this.model = model;
        this.lines = lines;
        this.tables = tables;
        this.passages = passages;
        this.newColumn = newColumn;
    }

    /** Alt+Up and Alt+Down: the line with its children, the row or the passage. */
    public void moveBlock(int direction) {
        switch (model.current().get()) {
            case Spot.OfText(var at) -> model.make(
                    lines.move(model.paper(), at, direction).or(() -> passages.move(model.paper(), at, direction)));
            case Spot.OfCell cell -> model.make(tables.moveRow(model.paper(), cell.row(), direction));
            case null, default -> { }
        }
    }

    public void setLevel(Level level) {
        model.currentLine().ifPresent(l -> model.make(lines.level(model.paper(), l.id(), level)));
    }

    public void toggleHeading() {
        model.currentLine().ifPresent(l -> model.make(lines.toggleHeading(model.paper(), l.id())));
    }

    /** A new row before or after the one with the caret; in a header, the first row. */
    public void insertRow(boolean after, RowKind kind) {
        if (model.current().get() instanceof Spot.OfCell cell) {
            model.make(tables.insertRow(model.paper(), cell.row(), after, kind));
        } else {
            model.currentTable().ifPresent(t -> model.make(tables.insertRow(t, 0, kind)));
        }
    }

    public void removeRow() {
        if (model.current().get() instanceof Spot.OfCell cell) {
            model.make(tables.removeRow(model.paper(), cell.row(), cell.column()));
        }
    }

    /** A new column before or after the one with the caret. */
    public void insertColumn(boolean after) {
        var column = model.currentColumn();
        model.currentTable().filter(t -> column >= 0).ifPresent(
                t -> model.make(tables.insertColumn(t, column + (after ? 1 : 0), newColumn)));
    }

    public void removeColumn() {
        var column = model.currentColumn();
        model.currentTable().filter(t -> column >= 0).ifPresent(t -> model.make(tables.removeColumn(t, column)));
    }

    /** The caret goes into the label of its column. */
    public void renameColumn() {
        var column = model.currentColumn();
        model.currentTable().filter(t -> column >= 0).ifPresent(t -> model.ask(
                t.header().isEmpty() ? new Spot.OfLabel(t.id(), column) : new Spot.OfHeader(t.id(), t.header().size() - 1, column),
                CaretRequest.END));
    }

    /** Takes the whole table out. */
    public void removeTable() {
        model.currentTable().ifPresent(t -> model.make(Change.making(new RemoveBlocks(List.of(t.id())))));
    }

    /** A new line after the line or the table with the caret, or a new passage after its passage. */
    public void insertLine() {
        if (model.currentTable().isPresent()) {
            model.make(lines.insertAfter(model.paper(), model.currentTable().get().id()));
        } else if (model.current().get() instanceof Spot.OfText(var at)) {
            model.make(model.currentLine().isPresent()
                    ? Optional.of(lines.insertAfter(model.paper(), at))
                    : passages.split(model.paper(), at, Integer.MAX_VALUE));
        }
    }

    /** The first line of an empty body or appendix. */
    public void insertFirst(UUID container) {
        model.make(lines.first(container));
    }

    /** A new passage at the end of a list. */
    public void append(PassageList list) {
        model.make(passages.append(model.paper(), list));
    }

    /** Takes the line or passage with the caret out. */
    public void removeLine() {
        if (model.current().get() instanceof Spot.OfText(var at)) {
            model.make(lines.remove(model.paper(), at).or(() -> passages.remove(model.paper(), at)));
        }
    }
}
