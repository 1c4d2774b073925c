package vn.kehoachxa.ui.editor.page;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.InsertPlace;

/** Takes a line with all that stands below it to another place by its grip; a bar shows where it would go, Escape lets go of it. */
final class LineDrag {

    /** Nearer to an edge than this, the page scrolls on. */
    private static final double EDGE = 28;
    private static final double STEP = 14;

    private final EditorModel model;
    private final PageView page;
    private final Region bar = new Region();
    private boolean pressed;
    private InsertPlace target;

    LineDrag(EditorModel model, PageView page) {
        this.model = model;
        this.page = page;
        bar.getStyleClass().add("drop-bar");
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        bar.setVisible(false);
        page.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && pressed) {
                letGo();
                e.consume();
            }
        });
    }

    Node bar() {
        return bar;
    }

    /** Makes a node the grip of a line or a table. */
    void attach(Node grip, UUID block) {
        grip.setOnMousePressed(e -> {
            pressed = e.getButton() == MouseButton.PRIMARY;
            page.requestFocus();
            e.consume();
        });
        grip.setOnMouseDragged(e -> dragged(e, block));
        grip.setOnMouseReleased(e -> released(e, block));
    }

    private void dragged(MouseEvent event, UUID block) {
        event.consume();
        if (!pressed) {
            return;
        }
        var y = page.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < EDGE || y > page.getHeight() - EDGE) {
            page.scrollBy(y < EDGE ? -STEP : STEP);
            page.layout();
        }
        target = null;
        bar.setVisible(false);
        page.places().itemAt(y).ifPresent(item -> show(item, y, block));
    }

    private void show(DocItem item, double y, UUID block) {
        var piece = page.pieceIfLive(item.key());
        var behind = y > piece.getLayoutY() + piece.getHeight() / 2;
        Optional<InsertPlace> place = model.ways().placeAt(item, behind).filter(p -> model.actions().canMove(block, p));
        place.ifPresent(p -> {
            target = p;
            bar.resizeRelocate(piece.getLayoutX(), piece.getLayoutY() + (behind ? piece.getHeight() : 0) - 1, piece.getWidth(), 3);
            bar.setVisible(true);
            bar.toFront();
        });
    }

    private void released(MouseEvent event, UUID block) {
        event.consume();
        var to = target;
        letGo();
        if (to != null) {
            model.turns().take(() -> model.actions().move(block, to));
        }
    }

    private void letGo() {
        pressed = false;
        target = null;
        bar.setVisible(false);
    }
}
