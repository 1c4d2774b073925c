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
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.ui.editor.page.PageClipboard;

/** The menus of the editor: what can be done with the line, the row or the column that holds the caret. */
final class EditorCommands {

    private final EditorModel model;
    private final Messages messages;
    private final Runnable offer;
    private final TableMenu table;

    /** @param offer shows what the registers have for the text with the caret */
    EditorCommands(EditorModel model, Messages messages, Runnable offer) {
        this.model = model;
        this.messages = messages;
        this.offer = offer;
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
                items.addAll(model.around().table().isPresent() ? table() : line());
                items.addAll(appendix());
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
        model.around().line().ifPresent(line -> {
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
                    () -> model.around().line().map(l -> l.level() == level).orElse(false),
                    () -> model.actions().setLevel(level)));
        }
        return menu;
    }

    /** What can be put in at the caret. */
    List<MenuItem> insert() {
        var items = new ArrayList<MenuItem>();
        items.add(item("editor.line.insert", Feather.PLUS, null, model.actions()::insertLine));
        items.add(new SeparatorMenuItem());
        for (var kind : TableKind.values()) {
            items.add(item("editor.insert.table." + kind.code(), Feather.GRID, null, () -> model.insertions().table(kind)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("editor.insert.basis", Feather.BOOK, null, () -> append(PassageList.LEGAL_BASES)));
        items.add(item("editor.insert.recipient", Feather.SEND, null, () -> append(PassageList.RECIPIENTS)));
        items.add(new SeparatorMenuItem());
        items.add(item("editor.insert.appendix", Feather.FILE_PLUS, null, () -> model.insertions().appendix(Orientation.PORTRAIT)));
        items.add(item("editor.insert.appendix.landscape", Feather.FILE_PLUS, null, () -> model.insertions().appendix(Orientation.LANDSCAPE)));
        return items;
    }

    /** A new one of a list, and what the register has to choose from. */
    private void append(PassageList list) {
        model.actions().append(list);
        offer.run();
    }

    /** What can be done with the appendix that holds the caret. */
    List<MenuItem> appendix() {
        if (model.insertions().currentAppendix().isEmpty()) {
            return List.of();
        }
        var menu = new Menu(messages.text("editor.menu.appendix"), new FontIcon(Feather.FILE));
        for (var orientation : Orientation.values()) {
            menu.getItems().add(check(
                    "editor.appendix." + orientation.code(),
                    () -> model.insertions().currentOrientation().map(o -> o == orientation).orElse(false),
                    () -> model.insertions().setOrientation(orientation)));
        }
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("editor.appendix.up", Feather.ARROW_UP, null, () -> model.insertions().moveAppendix(-1)),
                item("editor.appendix.down", Feather.ARROW_DOWN, null, () -> model.insertions().moveAppendix(1)),
                item("editor.appendix.remove", Feather.TRASH_2, null, model.insertions()::removeAppendix));
        return List.of(new SeparatorMenuItem(), menu);
    }

    /** What can be done with a table, its rows and columns. */
    List<MenuItem> table() {
        return table.items();
    }

    CheckMenuItem check(String key, BooleanSupplier checked, Runnable action) {
        var item = new CheckMenuItem(messages.text(key));
        item.setSelected(checked.getAsBoolean());
        item.setOnAction(e -> model.turns().take(action));
        return item;
    }

    MenuItem item(String key, Ikon icon, String keys, Runnable action) {
        var item = new MenuItem(messages.text(key), new FontIcon(icon));
        item.setId(key.replace('.', '-'));
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> model.turns().take(action));
        return item;
    }
}
