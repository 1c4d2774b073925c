package vn.kehoachxa.ui.editor.page;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Selection;

/** The mouse puts the caret and draws the selection, over several texts and beyond what is in sight. */
final class PageMouse {

    private static final Duration TICK = Duration.millis(40);
    private static final double LARGEST_STEP = 40;

    private final EditorModel model;
    private final PageView page;
    private final Timeline scrolling = new Timeline(new KeyFrame(TICK, e -> scroll()));
    private boolean drawing;
    private double x;
    private double y;

    PageMouse(EditorModel model, PageView page) {
        this.model = model;
        this.page = page;
        scrolling.setCycleCount(Animation.INDEFINITE);
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        page.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> stop());
    }

    private void pressed(MouseEvent event) {
        if (isControl(event.getTarget())) {
            return;
        }
        page.requestFocus();
        drawing = false;
        var hit = page.places().caretAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.MIDDLE || hit.isEmpty()) {
            return;
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            // A menu on what is selected is about what is selected.
            model.turns().take(() -> {
                if (!page.isSelected(hit.get())) {
                    model.select(Selection.at(hit.get()));
                }
            });
            return;
        }
        drawing = !model.turns().isAwaiting();
        model.turns().take(() -> select(hit.get(), event));
        event.consume();
    }

    private void select(Caret hit, MouseEvent event) {
        switch (event.getClickCount()) {
            case 1 -> model.select(event.isShiftDown() && model.selection().get() != null ? model.selection().get().to(hit) : Selection.at(hit));
            case 2 -> model.selecting().word(hit);
            default -> {
                model.select(Selection.at(hit));
                model.selecting().all();
            }
        }
    }

    private boolean isControl(Object target) {
        for (var node = (Node) target; node != null && node != page; node = node.getParent()) {
            if (node instanceof ButtonBase || node instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private void dragged(MouseEvent event) {
        if (!drawing) {
            return;
        }
        x = event.getX();
        y = event.getY();
        extend();
        if (y < 0 || y > page.getHeight()) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
        event.consume();
    }

    private void extend() {
        Optional<Caret> hit = page.places().caretAt(x, Math.clamp(y, 1, Math.max(1, page.getHeight() - 1)));
        var selection = model.selection().get();
        if (hit.isPresent() && selection != null && !hit.get().equals(selection.caret())) {
            // Drawn back into the text where it began, it is a stretch of that text again.
            model.select(new Selection(selection.anchor(), hit.get()));
        }
    }

    private void scroll() {
        var beyond = y < 0 ? y : y - page.getHeight();
        page.scrollBy(Math.clamp(beyond, -LARGEST_STEP, LARGEST_STEP));
        page.layout();
        extend();
    }

    private void stop() {
        drawing = false;
        scrolling.stop();
    }
}
