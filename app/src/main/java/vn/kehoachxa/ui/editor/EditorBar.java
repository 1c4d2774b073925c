package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FittingBar;
import vn.kehoachxa.ui.versions.VersionWords;

/** The bar above the paper: what it is, undo, levels, lines and tables, and the files that can be written. */
final class EditorBar extends FittingBar {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /** How many buttons stand at the end: print, Word, PDF. */
    private static final int FILES = 3;

    private final EditorModel model;
    private final Messages messages;
    private final EditorCommands commands;
    private final Runnable focusText;
    private final List<MenuButton> menus = new ArrayList<>();
    private MenuButton more;

    /** Adds buttons before those that print and write files; they say less where there is no room, the last one first. */
    void add(List<? extends ButtonBase> buttons) {
        buttons.reversed().forEach(b -> mayShrink(b, ""));
        getChildren().addAll(getChildren().size() - FILES, buttons);
    }

    /** Adds an entry to the menu of what is needed less often. */
    void addMore(String id, String name, Ikon icon, Runnable action) {
        var item = new MenuItem(name, new FontIcon(icon));
        item.setId(id);
        item.setOnAction(e -> action.run());
        more.getItems().add(item);
    }

    /**
     * What the bar does beyond the text.
     *
     * @param focusText gives the keyboard back to the text
     * @param print prints the paper
     * @param takeBack takes an edited file back
     * @param find looks for words, in order to replace them where true
     */
    record Ways(Runnable focusText, Runnable print, Runnable takeBack, Consumer<Boolean> find, Consumer<Format> export) {}

    EditorBar(EditorModel model, Messages messages, EditorCommands commands, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.commands = commands;
        this.focusText = ways.focusText();
        getStyleClass().add("editor-bar");
        getChildren().addAll(title(), badge());
        if (!model.isReadOnly()) {
            addEditing();
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(more(ways), space);
        var printing = print(ways.print());
        mayShrink(printing, "");
        menus.forEach(menu -> mayShrink(menu, ""));
        var word = file("editor.export.word", "export-word", Format.DOCX, ways.export(), false);
        mayShrink(word, messages.text("editor.export.word.brief"));
        var pdf = file("editor.export.pdf", "export-pdf", Format.PDF, ways.export(), true);
        mayShrink(pdf, messages.text("editor.export.pdf.brief"));
        getChildren().addAll(printing, word, pdf);
    }

    private Label title() {
        var title = new Label();
        title.getStyleClass().add("paper-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        yields(title);
        title.setMaxWidth(640);
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
            badge.getStyleClass().setAll("label", "badge", "chip", "chip-" + VersionWords.tone(p.identity().state()).name().toLowerCase(Locale.ROOT));
        });
        return badge;
    }

    private void addEditing() {
        var undo = button(Feather.CORNER_UP_LEFT, "editor.undo", "undo", model::undo);
        undo.disableProperty().bind(model.session().canUndo().not());
        var redo = button(Feather.CORNER_UP_RIGHT, "editor.redo", "redo", model::redo);
        redo.disableProperty().bind(model.session().canRedo().not());
        var bold = style(Feather.BOLD, "editor.bold", "bold", MarkStyle.BOLD);
        var italic = style(Feather.ITALIC, "editor.italic", "italic", MarkStyle.ITALIC);
        var higher = button(Feather.CHEVRON_LEFT, "editor.higher", "level-up", () -> model.lineKeys().tab(-1));
        var lower = button(Feather.CHEVRON_RIGHT, "editor.lower", "level-down", () -> model.lineKeys().tab(1));
        var insert = menu("editor.menu.insert", "menu-insert", Feather.PLUS, commands::insert);
        var line = menu("editor.menu.line", "menu-line", Feather.ALIGN_LEFT, () -> Stream.concat(commands.line().stream(), commands.appendix().stream()).toList());
        var table = menu("editor.menu.table", "menu-table", Feather.GRID, commands::table);
        model.current().subscribe(spot -> {
            higher.setDisable(model.around().line().isEmpty());
            lower.setDisable(model.around().line().isEmpty());
            line.setDisable(!(spot instanceof Spot.OfText));
            table.setDisable(model.around().table().isEmpty());
        });
        getChildren().addAll(new Separator(Orientation.VERTICAL), undo, redo,
                new Separator(Orientation.VERTICAL), bold, italic,
                new Separator(Orientation.VERTICAL), higher, lower,
                new Separator(Orientation.VERTICAL), insert, line, table);
    }

    private Button button(Ikon icon, String key, String id, Runnable action) {
        var button = Controls.iconButton(icon, messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> {
            model.turns().take(action);
            focusText.run();
        });
        return button;
    }

    /** Pressed while letters at the caret have the style. */
    private Button style(Ikon icon, String key, String id, MarkStyle style) {
        var button = button(icon, key, id, () -> model.styling().toggle(style));
        model.styling().styles().subscribe(now -> button.pseudoClassStateChanged(ON, now.contains(style)));
        model.current().subscribe(spot -> button.setDisable(spot == null || !Texting.hasMarks(spot)));
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

    /** What is needed less often. */
    private MenuButton more(Ways ways) {
        more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
        more.setId("menu-more");
        more.getStyleClass().addAll("flat", "menu-bare");
        more.setAccessibleText(messages.text("editor.menu.more"));
        more.setTooltip(new Tooltip(messages.text("editor.menu.more")));
        more.setMinWidth(USE_PREF_SIZE);
        // What was chosen may have led elsewhere.
        more.setOnHidden(e -> {
            if (more.isFocused()) {
                focusText.run();
            }
        });
        more.getItems().add(commands.item("find.open", Feather.SEARCH, "Ctrl+F", () -> ways.find().accept(false)));
        if (!model.isReadOnly()) {
            var details = commands.item("editor.details", Feather.SLIDERS, null,
                    () -> DetailsDialog.show(getScene().getWindow(), new DetailsModel(model), messages));
            details.setId("details-button");
            var back = commands.item("editor.back", Feather.INBOX, null, ways.takeBack());
            back.setId("take-back");
            more.getItems().addAll(
                    commands.item("find.open.replace", Feather.REPEAT, "Ctrl+H", () -> ways.find().accept(true)), new SeparatorMenuItem(), details, back);
        }
        return more;
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
