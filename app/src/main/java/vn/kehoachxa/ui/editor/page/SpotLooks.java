package vn.kehoachxa.ui.editor.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Found;
import vn.kehoachxa.ui.editor.Refused;
import vn.kehoachxa.ui.editor.Selecting;
import vn.kehoachxa.ui.editor.Spot;

/** What is shown on the texts beside their letters: what is selected, the caret, what was found, what was typed and refused. */
final class SpotLooks {

    private final EditorModel model;
    private final Blinking blinking;
    private Map<Spot, Selecting.Stretch> selected = Map.of();
    private Map<Spot, List<Found>> found = Map.of();

    SpotLooks(EditorModel model, Blinking blinking) {
        this.model = model;
        this.blinking = blinking;
    }

    void find(List<Found> all) {
        found = all.stream().collect(Collectors.groupingBy(Found::spot));
    }

    /** Shows it on all of these as it is now. @param focused whether the page has the keyboard */
    void paint(Stream<SpotView> views, boolean focused) {
        selected = model.selecting().stretches();
        var caret = caret();
        views.forEach(view -> decorate(view, caret, focused));
    }

    /** A text has just been made. */
    void made(SpotView view, boolean focused) {
        override(view, model.writing().refused().get());
        decorate(view, caret(), focused);
    }

    private Caret caret() {
        var selection = model.selection().get();
        return selection == null || selection.cells() ? null : selection.caret();
    }

    /** @param caret or null where whole cells are selected, or nothing */
    private void decorate(SpotView view, Caret caret, boolean focused) {
        var part = view.spot() == null ? null : selected.get(view.spot());
        var stretch = part != null && !part.cell();
        view.select(stretch ? part.from() : 0, stretch ? part.to() : 0, part != null && part.cell());
        view.found(view.spot() == null ? List.of() : found.getOrDefault(view.spot(), List.of()));
        view.active(model.cells().isOn() && model.cells().active().equals(view.spot()));
        var here = caret != null && caret.spot().equals(view.spot());
        view.caret(here ? caret.at() : -1);
        if (here) {
            blinking.show(view.caretNode(), focused);
        }
    }

    /** Shows what was typed and is not in the paper in place of what is. @param refused or null */
    void override(SpotView view, Refused refused) {
        var here = refused != null && refused.spot().equals(view.spot());
        if (here) {
            view.show(view.spot(), refused.text());
        }
        view.refused(here);
    }

    /** Whether a place lies within what is selected. */
    boolean isSelected(Caret place) {
        var part = selected.get(place.spot());
        return part != null && (part.cell() || part.from() <= place.at() && place.at() <= part.to() && part.from() < part.to());
    }

    /** What of a text is selected, or null. */
    Selecting.Stretch of(Spot spot) {
        return selected.get(spot);
    }
}
