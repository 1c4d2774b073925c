package vn.kehoachxa.ui.versions;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.control.OnScreen;

/** Asks with what a draft is issued; at the right how its head will look, and what it still lacks. */
public final class IssueDialog {

    /** In heights of its letters. */
    private static final int HEIGHT = 29;

    private final IssueModel model;
    private final Messages messages;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final FormField number;
    private final Node signatory;

    private IssueDialog(IssueModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        number = new FormField("issue-number", messages.text("issue.number"), messages.text("issue.number.prompt"), model.number(), model.numberError());
        signatory = signatory();
    }

    /** @param lacking goes to a place where something is missing @param done is given the paper once it is issued */
    public static void show(Window owner, IssueModel model, Messages messages, Consumer<Missing> lacking, Consumer<Paper> done) {
        new IssueDialog(model, messages).show(owner, lacking, done);
    }

    private void show(Window owner, Consumer<Missing> lacking, Consumer<Paper> done) {
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("issue.title"));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setId("issue");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var issue = new ButtonType(messages.text("issue.do"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(issue, new ButtonType(messages.text("issue.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var left = new VBox(head(), form());
        left.getStyleClass().add("issue-left");
        var right = new VBox(preview(), lacks(lacking));
        right.getStyleClass().add("issue-right");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var content = new HBox(left, right);
        content.getStyleClass().add("issue");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("form-scroll", "issue-scroll");
        pane.setContent(scroll);
        var button = pane.lookupButton(issue);
        button.setId("issue-do");
        button.disableProperty().bind(model.busy());
        button.addEventFilter(ActionEvent.ACTION, e -> {
            // It closes by itself once the paper is issued.
            e.consume();
            model.issue(paper -> {
                dialog.setResult(issue);
                dialog.close();
                done.accept(paper);
            });
        });
        pane.lookupButton(pane.getButtonTypes().getLast()).setId("issue-cancel");
        dialog.setOnShown(e -> {
            number.field().requestFocus();
            number.field().selectAll();
        });
        pane.applyCss();
        var height = OnScreen.height(owner, HEIGHT * number.field().getFont().getSize());
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        dialog.show();
    }

    private Node head() {
        var subject = new Label(model.subject());
        subject.setWrapText(true);
        subject.setMinHeight(Label.USE_PREF_SIZE);
        subject.getStyleClass().add("sheet-title");
        var hint = new Label(messages.text("issue.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        var head = new VBox(subject, hint);
        head.getStyleClass().add("issue-head");
        return head;
    }

    private VBox form() {
        var dayName = messages.text("issue.date");
        var day = Controls.named(dayName, Controls.dayField("issue-date", dayName, model.date()));
        day.getChildren().add(Controls.error("issue-date-error", model.dateError()));
        HBox.setHgrow(number, Priority.ALWAYS);
        HBox.setHgrow(day, Priority.ALWAYS);
        var first = new HBox(number, day);
        first.getStyleClass().add("form-row");
        var busy = new ProgressIndicator();
        busy.getStyleClass().add("status-progress");
        var running = new Label(messages.text("issue.running"), busy);
        running.visibleProperty().bind(model.busy());
        running.managedProperty().bind(model.busy());
        model.busy().subscribe(now -> busy.setProgress(now ? ProgressIndicator.INDETERMINATE_PROGRESS : 1));
        var form = new VBox(first, used(), Controls.named(messages.text("issue.signatory"), signatory), kind(), running);
        form.getStyleClass().add("issue-form");
        return form;
    }

    /** The question about a number that was given already: it stands beside the number, and is answered there. */
    private VBox used() {
        var sentence = new Label(null, new FontIcon(Feather.ALERT_TRIANGLE));
        sentence.setId("issue-used");
        sentence.getStyleClass().add("warning-line");
        sentence.setWrapText(true);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        sentence.textProperty().bind(model.used());
        var again = new CheckBox(messages.text("issue.again"));
        again.setId("issue-again");
        again.selectedProperty().bindBidirectional(model.again());
        var question = new VBox(sentence, again);
        question.getStyleClass().add("issue-used");
        question.visibleProperty().bind(model.used().isNotEmpty());
        question.managedProperty().bind(question.visibleProperty());
        return question;
    }

    private Node signatory() {
        var box = Controls.<Signature>choice("issue-signatory", messages.text("issue.signatory"), model.signatories(), this::signer);
        box.valueProperty().bindBidirectional(model.signatory());
        return box;
    }

    private String signer(Signature signature) {
        var name = signature.name().isBlank() ? messages.text("issue.signatory.none") : signature.name();
        return signature.title().isBlank() ? name : name + " – " + signature.title();
    }

    private Node kind() {
        var box = Controls.choice("issue-form", messages.text("details.form"), List.of(Form.values()), f -> messages.text("details.form." + f.code()));
        box.valueProperty().bindBidirectional(model.form());
        return Controls.named(messages.text("details.form"), box);
    }

    /** Number, place and date, and who signs, as they will stand on the paper. */
    private Node preview() {
        var numberLine = line("issue-preview-number", "issue-preview-number", model::printedNumber);
        var dateLine = line("issue-preview-date", "issue-preview-date", model::printedDate);
        var above = line(null, "issue-preview-title", model::printedSignature);
        var name = line("issue-preview-name", "issue-preview-title", () -> model.signatory().get().name());
        numberLine.setMinWidth(Label.USE_PREF_SIZE);
        var top = new HBox(numberLine, Controls.spacer(), dateLine);
        top.getStyleClass().add("form-row");
        var sign = new VBox(above, name);
        sign.getStyleClass().add("issue-preview-sign");
        var preview = new VBox(top, sign);
        preview.getStyleClass().add("issue-preview");
        return preview;
    }

    private Label line(String id, String style, Callable<String> text) {
        var line = new Label();
        line.setId(id);
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        line.textProperty().bind(Bindings.createStringBinding(text, model.issued(), model.signatory()));
        return line;
    }

    private Node lacks(Consumer<Missing> lacking) {
        var title = new Label();
        title.setId("issue-lacks-title");
        title.getStyleClass().add("issue-lacks-title");
        var list = new VBox();
        list.setId("issue-lacks");
        list.getStyleClass().add("issue-lacks");
        model.lacks().subscribe(now -> {
            title.setText(messages.text(now.isEmpty() ? "issue.whole" : "issue.lacks", now.size()));
            title.setGraphic(new FontIcon(now.isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
            list.getChildren().setAll(now.stream().map(l -> lack(l, lacking)).toList());
        });
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(title, scroll);
        box.getStyleClass().add("issue-lacking");
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node lack(IssueModel.Lack lack, Consumer<Missing> lacking) {
        var there = new Hyperlink(lack.where());
        there.setAccessibleText(lack.where() + ": " + lack.text());
        there.setMinHeight(Label.USE_PREF_SIZE);
        there.setOnAction(e -> {
            if (lack.missing().kind() == Missing.Kind.SIGNATORY && model.signatories().size() > 1) {
                signatory.requestFocus();
                return;
            }
            dialog.setResult(ButtonType.CANCEL);
            dialog.close();
            lacking.accept(lack.missing());
        });
        var text = new Label(lack.text());
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add("issue-lack-text");
        var row = new VBox(there, text);
        row.getStyleClass().add("issue-lack");
        return row;
    }
}
