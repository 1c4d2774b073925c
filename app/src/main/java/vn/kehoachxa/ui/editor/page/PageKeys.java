package vn.kehoachxa.ui.editor.page;

import javafx.scene.input.KeyEvent;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Selection;
import vn.kehoachxa.ui.editor.Writing;

/** What the keys do while a text has the caret. Letters are not among them: those come as what was typed. */
final class PageKeys {

    private final EditorModel model;
    private final Writing writing;
    private final Travel travel;
    private final PageClipboard clipboard;
    private final CellKeys cells;

    PageKeys(EditorModel model, Travel travel, PageClipboard clipboard) {
        this.model = model;
        this.writing = model.writing();
        this.travel = travel;
        this.clipboard = clipboard;
        this.cells = new CellKeys(model, travel);
    }

    /** @return whether the key did something */
    boolean pressed(KeyEvent event) {
        if (event.isMetaDown()) {
            return false;
        }
        if (cells.pressed(event)) {
            return true;
        }
        var from = model.current().get();
        var byCells = model.cells().isComeFrom();
        var done = inTexts(event);
        if (byCells && !from.equals(model.current().get()) && model.selection().get() != null && model.selection().get().isEmpty()) {
            model.cells().settle();
        }
        return done;
    }

    private boolean inTexts(KeyEvent event) {
        if (event.isAltDown()) {
            return !event.isControlDown() && withAlt(event);
        }
        return event.isShortcutDown() ? withControl(event) : plain(event);
    }

    private boolean withAlt(KeyEvent event) {
        return switch (event.getCode()) {
            case UP -> did(() -> model.actions().moveBlock(-1));
            case DOWN -> did(() -> model.actions().moveBlock(1));
            default -> false;
        };
    }

    private boolean withControl(KeyEvent event) {
        var extend = event.isShiftDown();
        return switch (event.getCode()) {
            case A -> did(model.selecting()::all);
            // With Shift it issues the paper.
            case B -> !extend && did(() -> model.styling().toggle(MarkStyle.BOLD));
            case I -> !extend && did(() -> model.styling().toggle(MarkStyle.ITALIC));
            case C, INSERT -> did(clipboard::copy);
            case X -> did(clipboard::cut);
            case V -> did(() -> clipboard.paste(event.isShiftDown()));
            case Z -> did(event.isShiftDown() ? model::redo : model::undo);
            case Y -> did(model::redo);
            case LEFT -> did(() -> travel.word(-1, extend));
            case RIGHT -> did(() -> travel.word(1, extend));
            case UP -> did(() -> travel.text(-1, extend));
            case DOWN -> did(() -> travel.text(1, extend));
            case HOME -> did(() -> travel.paper(-1, extend));
            case END -> did(() -> travel.paper(1, extend));
            case BACK_SPACE -> did(() -> writing.backspace(true));
            case DELETE -> did(() -> writing.deleteForward(true));
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        var extend = event.isShiftDown();
        return switch (event.getCode()) {
            case ENTER -> did(extend ? writing::lineBreak : writing::enter);
            case TAB -> did(() -> model.lineKeys().tab(extend ? -1 : 1));
            case ESCAPE -> escape();
            case BACK_SPACE -> did(() -> writing.backspace(false));
            case DELETE -> did(() -> {
                if (extend) {
                    clipboard.cut();
                } else {
                    writing.deleteForward(false);
                }
            });
            case INSERT -> extend && did(() -> clipboard.paste(false));
            case LEFT, KP_LEFT -> did(() -> travel.letter(-1, extend));
            case RIGHT, KP_RIGHT -> did(() -> travel.letter(1, extend));
            case UP, KP_UP -> did(() -> travel.line(-1, extend));
            case DOWN, KP_DOWN -> did(() -> travel.line(1, extend));
            case HOME -> did(() -> travel.lineEnd(-1, extend));
            case END -> did(() -> travel.lineEnd(1, extend));
            case PAGE_UP -> did(() -> travel.page(-1, extend));
            case PAGE_DOWN -> did(() -> travel.page(1, extend));
            default -> false;
        };
    }

    /** What is selected is no longer; without a selection the caret goes, and the keyboard scrolls. */
    private boolean escape() {
        var selection = model.selection().get();
        if (selection != null && !selection.isEmpty()) {
            model.select(Selection.at(selection.caret()));
        } else {
            model.session().flush();
            model.select(null);
        }
        return true;
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }
}
