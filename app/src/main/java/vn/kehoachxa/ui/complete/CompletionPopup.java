package vn.kehoachxa.ui.complete;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import vn.kehoachxa.ui.task.Delays;

/**
 * Shows a {@link CompletionModel} under the caret of a text field. Nothing in it ever has the keyboard: that stays with the field, and
 * with the input method that writes into it.
 */
public final class CompletionPopup {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 4;
    /** A line's height by its letters' size. */
    private static final double LINE = 1.6;

    private final Node field;
    private final Supplier<Bounds> caret;
    private final CompletionModel model;
    private BooleanSupplier paused = () -> false;
    private final Popup popup = new Popup();
    private final VBox list = new VBox();

    /**
     * @param field has the keyboard while it is written in
     * @param keys the node at which keys are seen before the field does something with them: the field, or one around it
     * @param caret where the caret stands on the screen
     */
    public CompletionPopup(Node field, Node keys, Supplier<Bounds> caret, CompletionModel model) {
        this.field = field;
        this.caret = caret;
        this.model = model;
        list.getStyleClass().add("completion");
        list.setId("completion");
        popup.getContent().setAll(list);
        popup.setAutoFix(true);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnAutoHide(e -> model.close());
        model.shown().subscribe(this::show);
        model.selected().subscribe(index -> mark(index.intValue()));
        keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> model.close());
        field.focusedProperty().subscribe(focused -> closeUnless(focused));
        field.sceneProperty().subscribe(scene -> closeUnless(scene != null));
    }

    /**
     * Completes a field of a form.
     *
     * @param completion asked for anew each time
     * @param filled is told what was taken, once its text stands in the field
     */
    public static void attach(TextInputControl field, Supplier<Completion> completion, Consumer<Candidate> filled, Delays delays) {
        var source = CompletionModel.source(completion, field::getText, field::getCaretPosition);
        var taking = new boolean[1];
        var model = new CompletionModel(
                source,
                (part, taken) -> {
                    taking[0] = true;
                    field.replaceText(part.from(), part.to(), taken.text());
                    filled.accept(taken);
                    field.positionCaret(Math.min(field.getLength(), part.from() + taken.text().length()));
                    taking[0] = false;
                },
                delays);
        field.textProperty().subscribe((before, now) -> {
            if (field.isFocused() && !taking[0]) {
                model.typed();
            }
        });
        new CompletionPopup(field, field, () -> caretOf(field), model);
    }

    /** Leaves all keys alone at times. @param when asked at each key */
    public void pause(BooleanSupplier when) {
        paused = when;
    }

    private static Bounds caretOf(TextInputControl field) {
        var below = field.getInputMethodRequests().getTextLocation(0);
        var height = LINE * field.getFont().getSize();
        return new BoundingBox(below.getX(), below.getY() - height, 0, height);
    }

    private void closeUnless(boolean inUse) {
        if (!inUse) {
            model.close();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() == field && !paused.getAsBoolean() && taken(event)) {
            event.consume();
        }
    }

    private boolean taken(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            model.ask();
            return true;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER, TAB -> model.take() || closed();
            case ESCAPE -> model.close();
            case LEFT, RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> closed();
            default -> false;
        };
    }

    /** The list goes, and the key keeps its meaning. */
    private boolean closed() {
        model.close();
        return false;
    }

    private void show(List<Candidate> offered) {
        list.getChildren().clear();
        for (var i = 0; i < offered.size(); i++) {
            list.getChildren().add(row(offered.get(i), i));
        }
        if (offered.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null || !field.isFocused()) {
            popup.hide();
            return;
        }
        var line = caret.get();
        popup.show(field, line.getMinX(), line.getMaxY() + GAP);
        keepOffTheLine(line);
    }

    /** Where there is no room below the line, the list opens above it. */
    private void keepOffTheLine(Bounds line) {
        var screens = Screen.getScreensForRectangle(line.getMinX(), line.getMaxY(), 1, 1);
        var bottom = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds().getMaxY();
        if (line.getMaxY() + GAP + popup.getHeight() > bottom) {
            popup.setAnchorY(line.getMinY() - popup.getHeight());
        }
    }

    private HBox row(Candidate candidate, int index) {
        var text = new Label(candidate.text().replace("\n", " / "));
        text.getStyleClass().add("completion-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var detail = new Label(candidate.detail());
        detail.getStyleClass().add("completion-detail");
        detail.setMinWidth(HBox.USE_PREF_SIZE);
        var row = new HBox(text, detail);
        row.getStyleClass().add("completion-row");
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> model.take(index));
        return row;
    }

    private void mark(int selected) {
        for (var i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == selected);
        }
    }
}
