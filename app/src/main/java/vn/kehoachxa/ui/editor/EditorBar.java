package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FittingBar;

/** The bar above the paper: what it is, undo, levels, lines and tables, and the files that can be written. */
final class EditorBar extends FittingBar {

    private final EditorModel model;
    private final Messages messages;
    private final EditorCommands commands;
    private final Runnable focusText;
    private final List<MenuButton> menus = new ArrayList<>();

    /** @param focusText gives the keyboard back to the text @param print prints the paper @param takeBack takes an edited file back */
    EditorBar(
            EditorModel model, Messages messages, EditorCommands commands, Runnable focusText, Runnable print, Runnable takeBack,
            Consumer<Format> export) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        this.focusText = focusText;
        getStyleClass().add("editor-bar");
        getChildren().addAll(title(), badge());
        if (!model.isReadOnly()) {
            addEditing();
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        var back = takeBack(takeBack);
        mayShrink(back, "");
        if (!model.isReadOnly()) {
            getChildren().add(back);
        }
        menus.forEach(menu -> mayShrink(menu, ""));
        var printing = print(print);
        mayShrink(printing, "");
        var word = file("editor.export.word", "export-word", Format.DOCX, export, false);
        mayShrink(word, messages.text("editor.export.word.brief"));
        var pdf = file("editor.export.pdf", "export-pdf", Format.PDF, export, true);
        mayShrink(pdf, messages.text("editor.export.pdf.brief"));
        getChildren().addAll(printing, word, pdf);
    }

    private Label title() {
        var title = new Label();
        title.getStyleClass().add("paper-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        yields(title);
        title.setMaxWidth(360);
        var tip = new Tooltip();
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        title.setTooltip(tip);
        model.session().paper().subscribe(p -> {
            title.setText(text(p));
            tip.setText(text(p));
        });
        return title;
    }

    private String text(Paper paper) {
        return paper.subject().isBlank() ? messages.text("editor.untitled") : paper.subject();
    }

    private Label badge() {
        var badge = new Label();
        badge.setMinWidth(USE_PREF_SIZE);
        model.session().paper().subscribe(p -> {
            badge.setText(messages.text("state." + (model.isOthers() ? "other" : p.identity().state().code())));
            badge.getStyleClass().setAll("label", "badge", p.identity().state() == PaperState.DRAFT ? "badge-draft" : "badge-final");
        });
        return badge;
    }

    private void addEditing() {
        var undo = button(Feather.CORNER_UP_LEFT, "editor.undo", "undo", model::undo);
        undo.disableProperty().bind(model.session().canUndo().not());
        var redo = button(Feather.CORNER_UP_RIGHT, "editor.redo", "redo", model::redo);
        redo.disableProperty().bind(model.session().canRedo().not());
        var higher = button(Feather.CHEVRON_LEFT, "editor.higher", "level-up", () -> model.tab(-1));
        var lower = button(Feather.CHEVRON_RIGHT, "editor.lower", "level-down", () -> model.tab(1));
        var add = button(Feather.PLUS, "editor.line.insert", "line-insert", model.actions()::insertLine);
        var details = button(Feather.SLIDERS, "editor.details", "details-button",
                () -> DetailsDialog.show(getScene().getWindow(), new DetailsModel(model), messages));
        var line = menu("editor.menu.line", "menu-line", Feather.ALIGN_LEFT, commands::line);
        var table = menu("editor.menu.table", "menu-table", Feather.GRID, commands::table);
        model.current().subscribe(spot -> {
            higher.setDisable(model.currentLine().isEmpty());
            lower.setDisable(model.currentLine().isEmpty());
            add.setDisable(model.currentTable().isEmpty() && !(spot instanceof Spot.OfText));
            line.setDisable(!(spot instanceof Spot.OfText));
            table.setDisable(model.currentTable().isEmpty());
        });
        getChildren().addAll(new Separator(Orientation.VERTICAL), undo, redo,
                new Separator(Orientation.VERTICAL), higher, lower, add,
                new Separator(Orientation.VERTICAL), line, table, details);
    }

    private Button button(Ikon icon, String key, String id, Runnable action) {
        var button = Controls.iconButton(icon, messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            action.run();
            focusText.run();
        });
        return button;
    }

    private MenuButton menu(String key, String id, Ikon icon, Supplier<List<MenuItem>> items) {
        var menu = new MenuButton(messages.text(key), new FontIcon(icon));
        menu.setId(id);
        menu.getStyleClass().add("flat");
        menu.setOnShowing(e -> menu.getItems().setAll(items.get()));
        menu.setOnHidden(e -> focusText.run());
        // A menu without entries does not open.
        menu.getItems().add(new MenuItem());
        menus.add(menu);
        return menu;
    }

    private Button takeBack(Runnable takeBack) {
        var button = new Button(messages.text("editor.back"), new FontIcon(Feather.INBOX));
        button.setId("take-back");
        button.setTooltip(new Tooltip(messages.text("editor.back.tip")));
        button.setOnAction(e -> takeBack.run());
        return button;
    }

    private Button print(Runnable print) {
        var button = new Button(messages.text("editor.print"), new FontIcon(Feather.PRINTER));
        button.setId("print");
        button.setTooltip(new Tooltip(messages.text("editor.print.tip")));
        button.setOnAction(e -> print.run());
        return button;
    }

    private Button file(
            String key, String id, Format format, Consumer<Format> export, boolean main) {
        var button = new Button(messages.text(key));
        button.setId(id);
        if (main) {
            button.getStyleClass().add("accent");
        }
        button.setOnAction(e -> export.accept(format));
        return button;
    }
}
