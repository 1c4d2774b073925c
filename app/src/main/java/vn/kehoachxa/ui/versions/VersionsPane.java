package vn.kehoachxa.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.SignedCopy;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;

/** The versions of a paper, one card each. A signed paper is attached by a button, or dragged onto its version. */
public final class VersionsPane extends ScrollPane {

    private final VersionsModel model;
    private final Messages messages;
    private final VBox cards = new VBox();

    public VersionsPane(VersionsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("versions");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("form-scroll", "versions");
        cards.getStyleClass().add("version-cards");
        setContent(cards);
        model.versions().addListener((ListChangeListener<Version>) c -> show());
        show();
    }

    private void show() {
        cards.getChildren().setAll(model.versions().stream().map(this::card).toList());
        if (model.inForce().get() == null && model.versions().stream().allMatch(v -> v.issued() == null)) {
            var hint = new Label(messages.text("versions.none"));
            hint.setWrapText(true);
            hint.setMinHeight(Label.USE_PREF_SIZE);
            hint.getStyleClass().add("form-hint");
            cards.getChildren().add(hint);
        }
    }

    private Node card(Version version) {
        var number = new Label(messages.text("versions.number", version.number()));
        number.getStyleClass().add("version-number");
        var head = new HBox(number, new ChipLabel(model.chip(version)), Controls.spacer());
        head.getStyleClass().add("version-head");
        var card = new VBox(head);
        card.setId("version-" + version.number());
        card.getStyleClass().add("version");
        if (version.issued() != null) {
            var issued = new Label(capital(VersionWords.issued(version.issued(), messages)));
            issued.setWrapText(true);
            issued.setMinHeight(Label.USE_PREF_SIZE);
            card.getChildren().add(issued);
        }
        var details = new Label(model.details(version));
        details.setWrapText(true);
        details.setMinHeight(Label.USE_PREF_SIZE);
        details.getStyleClass().add("version-details");
        card.getChildren().add(details);
        if (version.issued() != null) {
            version.issued().signed().forEach(copy -> card.getChildren().add(signed(copy)));
            DroppedFiles.onto(card, dropped -> dropped.forEach(file -> model.attach(version, file)));
        }
        card.getChildren().add(actions(version));
        return card;
    }

    /** It stands on a line of its own. */
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Node actions(Version version) {
        var actions = new FlowPane();
        actions.getStyleClass().add("version-actions");
        var buttons = new ArrayList<Button>();
        if (version.issued() != null) {
            buttons.add(action(version, "open", Feather.EYE, () -> model.open(version)));
        }
        if (model.canCompare()) {
            buttons.add(action(version, "compare", Feather.COLUMNS, () -> model.compare(version)));
        }
        if (version.issued() != null) {
            buttons.add(action(version, "pdf", Feather.DOWNLOAD, () -> model.export(version, Format.PDF)));
            buttons.add(action(version, "word", Feather.DOWNLOAD, () -> model.export(version, Format.DOCX)));
            buttons.add(action(version, "attach", Feather.PAPERCLIP, () -> model.attach(version)));
        }
        if (model.canGiveUp(version)) {
            buttons.add(action(version, "giveup", Feather.CORNER_UP_LEFT, model::giveUp));
        }
        actions.getChildren().setAll(buttons);
        return actions;
    }

    private Button action(Version version, String name, Ikon icon, Runnable run) {
        var button = new Button(messages.text("versions." + name), new FontIcon(icon));
        button.setId("version-" + name + "-" + version.number());
        button.getStyleClass().addAll("flat", "version-action");
        button.setAccessibleText(button.getText() + ", " + model.name(version));
        button.setOnAction(e -> run.run());
        return button;
    }

    private Node signed(SignedCopy copy) {
        var name = new Hyperlink(copy.file().name(), new FontIcon(Feather.PAPERCLIP));
        name.getStyleClass().add("signed-copy");
        name.setAccessibleText(messages.text("versions.signed.open", copy.file().name()));
        name.setOnAction(e -> model.show(copy));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        var more = new MenuButton(null, new FontIcon(Feather.MORE_VERTICAL));
        more.getStyleClass().addAll("flat", "button-icon", "card-menu");
        more.setAccessibleText(messages.text("versions.signed.menu", copy.file().name()));
        more.getItems().setAll(List.of(
                item("versions.signed.folder", () -> model.show(copy)), item("versions.signed.copy", () -> model.copy(copy)),
                item("versions.signed.withdraw", () -> model.withdraw(copy))));
        var row = new HBox(name, more);
        row.getStyleClass().add("signed-row");
        return row;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(e -> action.run());
        return item;
    }

    /** The keyboard goes to the first button. */
    public void focusFirst() {
        var first = cards.lookup(".version-action");
        (first == null ? this : first).requestFocus();
    }
}
