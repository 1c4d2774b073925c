package vn.kehoachxa.ui.editor;

import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;

/** What Enter, Tab, Backspace and Delete do beyond the letters of one text: lines break, join and change their level, the caret goes on. */
public final class LineKeys {

    private final EditorModel model;
    private final LineEdits lines;
    private final PassageEdits passages;

    LineKeys(EditorModel model, LineEdits lines, PassageEdits passages) {
        this.model = model;
        this.lines = lines;
        this.passages = passages;
    }

    /** Enter over what is selected: it gives way, and the line breaks there; one step. @param room what gives way */
    void enter(Change room) {
        var left = room.edit() == null ? model.paper() : room.edit().apply(model.paper());
        var split = room.focus() instanceof Spot.OfText(var at) ? split(left, at, room.caret()) : Optional.<Change>empty();
        model.make(split.map(room::then).orElse(room));
        if (split.isEmpty()) {
            move(1);
        }
    }

    /** Enter: a new line or passage; in a table the cell below; elsewhere the next text. @param caretAt how many letters stand before the caret */
    public void enter(int caretAt) {
        switch (model.current().get()) {
            case Spot.OfText(var at) -> split(model.paper(), at, caretAt).ifPresentOrElse(model::make, () -> move(1));
            case Spot.OfCell _, Spot.OfLabel _, Spot.OfHeader _ -> model.cells().enter(1);
            case null -> { }
            default -> below();
        }
    }

    private Optional<Change> split(Paper paper, UUID at, int caretAt) {
        return lines.split(paper, at, caretAt).or(() -> passages.split(paper, at, caretAt));
    }

    /** Tab and Shift+Tab: the level of a line; in a table the next cell, with a new row behind the last; elsewhere the next text. */
    public void tab(int direction) {
        switch (model.current().get()) {
            case Spot.OfText(var at) when Texting.line(model.paper(), at).isPresent() -> model.make(lines.shift(model.paper(), at, direction));
            case Spot.OfCell cell when direction > 0 && isLast(cell) -> {
                if (!model.isReadOnly()) {
                    model.tables().insertRowBehind(cell);
                    model.cells().settle();
                }
            }
            case Spot.OfCell _, Spot.OfLabel _, Spot.OfHeader _ -> model.cells().next(direction);
            case null -> { }
            default -> move(direction);
        }
    }

    private boolean isLast(Spot.OfCell cell) {
        var table = Texting.tableOfRow(model.paper(), cell.row()).orElseThrow();
        var next = model.ways().beside(cell, 1);
        return table.rows().getLast().id().equals(cell.row())
                && !(next.isPresent() && next.get() instanceof Spot.OfCell other && other.row().equals(cell.row()));
    }

    /** Delete with the caret behind the last letter: the next line is joined to this one. @return whether it did something */
    boolean deleteAtEnd() {
        if (!(model.current().get() instanceof Spot.OfText) || model.isReadOnly()) {
            return false;
        }
        var change = model.ways().beside(model.current().get(), 1)
                .filter(Spot.OfText.class::isInstance)
                .flatMap(next -> lines.joinBackward(model.paper(), ((Spot.OfText) next).at()));
        change.filter(c -> c.focus() != null).ifPresent(model::make);
        return change.isPresent();
    }

    /** Backspace with the caret before the first letter. @return whether it did something */
    boolean backspaceAtStart() {
        if (!(model.current().get() instanceof Spot.OfText(var at)) || model.isReadOnly()) {
            return false;
        }
        var change = lines.joinBackward(model.paper(), at).or(() -> passages.removeEmpty(model.paper(), at));
        model.make(change);
        return change.isPresent();
    }

    /** The caret goes on in reading order, behind the last letter when it goes back. */
    private void move(int direction) {
        model.ways().beside(model.current().get(), direction).ifPresent(s -> model.ask(s, direction < 0 ? CaretRequest.END : 0));
    }

    private void below() {
        model.ways().above(model.current().get(), 1).ifPresent(s -> model.ask(s, CaretRequest.END));
    }
}
