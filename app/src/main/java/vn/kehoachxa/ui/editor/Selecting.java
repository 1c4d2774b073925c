package vn.kehoachxa.ui.editor;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.plan.Paper;

/** What is selected, where the caret stands, and where it is asked to go. */
public final class Selecting {

    private final EditorModel model;
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Spot> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CaretRequest> caret = new ReadOnlyObjectWrapper<>();

    Selecting(EditorModel model) {
        this.model = model;
    }

    ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spot> current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CaretRequest> caret() {
        return caret.getReadOnlyProperty();
    }

    /** What is selected may be gone from the paper, or shorter than it was. */
    void keepIn(Paper paper) {
        var selected = selection.get();
        if (selected != null) {
            var kept = kept(paper, selected.caret()).flatMap(c -> kept(paper, selected.anchor()).map(a -> new Selection(a, c, selected.cells())));
            if (!selected.equals(kept.orElse(null))) {
                select(kept.orElse(null));
            }
        }
    }

    private static Optional<Caret> kept(Paper paper, Caret caret) {
        return Texting.read(paper, caret.spot()).map(t -> new Caret(caret.spot(), Math.min(caret.at(), t.text().length())));
    }

    void select(Selection asked) {
        var wanted = model.cells().normal(asked);
        var spot = wanted == null ? null : wanted.caret().spot();
        if (!Objects.equals(spot, current.get())) {
            model.keep();
        }
        model.cells().follow(spot);
        selection.set(wanted);
        current.set(spot);
    }

    void ask(Spot spot, int caretAt) {
        var length = length(spot);
        var at = switch (caretAt) {
            case CaretRequest.END -> length;
            case CaretRequest.KEEP -> selection.get() != null && spot.equals(current.get()) ? selection.get().caret().at() : length;
            default -> caretAt;
        };
        select(Selection.at(new Caret(spot, Math.clamp(at, 0, length))));
        request(new CaretRequest(spot, caretAt));
    }

    void ask(Selection wanted) {
        select(wanted);
        request(new CaretRequest(wanted.caret().spot(), CaretRequest.KEEP));
    }

    /** Brings the caret into sight; the keyboard stays where it is. */
    void reveal() {
        request(new CaretRequest(current.get(), CaretRequest.KEEP, false));
    }

    /** The same place may be asked for again. */
    private void request(CaretRequest wanted) {
        caret.set(null);
        caret.set(wanted);
    }

    private int length(Spot spot) {
        return model.text(spot).map(String::length).orElse(0);
    }

    /**
     * What of a text is selected.
     *
     * @param cell whether it is selected as a whole cell, with what is not written in it
     */
    public record Stretch(int from, int to, boolean cell) {}

    /** What is selected, text by text. */
    public Map<Spot, Stretch> stretches() {
        var selected = selection.get();
        if (selected == null || selected.isEmpty()) {
            return Map.of();
        }
        var covered = model.writing().covered();
        return covered.parts().stream().collect(Collectors.toMap(Covered.Part::spot, p -> new Stretch(p.from(), p.to(), covered.isCells())));
    }

    /** Whether the selection is of whole cells of a table. */
    public boolean isOfCells() {
        return selection.get() != null && model.writing().covered().isCells();
    }

    /** Whether the caret stands before the selection's other end. */
    public boolean isBackwards() {
        var selected = selection.get();
        if (selected.isInOneText()) {
            return selected.caret().at() < selected.anchor().at();
        }
        return model.order().place(selected.caret().spot()) < model.order().place(selected.anchor().spot());
    }

    /** Selects the text with the caret; where it is selected already, the table of its cell, then the whole paper. */
    public void all() {
        if (selection.get() == null) {
            return;
        }
        var spot = selection.get().caret().spot();
        var whole = new Selection(new Caret(spot, 0), new Caret(spot, model.writing().text(spot).text().length()));
        if (!selection.get().equals(whole) && selection.get().isInOneText()) {
            select(whole);
        } else if (!model.cells().selectMore()) {
            everything().ifPresent(this::select);
        }
    }

    private Optional<Selection> everything() {
        var ways = model.ways();
        return ways.first().flatMap(first -> ways.last().map(last -> new Selection(new Caret(first, 0), new Caret(last, length(last)))));
    }

    /** Selects the word around a place of a text. */
    public void word(Caret at) {
        var word = Letters.wordAround(model.writing().text(at.spot()).text(), at.at());
        select(new Selection(new Caret(at.spot(), word.from()), new Caret(at.spot(), word.to())));
    }
}
