package vn.kehoachxa.ui.exchange;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The first step: what the paper still lacks, what goes along, and whom the province asks. */
final class CheckPage extends VBox {

    private final SendModel model;
    private final Messages messages;

    /** @param lacking goes to a place where something is missing @param issue asks with what the draft is issued */
    CheckPage(SendModel model, Messages messages, Consumer<Gap> lacking, Runnable issue) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("send");
        var asked = model.asked();
        var subject = wrapped(asked.paper().subject(), "sheet-title");
        var hint = wrapped(messages.text(asked.isDraft() ? "send.hint.draft" : "send.hint", asked.paper().identity().version()), "form-hint");
        getChildren().addAll(subject, hint);
        if (asked.isDraft()) {
            getChildren().add(draft(issue));
        }
        var left = new VBox(lacks(lacking));
        var right = new VBox(along(), contact());
        left.getStyleClass().add("send-left");
        right.getStyleClass().add("send-right");
        var sides = new HBox(left, right);
        sides.getStyleClass().add("send-sides");
        getChildren().add(sides);
    }

    static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Node draft(Runnable issue) {
        var sentence = Controls.warning(messages.text("send.draft"));
        sentence.setId("send-draft");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(messages.text("issue.open"), new FontIcon(Feather.CHECK_SQUARE));
        button.setId("send-issue");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> issue.run());
        var row = new HBox(sentence, button);
        row.getStyleClass().add("send-draft");
        return row;
    }

    private Node lacks(Consumer<Gap> lacking) {
        var gaps = model.gaps();
        var title = new Label(
                messages.text(gaps.isEmpty() ? "send.whole" : "send.lacks", gaps.size()),
                new FontIcon(gaps.isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        title.setId("send-lacks-title");
        title.getStyleClass().add("issue-lacks-title");
        var list = new VBox();
        list.setId("send-lacks");
        list.getStyleClass().add("issue-lacks");
        gaps.forEach(gap -> list.getChildren().add(lack(gap, lacking)));
        var box = new VBox(title, list);
        box.getStyleClass().add("issue-lacking");
        if (!gaps.isEmpty()) {
            box.getChildren().add(1, wrapped(messages.text("send.lacks.hint"), "form-hint"));
        }
        return box;
    }

    private static Node lack(GapLine gap, Consumer<Gap> lacking) {
        var there = new Hyperlink(gap.where());
        there.setAccessibleText(gap.where() + ": " + gap.text());
        there.setMinHeight(USE_PREF_SIZE);
        there.setOnAction(e -> lacking.accept(gap.gap()));
        var row = new VBox(there, wrapped(gap.text(), "issue-lack-text"));
        row.getStyleClass().add("issue-lack");
        return row;
    }

    private Node along() {
        var box = new VBox(group("send.along"));
        box.getStyleClass().add("send-group");
        var asked = model.asked();
        box.getChildren().add(wrapped(messages.text("send.along.paper"), "form-hint"));
        if (!asked.isDraft()) {
            box.getChildren().add(signed());
        }
        if (asked.isReport()) {
            box.getChildren().add(progress());
        }
        var weight = wrapped("", "warning-line");
        weight.setId("send-weight");
        weight.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        model.enclosed().subscribe(bytes -> {
            var heavy = bytes.longValue() >= SendModel.HEAVY;
            weight.setText(messages.text("send.heavy", FileSize.words(bytes.longValue())));
            weight.setVisible(heavy);
            weight.setManaged(heavy);
        });
        box.getChildren().add(weight);
        return box;
    }

    private Node signed() {
        var copies = model.asked().signed();
        var box = new VBox();
        box.setId("send-signed");
        box.getStyleClass().add("send-files");
        if (copies.isEmpty()) {
            box.getChildren().add(wrapped(messages.text("send.signed.none"), "form-hint"));
        }
        copies.forEach(c -> {
            var line = wrapped(messages.text("send.signed", c.file().name(), FileSize.words(c.size())), "send-file");
            line.setGraphic(new FontIcon(Feather.PAPERCLIP));
            box.getChildren().add(line);
        });
        return box;
    }

    private Node progress() {
        var asked = model.asked();
        var box = new VBox();
        box.getStyleClass().add("send-files");
        if (asked.progress() == null) {
            box.getChildren().add(wrapped(messages.text("send.progress.none"), "form-hint"));
            return box;
        }
        var with = new CheckBox(messages.text("send.progress"));
        with.setId("send-progress");
        with.setWrapText(true);
        with.setMinHeight(USE_PREF_SIZE);
        with.selectedProperty().bindBidirectional(model.withProgress());
        box.getChildren().add(with);
        if (asked.evidence().isEmpty()) {
            return box;
        }
        var sum = wrapped("", "form-hint");
        sum.setId("send-sum");
        model.enclosed().subscribe(bytes -> sum.setText(messages.text("send.sum", FileSize.words(bytes.longValue()))));
        box.getChildren().add(wrapped(messages.text("send.evidence"), "form-label"));
        for (var i = 0; i < asked.evidence().size(); i++) {
            var piece = asked.evidence().get(i);
            var choice = new CheckBox(messages.text("send.piece", piece.file().name(), FileSize.words(piece.size())));
            choice.setId("send-evidence-" + i);
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.selectedProperty().bindBidirectional(model.chosen(piece.file()));
            choice.disableProperty().bind(model.withProgress().not());
            box.getChildren().add(choice);
        }
        box.getChildren().add(sum);
        return box;
    }

    private Node contact() {
        var contact = model.contact();
        var none = new SimpleStringProperty("");
        var box = new VBox(
                group("send.contact"), wrapped(messages.text("send.contact.hint"), "form-hint"),
                new FormField("send-contact-name", messages.text("field.contact.name"), messages.text("prompt.contact.name"), contact.name(), none),
                new FormField("send-contact-phone", messages.text("field.contact.phone"), messages.text("prompt.contact.phone"), contact.phone(), contact.phoneDoubt()),
                new FormField("send-contact-email", messages.text("field.contact.email"), messages.text("prompt.contact.email"), contact.email(), contact.emailDoubt()));
        box.getStyleClass().add("send-group");
        return box;
    }

    private Label group(String key) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add("form-group-title");
        return title;
    }
}
