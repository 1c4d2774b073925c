package vn.kehoachxa.ui.editor.page;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.ui.editor.EditorModel;

/** The mouse on the grips of rows and the edges of columns. Where something will be dropped a line shows; Escape lets go of it. */
final class TableMouse {

    private static final Duration TICK = Duration.millis(40);
    private static final double SCROLL = 14;
    private static final double LINE = 3;

    private final EditorModel model;
    private final PageView page;
    private final Region line = new Region();
    private final Timeline scrolling = new Timeline(new KeyFrame(TICK, e -> scroll()));
    private RowGrip grip;
    private ColumnEdge edge;
    private double begun;
    private double x;
    private double y;
    private OptionalInt drop = OptionalInt.empty();

    TableMouse(EditorModel model, PageView page) {
        this.model = model;
        this.page = page;
        line.getStyleClass().add("drop-line");
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
        page.overlay(line);
        scrolling.setCycleCount(Animation.INDEFINITE);
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> on(e, this::pressed));
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> on(e, this::dragged));
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> on(e, this::released));
        page.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && (grip != null || edge != null)) {
                letGo();
                e.consume();
            }
        });
    }

    private void on(MouseEvent event, Consumer<MouseEvent> action) {
        // What is dragged is held, whatever it is dragged over.
        if (grip != null || edge != null || event.getEventType() == MouseEvent.MOUSE_PRESSED && isOn(event.getTarget())) {
            x = event.getX();
            y = event.getY();
            action.accept(event);
            event.consume();
        }
    }

    private static boolean isOn(Object target) {
        return target instanceof ColumnEdge || gripOf(target) != null;
    }

    private static RowGrip gripOf(Object target) {
        for (var node = (Node) target; node != null; node = node.getParent()) {
            if (node instanceof RowGrip found) {
                return found;
            }
        }
        return null;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        page.requestFocus();
        if (event.getTarget() instanceof ColumnEdge found) {
            if (event.getClickCount() == 2) {
                model.turns().take(() -> model.tables().fitColumn(found.table(), found.column()));
            } else {
                edge = found;
                begun = x;
            }
        } else {
            grip = gripOf(event.getTarget());
            var row = grip.row();
            model.turns().take(() -> model.cells().selectRow(row, event.isShiftDown()));
        }
    }

    private void dragged(MouseEvent event) {
        if (edge != null) {
            show(page.sceneToLocal(edge.localToScene(0, 0)).getX() + ColumnEdge.WIDTH / 2 + x - begun - 0.5, 0, 1, page.getHeight());
        } else if (grip != null) {
            aim();
            if (y < 0 || y > page.getHeight()) {
                scrolling.play();
            } else {
                scrolling.stop();
            }
        }
    }

    /** Finds the row before which the rows would stand. */
    private void aim() {
        drop = OptionalInt.empty();
        line.setVisible(false);
        model.around().table().ifPresent(table -> page.pieceAt(Math.clamp(y, 1, Math.max(1, page.getHeight() - 1)))
                .filter(RowPiece.class::isInstance)
                .map(RowPiece.class::cast)
                .filter(p -> index(table, p.row()) >= 0)
                .ifPresent(piece -> {
                    var below = y > piece.getLayoutY() + piece.getHeight() / 2;
                    drop = OptionalInt.of(index(table, piece.row()) + (below ? 1 : 0));
                    show(piece.getLayoutX(), piece.getLayoutY() + (below ? piece.getHeight() : 0) - LINE / 2, piece.getWidth(), LINE);
                }));
    }

    private static int index(Table table, UUID row) {
        return Lists.find(table.rows(), r -> r.id().equals(row));
    }

    private void show(double left, double top, double width, double height) {
        line.resizeRelocate(left, top, width, height);
        line.toFront();
        line.setVisible(true);
    }

    private void scroll() {
        page.scrollBy(y < 0 ? -SCROLL : SCROLL);
        page.layout();
        aim();
    }

    private void released(MouseEvent event) {
        if (edge != null && edge.getParent() instanceof Region header && x != begun) {
            var wider = edge;
            var by = (x - begun) / header.getWidth();
            model.turns().take(() -> model.tables().widen(wider.table(), wider.column(), by));
        } else if (grip != null && drop.isPresent()) {
            var before = drop.getAsInt();
            model.turns().take(() -> model.tables().moveRowsBefore(before));
        }
        letGo();
    }

    private void letGo() {
        grip = null;
        edge = null;
        drop = OptionalInt.empty();
        line.setVisible(false);
        scrolling.stop();
    }
}
