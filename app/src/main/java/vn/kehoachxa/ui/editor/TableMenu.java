package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;

/** What can be done with a table, its rows and columns, as entries of a menu. */
final class TableMenu {

    private static final List<Integer> SCALES = List.of(1, 1_000, 1_000_000);

    private final EditorCommands commands;
    private final EditorModel model;
    private final Messages messages;

    TableMenu(EditorCommands commands, EditorModel model, Messages messages) {
        this.commands = commands;
        this.model = model;
        this.messages = messages;
    }

    List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.addAll(rows());
        if (model.around().isInColumn()) {
            items.add(new SeparatorMenuItem());
            items.add(role());
            items.add(columns());
        }
        items.add(new SeparatorMenuItem());
        items.add(kind());
        items.add(scale());
        items.add(commands.item("editor.table.line", Feather.PLUS, null, model.actions()::insertLine));
        items.add(commands.item("editor.table.remove", Feather.TRASH, null, model.tables()::removeTable));
        return items;
    }

    private List<MenuItem> rows() {
        var tables = model.tables();
        var items = new ArrayList<MenuItem>();
        var inRow = model.current().get() instanceof Spot.OfCell;
        // While columns are selected these keys are theirs.
        var columns = tables.areColumnsSelected();
        if (inRow) {
            items.add(commands.item(
                    "editor.row.above", Feather.CORNER_LEFT_UP, columns ? null : "Ctrl+Shift+Plus", () -> tables.insertRows(false, RowKind.ROW)));
        }
        items.add(commands.item("editor.row.below", Feather.CORNER_LEFT_DOWN, "Ctrl+Enter", () -> tables.insertRows(true, RowKind.ROW)));
        items.add(commands.item("editor.row.group", Feather.FOLDER_PLUS, null, () -> tables.insertRows(true, RowKind.GROUP)));
        items.add(commands.item("editor.row.total", Feather.DOLLAR_SIGN, null, () -> tables.insertRows(true, RowKind.TOTAL)));
        if (inRow) {
            items.add(commands.item("editor.up", Feather.ARROW_UP, "Alt+Up", () -> tables.moveRows(-1)));
            items.add(commands.item("editor.down", Feather.ARROW_DOWN, "Alt+Down", () -> tables.moveRows(1)));
            items.add(commands.item("editor.row.fill", Feather.CHEVRONS_DOWN, "Ctrl+D", tables::fillDown));
            items.add(rowKind());
            items.add(commands.item("editor.row.remove", Feather.TRASH_2, columns ? null : "Ctrl+Minus", tables::removeRows));
        }
        return items;
    }

    private Menu rowKind() {
        var menu = menu("editor.row.kind", Feather.TYPE);
        for (var kind : List.of(RowKind.ROW, RowKind.GROUP, RowKind.TOTAL)) {
            menu.getItems().add(commands.check(
                    "editor.row.kind." + kind.code(), () -> model.tables().areOfKind(kind), () -> model.tables().setRowKind(kind)));
        }
        return menu;
    }

    private Menu columns() {
        var tables = model.tables();
        var selected = tables.areColumnsSelected();
        var menu = menu("editor.column", Feather.COLUMNS);
        var items = menu.getItems();
        items.add(commands.item("editor.column.rename", Feather.EDIT_2, null, tables::renameColumn));
        items.add(commands.item(
                "editor.column.left", Feather.CHEVRONS_LEFT, selected ? "Ctrl+Shift+Plus" : null, () -> tables.insertColumn(false)));
        items.add(commands.item("editor.column.right", Feather.CHEVRONS_RIGHT, null, () -> tables.insertColumn(true)));
        items.add(commands.item("editor.column.toleft", Feather.ARROW_LEFT, "Alt+Left", () -> tables.moveColumns(-1)));
        items.add(commands.item("editor.column.toright", Feather.ARROW_RIGHT, "Alt+Right", () -> tables.moveColumns(1)));
        items.add(width());
        var remove = commands.item("editor.column.remove", Feather.X_SQUARE, selected ? "Ctrl+Minus" : null, tables::removeColumns);
        remove.setDisable(model.around().table().map(t -> t.columns().size() < 2).orElse(true));
        items.add(remove);
        return menu;
    }

    private Menu role() {
        var menu = menu("editor.column.role", Feather.TAG);
        for (var role : Role.values()) {
            menu.getItems().add(commands.check(
                    "column.role." + role.code(), () -> model.tables().role().filter(r -> r == role).isPresent(), () -> model.tables().setRole(role)));
        }
        return menu;
    }

    private Menu width() {
        var tables = model.tables();
        var menu = menu("editor.column.width", Feather.CODE);
        menu.getItems().add(commands.item("editor.column.wider", Feather.PLUS, "Alt+Shift+Right", () -> tables.widen(1)));
        menu.getItems().add(commands.item("editor.column.narrower", Feather.MINUS, "Alt+Shift+Left", () -> tables.widen(-1)));
        var fit = commands.item("editor.column.fit", Feather.ROTATE_CCW, null, () -> tables.fitColumn());
        fit.setDisable(!tables.hasWidth());
        menu.getItems().add(fit);
        return menu;
    }

    private Menu kind() {
        var menu = menu("editor.table.kind", Feather.GRID);
        for (var kind : List.of(TableKind.TASKS, TableKind.TARGETS, TableKind.BUDGET, TableKind.OTHER)) {
            menu.getItems().add(commands.check(
                    "editor.table.kind." + kind.code(),
                    () -> model.around().table().filter(t -> t.kind() == kind).isPresent(),
                    () -> model.tables().setTableKind(kind)));
        }
        return menu;
    }

    private Menu scale() {
        var menu = menu("editor.table.scale", Feather.DOLLAR_SIGN);
        for (var scale : SCALES) {
            menu.getItems().add(commands.check(
                    "editor.table.scale." + scale,
                    () -> model.around().table().filter(t -> t.scale() == scale).isPresent(),
                    () -> model.tables().setScale(scale)));
        }
        return menu;
    }

    private Menu menu(String key, Feather icon) {
        var menu = new Menu(messages.text(key), new FontIcon(icon));
        menu.setId(key.replace('.', '-'));
        return menu;
    }
}
