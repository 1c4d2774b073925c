package vn.kehoachxa.ui.editor.page;

import javafx.scene.input.KeyEvent;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.ui.editor.Cells;
import vn.kehoachxa.ui.editor.EditorModel;

/** What the keys do in a table: as in a spreadsheet while whole cells are selected, a few of them in the text of a cell too. */
final class CellKeys {

    private final EditorModel model;
    private final Cells cells;
    private final Travel travel;

    CellKeys(EditorModel model, Travel travel) {
        this.model = model;
        this.cells = model.cells();
        this.travel = travel;
    }

    /** @return whether the key did something; what it leaves is for texts */
    boolean pressed(KeyEvent event) {
        if (!model.around().isInColumn()) {
            return false;
        }
        if (event.isAltDown()) {
            return withAlt(event);
        }
        if (event.isShortcutDown()) {
            return ofTable(event) || cells.isOn() && withControl(event);
        }
        return cells.isOn() ? plain(event) : ofText(event);
    }

    private boolean withAlt(KeyEvent event) {
        var direction = switch (event.getCode()) {
            case LEFT, KP_LEFT -> -1;
            case RIGHT, KP_RIGHT -> 1;
            default -> 0;
        };
        if (direction == 0 || event.isShortcutDown()) {
            return false;
        }
        return did(() -> {
            if (event.isShiftDown()) {
                model.tables().widen(direction);
            } else {
                model.tables().moveColumns(direction);
            }
        });
    }

    /** Rows and columns are put in and taken out wherever the caret stands. */
    private boolean ofTable(KeyEvent event) {
        var tables = model.tables();
        var columns = tables.areColumnsSelected();
        return switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> did(columns ? () -> tables.insertColumn(false) : () -> tables.insertRows(false, RowKind.ROW));
            case MINUS, SUBTRACT -> did(columns ? tables::removeColumns : tables::removeRows);
            case ENTER -> did(() -> tables.insertRows(true, RowKind.ROW));
            case D -> did(tables::fillDown);
            default -> false;
        };
    }

    private boolean withControl(KeyEvent event) {
        var extend = event.isShiftDown();
        return switch (event.getCode()) {
            case SPACE -> did(cells::selectColumns);
            case LEFT, KP_LEFT -> did(() -> cells.rowEnd(-1, extend));
            case RIGHT, KP_RIGHT -> did(() -> cells.rowEnd(1, extend));
            case UP, KP_UP -> did(() -> cells.columnEnd(-1, extend));
            case DOWN, KP_DOWN -> did(() -> cells.columnEnd(1, extend));
            case HOME -> did(() -> cells.tableEnd(-1, extend));
            case END -> did(() -> cells.tableEnd(1, extend));
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        var extend = event.isShiftDown();
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> did(() -> cells.sideways(-1, extend));
            case RIGHT, KP_RIGHT -> did(() -> cells.sideways(1, extend));
            case UP, KP_UP -> did(() -> cells.vertical(-1, extend));
            case DOWN, KP_DOWN -> did(() -> cells.vertical(1, extend));
            case HOME -> did(() -> cells.rowEnd(-1, extend));
            case END -> did(() -> cells.rowEnd(1, extend));
            case PAGE_UP -> page(-1, extend);
            case PAGE_DOWN -> page(1, extend);
            case ENTER -> did(() -> cells.enter(extend ? -1 : 1));
            case SPACE -> extend && did(cells::selectRows);
            case F2 -> did(cells::edit);
            case ESCAPE -> did(cells::leave);
            default -> false;
        };
    }

    private boolean page(int direction, boolean extend) {
        travel.page(direction, extend);
        if (!extend) {
            cells.settle();
        }
        return true;
    }

    /** In the text of a cell. */
    private boolean ofText(KeyEvent event) {
        return switch (event.getCode()) {
            case ESCAPE, F2 -> cells.back();
            default -> false;
        };
    }

    private static boolean did(Runnable action) {
        action.run();
        return true;
    }
}
