package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.ui.editor.page.PageClipboard;

/** The menus of the editor: what can be done with the line, the row or the column that holds the caret. */
final class EditorCommands {

    private final EditorModel model;
    private final Messages messages;
    private final TableMenu table;

    EditorCommands(EditorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new TableMenu(this, model, messages);
    }

    /** The menu of the text with the caret; what fits nothing there is not in it. */
    ContextMenu contextMenu(PageClipboard clipboard) {
        var menu = new ContextMenu();
        menu.setOnShowing(e -> {
            var items = new ArrayList<MenuItem>();
            items.addAll(clipboard(clipboard));
            if (!model.isReadOnly()) {
                items.add(new SeparatorMenuItem());
                items.addAll(model.currentTable().isPresent() ? table() : line());
            }
            menu.getItems().setAll(items);
        });
        // A menu without entries is not shown at all, not even to be filled.
        menu.getItems().add(new SeparatorMenuItem());
        return menu;
    }

    private List<MenuItem> clipboard(PageClipboard clipboard) {
        var cut = item("editor.cut", Feather.SCISSORS, "Ctrl+X", clipboard::cut);
        cut.setDisable(!clipboard.canCopy() || model.isReadOnly());
        var copy = item("editor.copy", Feather.COPY, "Ctrl+C", clipboard::copy);
        copy.setDisable(!clipboard.canCopy());
        var paste = item("editor.paste", Feather.CLIPBOARD, "Ctrl+V", () -> clipboard.paste(false));
        paste.setDisable(!clipboard.canPaste());
        return List.of(cut, copy, paste);
    }

    /** What can be done with a line or a passage. */
    List<MenuItem> line() {
        var items = new ArrayList<MenuItem>();
        if (!(model.current().get() instanceof Spot.OfText)) {
            return items;
        }
        items.add(item("editor.line.insert", Feather.PLUS, null, model.actions()::insertLine));
        items.add(item("editor.line.remove", Feather.TRASH_2, null, model.actions()::removeLine));
        items.add(item("editor.up", Feather.ARROW_UP, "Alt+Up", () -> model.actions().moveBlock(-1)));
        items.add(item("editor.down", Feather.ARROW_DOWN, "Alt+Down", () -> model.actions().moveBlock(1)));
        model.currentLine().ifPresent(line -> {
            items.add(new SeparatorMenuItem());
            items.add(levels());
            if (line.level().mayBeHeading() && !line.level().isAlwaysHeading()) {
                items.add(check("editor.heading", line::heading, model.actions()::toggleHeading));
            }
        });
        return items;
    }

    private Menu levels() {
        var menu = new Menu(messages.text("editor.level"), new FontIcon(Feather.LIST));
        for (var level : Level.values()) {
            menu.getItems().add(check(
                    "level." + level.code(),
                    () -> model.currentLine().map(l -> l.level() == level).orElse(false),
                    () -> model.actions().setLevel(level)));
        }
        return menu;
    }

    /** What can be done with a table, its rows and columns. */
    List<MenuItem> table() {
        return table.items();
    }

    CheckMenuItem check(String key, BooleanSupplier checked, Runnable action) {
        var item = new CheckMenuItem(messages.text(key));
        item.setSelected(checked.getAsBoolean());
        item.setOnAction(e -> action.run());
        return item;
    }

    MenuItem item(String key, Ikon icon, String keys, Runnable action) {
        var item = new MenuItem(messages.text(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> action.run());
        return item;
    }
}
