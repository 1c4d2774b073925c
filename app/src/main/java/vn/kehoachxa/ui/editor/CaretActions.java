package vn.kehoachxa.ui.editor;

import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.PassageList;

/** What can be done with the line, the rows or the passage that hold the caret. */
public final class CaretActions {

    private final EditorModel model;
    private final LineEdits lines;
    private final TableActions tables;
    private final PassageEdits passages;
    private final InsertActions insertions;

    CaretActions(EditorModel model, LineEdits lines, TableActions tables, PassageEdits passages, InsertActions insertions) {
        this.model = model;
        this.lines = lines;
        this.tables = tables;
        this.passages = passages;
        this.insertions = insertions;
    }

    /** Alt+Up and Alt+Down: the line with its children, the rows or the passage. */
    public void moveBlock(int direction) {
        switch (model.current().get()) {
            case Spot.OfText(var at) when insertions.isAppendix(at) -> insertions.moveAppendix(direction);
            case Spot.OfText(var at) -> model.make(
                    lines.move(model.paper(), at, direction).or(() -> passages.move(model.paper(), at, direction)));
            case Spot.OfCell _ -> tables.moveRows(direction);
            case null, default -> { }
        }
    }

    /** Whether a line can go there with all below it: not into itself, and not to where it is. */
    public boolean canMove(UUID block, InsertPlace to) {
        return !model.isReadOnly() && lines.moved(model.paper(), block, to).isPresent();
    }

    /** Takes a line with all below it, or a table, to another place. */
    public void move(UUID block, InsertPlace to) {
        model.make(lines.moved(model.paper(), block, to));
    }

    public void setLevel(Level level) {
        model.around().line().ifPresent(l -> model.make(lines.level(model.paper(), l.id(), level)));
    }

    public void toggleHeading() {
        model.around().line().ifPresent(l -> model.make(lines.toggleHeading(model.paper(), l.id())));
    }

    /** A new line after the line or the table with the caret, or a new passage after its passage. */
    public void insertLine() {
        if (model.around().table().isPresent()) {
            model.make(lines.insertAfter(model.paper(), model.around().table().get().id()));
        } else if (model.current().get() instanceof Spot.OfText(var at)) {
            model.make(model.around().line().isPresent()
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
