package vn.kehoachxa.ui.editor.page;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Spot;

/** Where texts and the caret are on the page, and what is at a point of it. */
final class SpotPlaces {

    /** A text on the same line is nearer than one above or below at the same distance. */
    private static final double ACROSS_LINES = 4;

    private final EditorModel model;
    private final Strip page;

    SpotPlaces(EditorModel model, Strip page) {
        this.model = model;
        this.page = page;
    }

    /** The text at a spot, made and brought into sight where it is not. */
    Optional<SpotView> view(Spot spot) {
        var live = live(spot);
        if (live.isPresent()) {
            return live;
        }
        var index = model.ways().indexOf(spot);
        if (index < 0 || index >= page.items().size()) {
            return Optional.empty();
        }
        page.reveal(index);
        return page.piece(index).find(spot);
    }

    /** The text at a spot, where it exists. */
    Optional<SpotView> live(Spot spot) {
        return page.views().filter(v -> spot.equals(v.spot())).findFirst();
    }

    /** The place in a text that is nearest to a point of the page; empty where no text is near. */
    Optional<Caret> caretAt(double x, double y) {
        return page.pieceAt(y).flatMap(piece -> piece.spots()
                .filter(v -> v.spot() != null && v.isVisible())
                .min((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)))
                .map(view -> {
                    var point = view.sceneToLocal(page.localToScene(x, y));
                    return new Caret(view.spot(), view.placeAt(point.getX(), point.getY()));
                }));
    }

    private double distance(SpotView view, double x, double y) {
        var bounds = page.sceneToLocal(view.localToScene(view.getBoundsInLocal()));
        var dx = Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
        var dy = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
        return Math.hypot(dx, dy * ACROSS_LINES);
    }

    /** The item whose piece is at a height of the page. */
    Optional<DocItem> itemAt(double y) {
        return page.pieceAt(y).flatMap(piece -> page.items().stream().filter(i -> page.pieceIfLive(i.key()) == piece).findFirst());
    }

    /** Scrolls as little as needed for the caret to be in sight. */
    void revealCaret() {
        var selection = model.selection().get();
        var index = selection == null ? -1 : model.ways().indexOf(selection.caret().spot());
        if (index < 0 || index >= page.items().size()) {
            return;
        }
        page.reveal(index);
        page.piece(index).find(selection.caret().spot()).ifPresent(view -> {
            var bounds = page.piece(index).sceneToLocal(view.localToScene(box(view, selection.caret().at())));
            page.reveal(index, bounds.getMinY(), bounds.getMaxY());
        });
    }

    /** Where the caret stands on the screen; an empty place where it is not seen. */
    Bounds caretOnScreen() {
        var selection = model.selection().get();
        return Optional.ofNullable(selection)
                .flatMap(s -> live(s.caret().spot()))
                .map(v -> v.localToScreen(box(v, selection.caret().at())))
                .orElse(new BoundingBox(0, 0, 0, 0));
    }

    private static Bounds box(SpotView view, int at) {
        var caret = view.caretBounds(Math.min(at, view.text().length()));
        return new BoundingBox(caret.getMinX(), caret.getMinY(), caret.getWidth(), caret.getHeight());
    }
}
