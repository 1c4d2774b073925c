package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The last step: the file is written; the mail for it, and that it went out. */
final class DonePage extends VBox {

    private static final int MAIL_LINES = 8;

    private final SendModel model;
    private final Messages messages;
    private final Ways ways;
    private final Label said = new Label();

    /** @param show shows a file in its folder @param copy puts a text on the clipboard */
    record Ways(Consumer<Path> show, Consumer<String> copy, MailDesk mail) {}

    DonePage(SendModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
        getStyleClass().add("send");
        said.setId("send-said");
        said.getStyleClass().add("form-hint");
        getChildren().addAll(file(), mail(), sent());
    }

    private Node file() {
        var file = model.written().get();
        var title = CheckPage.wrapped(messages.text("send.done", file.name()), "sheet-title");
        title.setId("send-done");
        title.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        var size = CheckPage.wrapped(messages.text("send.done.size", FileSize.words(file.size())), "form-hint");
        var hash = new TextField(file.sha256());
        hash.setId("send-hash");
        hash.setEditable(false);
        hash.setAccessibleText(messages.text("exchange.column.hash"));
        HBox.setHgrow(hash, Priority.ALWAYS);
        var name = Controls.fieldName(messages.text("exchange.column.hash"), hash);
        var copy = Controls.iconButton(Feather.COPY, messages.text("exchange.act.hash"));
        copy.setId("send-copy-hash");
        copy.setOnAction(e -> copied(file.sha256(), "exchange.hash.copied"));
        var row = new HBox(8, name, hash, copy);
        row.setAlignment(Pos.CENTER_LEFT);
        var folder = button("send-show", "exchange.act.folder", Feather.FOLDER, () -> ways.show().accept(model.file()));
        var there = new HBox(14, folder, size);
        there.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, title, there, row);
    }

    private Node mail() {
        var mail = model.mail();
        var subject = new TextField(mail.subject());
        subject.setId("send-mail-subject");
        subject.setEditable(false);
        subject.setAccessibleText(messages.text("send.mail.subject"));
        var body = new TextArea(mail.body());
        body.setId("send-mail-body");
        body.setEditable(false);
        body.setWrapText(true);
        body.setPrefRowCount(MAIL_LINES);
        body.setAccessibleText(messages.text("send.mail.body"));
        var copy = button("send-copy", "exchange.act.mail", Feather.COPY, () -> copied(mail.whole(), "mail.copied"));
        copy.getStyleClass().add("accent");
        var buttons = new FlowPane(8, 6, copy);
        ways.mail().whenThere(() -> {
            // The whole text is on the clipboard too: of a long one the mail program gets only the beginning.
            var write = button("send-mail", "send.mail.write", Feather.MAIL, () -> {
                copied(mail.whole(), "send.mail.attach");
                ways.mail().write(mail.address());
            });
            buttons.getChildren().add(1, write);
        });
        buttons.getChildren().add(said);
        var box = new VBox(
                group("send.mail"), CheckPage.wrapped(messages.text("send.mail.hint"), "form-hint"),
                Controls.named(messages.text("send.mail.subject"), subject), Controls.named(messages.text("send.mail.body"), body), buttons);
        box.getStyleClass().add("send-group");
        return box;
    }

    private void copied(String text, String key) {
        ways.copy().accept(text);
        said.setText(messages.text(key));
    }

    private Node sent() {
        var dayName = messages.text("exchange.mark.day");
        var day = Controls.named(dayName, Controls.dayField("send-day", dayName, model.sentAt()));
        var to = new FormField(
                "send-to", messages.text("exchange.mark.to"), messages.text("exchange.mark.to.prompt"), model.sentTo(), new SimpleStringProperty(""));
        HBox.setHgrow(to, Priority.ALWAYS);
        var mark = button("send-mark", "exchange.mark.do", Feather.CHECK, model::markSent);
        var row = new HBox(day, to, mark);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("form-row");
        var done = CheckPage.wrapped("", "send-marked");
        done.setId("send-marked");
        done.setGraphic(new FontIcon(Feather.CHECK_CIRCLE));
        var box = new VBox(group("send.sent"), CheckPage.wrapped(messages.text("send.sent.hint"), "form-hint"), row, done);
        box.getStyleClass().add("send-group");
        model.written().subscribe(file -> {
            var isSent = file != null && file.isSent();
            done.setText(isSent ? messages.text("send.marked", SentWords.day(file.sentAt()), file.sentTo().isEmpty() ? 0 : 1, file.sentTo()) : "");
            done.setVisible(isSent);
            done.setManaged(isSent);
        });
        return box;
    }

    private Label group(String key) {
        var title = new Label(messages.text(key));
        title.getStyleClass().add("form-group-title");
        return title;
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        return Controls.button(id, messages.text(key), icon, run);
    }
}
