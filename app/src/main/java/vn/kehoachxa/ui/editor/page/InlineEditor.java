package vn.kehoachxa.ui.editor.page;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import vn.kehoachxa.plan.TextChange;
import vn.kehoachxa.plan.Texts;

/**
 * The one live text field of the page. It grows with its text and leaves every key that writes to the platform's own field: input
 * methods such as UniKey send backspaces and retype, so no key in the midst of a text is ever taken away from it.
 */
final class InlineEditor extends TextArea {

    /** As in the style sheet: both the drawn text and the field have it. */
    private static final double SPACING = 0.2;

    private final EditorKeys keys;
    private final Text ruler = new Text();
    private boolean loading;

    InlineEditor(EditorKeys keys, Consumer<String> typed) {
        this.keys = keys;
        getStyleClass().add("inline-editor");
        setWrapText(true);
        setPrefRowCount(1);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        textProperty().subscribe((before, now) -> {
            requestLayout();
            if (!loading) {
                typed.accept(now);
            }
        });
    }

    /** Takes over a text; nothing counts as typed. */
    void load(String text, int caret) {
        loading = true;
        setText(text);
        loading = false;
        positionCaret(Math.clamp(caret, 0, text.length()));
    }

    /** The text has changed elsewhere (undo, another window): takes it over where it is not what was typed here. */
    void follow(String text) {
        if (!Texts.clean(getText()).equals(text)) {
            load(text, TextChange.between(getText(), text).newEnd());
        }
    }

    private void pressed(KeyEvent event) {
        if (taken(event)) {
            event.consume();
        }
    }

    private boolean taken(KeyEvent event) {
        var code = event.getCode();
        var plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.isShortcutDown() && !event.isAltDown()) {
            return switch (code) {
                case Z -> event.isShiftDown() ? keys.redo() : keys.undo();
                case Y -> keys.redo();
                default -> false;
            };
        }
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            return keys.moveBlock(code == KeyCode.UP ? -1 : 1);
        }
        if (!plain) {
            return false;
        }
        return switch (code) {
            case ENTER -> event.isShiftDown() ? lineBreak() : keys.enter(getCaretPosition());
            case TAB -> keys.tab(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> keys.leave();
            case BACK_SPACE -> isAtStart() && keys.backspaceAtStart();
            case UP -> !event.isShiftDown() && isOnLine(0) && keys.vertical(-1);
            case DOWN -> !event.isShiftDown() && isOnLine(getLength()) && keys.vertical(1);
            case LEFT -> !event.isShiftDown() && isAtStart() && keys.sideways(-1);
            case RIGHT -> !event.isShiftDown() && getCaretPosition() == getLength() && getSelection().getLength() == 0 && keys.sideways(1);
            default -> false;
        };
    }

    private boolean lineBreak() {
        replaceSelection("\n");
        return true;
    }

    private boolean isAtStart() {
        return getCaretPosition() == 0 && getAnchor() == 0;
    }

    /** Whether the caret is on the same printed line as the letter at {@code index}. */
    private boolean isOnLine(int index) {
        measure(getWidth() - snappedLeftInset() - snappedRightInset());
        return Math.abs(top(getCaretPosition()) - top(index)) < 1;
    }

    private double top(int index) {
        return ruler.caretShape(index, true)[0] instanceof MoveTo start ? start.getY() : 0;
    }

    private void measure(double width) {
        ruler.setFont(getFont());
        ruler.setLineSpacing(SPACING * getFont().getSize());
        ruler.setWrappingWidth(Math.max(0, width));
        ruler.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + " " : getText());
    }

    @Override
    protected double computePrefHeight(double width) {
        measure(width < 0 ? 0 : width - snappedLeftInset() - snappedRightInset());
        return Math.ceil(ruler.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        measure(0);
        return Math.ceil(ruler.getLayoutBounds().getWidth()) + 4 + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 8;
    }
}
