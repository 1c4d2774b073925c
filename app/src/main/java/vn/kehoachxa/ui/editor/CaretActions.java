package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.SetOrientation;
import vn.kehoachxa.plan.edit.Several;

/** What can be done with the line, the row, the column or the passage that holds the caret. */
public final class CaretActions {

    private final EditorModel model;
    private final LineEdits lines;
    private final TableEdits tables;
    private final PassageEdits passages;
    private final AppendixEdits appendices;
    private final NewTables newTables;
    private final PasteEdits pastes;
    private final String newColumn;

    CaretActions(EditorModel model, LineEdits lines, PassageEdits passages, Messages messages, Supplier<UUID> ids) {
        this.model = model;
        this.lines = lines;
        this.passages = passages;
        tables = new TableEdits(ids);
        appendices = new AppendixEdits(ids);
        newTables = new NewTables(ids, messages);
        pastes = new PasteEdits(tables, ids);
        newColumn = messages.text("editor.column.new");
    }

    /** Alt+Up and Alt+Down: the line with its children, the row or the passage. */
    public void moveBlock(int direction) {
        switch (model.current().get()) {
            case Spot.OfText(var at) when isAppendix(at) -> model.make(appendices.move(model.paper(), at, direction));
            case Spot.OfText(var at) -> model.make(
                    lines.move(model.paper(), at, direction).or(() -> passages.move(model.paper(), at, direction)));
            case Spot.OfCell cell -> model.make(tables.moveRow(model.paper(), cell.row(), direction));
            case null, default -> { }
        }
    }

    /** Whether a line can go there with all below it: not into itself, and not to where it is. */
    public boolean canMove(UUID block, EditorModel.Place to) {
        return !model.isReadOnly() && lines.moved(model.paper(), block, to).isPresent();
    }

    /** Takes a line with all below it, or a table, to another place. */
    public void move(UUID block, EditorModel.Place to) {
        model.make(lines.moved(model.paper(), block, to));
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

    /** A new table with one row behind the line or table with the caret; the caret goes into its first text. */
    public void insertTable(TableKind kind) {
        var place = InsertPlace.at(model.paper(), model.current().get());
        var table = newTables.of(kind);
        var row = tables.insertRow(table, 0, RowKind.ROW);
        model.make(new Change(
                new Several(List.of(new InsertBlocks(place.container(), place.index(), List.of(table)), row.edit())), row.focus(), 0));
    }

    /** A new appendix behind the one with the caret, or at the end; the caret goes into its title. */
    public void insertAppendix(Orientation orientation) {
        model.make(appendices.insert(model.paper(), currentAppendix().orElse(null), orientation));
    }

    /** The appendix that holds the caret, in its title or below it. */
    public Optional<UUID> currentAppendix() {
        if (model.current().get() instanceof Spot.OfText(var at) && isAppendix(at)) {
            return Optional.of(at);
        }
        var container = model.current().get() == null ? null : InsertPlace.at(model.paper(), model.current().get()).container();
        return model.paper().appendices().stream().map(Appendix::id).filter(id -> id.equals(container)).findFirst();
    }

    private boolean isAppendix(UUID id) {
        return model.paper().appendices().stream().anyMatch(a -> a.id().equals(id));
    }

    public Optional<Orientation> currentOrientation() {
        return currentAppendix().flatMap(id -> model.paper().appendices().stream().filter(a -> a.id().equals(id)).findFirst()).map(Appendix::orientation);
    }

    /** Turns the pages of the appendix with the caret. */
    public void setOrientation(Orientation orientation) {
        currentAppendix().ifPresent(id -> model.make(Change.making(new SetOrientation(id, orientation))));
    }

    public void moveAppendix(int direction) {
        currentAppendix().ifPresent(id -> model.make(appendices.move(model.paper(), id, direction)));
    }

    /** Takes the appendix with the caret out, with all that stands in it. */
    public void removeAppendix() {
        currentAppendix().ifPresent(id -> model.make(appendices.remove(model.paper(), id)));
    }

    /**
     * Puts what was pasted in, in place of what is selected.
     *
     * @return whether the place takes lines; else only their words can stand there
     */
    boolean paste(List<Block> blocks) {
        model.writing().delete();
        var change = pastes.lines(model.paper(), model.selection().get().caret(), blocks);
        model.make(change);
        return change.isPresent();
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
