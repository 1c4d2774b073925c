package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.SetOrientation;
import vn.kehoachxa.plan.edit.Several;

/** Puts tables, appendices and what was pasted in at the caret; and what can be done with the appendix around it. */
public final class InsertActions {

    private final EditorModel model;
    private final TableEdits tables;
    private final AppendixEdits appendices;
    private final NewTables newTables;
    private final PasteEdits pastes;

    InsertActions(EditorModel model, TableEdits tables, Messages messages, Supplier<UUID> ids) {
        this.model = model;
        this.tables = tables;
        appendices = new AppendixEdits(ids);
        newTables = new NewTables(ids, messages);
        pastes = new PasteEdits(tables, ids);
    }

    /** A new table with one row behind the line or table with the caret; the caret goes into its first text. */
    public void table(TableKind kind) {
        var place = InsertPlace.at(model.paper(), model.current().get());
        var table = newTables.of(kind);
        var row = tables.insertRows(table, 0, 1, RowKind.ROW);
        model.make(new Change(
                new Several(List.of(new InsertBlocks(place.container(), place.index(), List.of(table)), row.edit())), row.focus(), 0));
    }

    /** A new appendix behind the one with the caret, or at the end; the caret goes into its title. */
    public void appendix(Orientation orientation) {
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

    boolean isAppendix(UUID id) {
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
        var paper = model.paper();
        var room = RangeEdits.delete(paper, model.writing().covered());
        var emptied = room.edit() == null ? paper : room.edit().apply(paper);
        var change = pastes.lines(emptied, new Caret(room.focus(), room.caret()), blocks);
        // One step, as it was one key.
        change.map(room::then).ifPresent(model::make);
        return change.isPresent();
    }
}
