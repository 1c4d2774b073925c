package vn.kehoachxa.ui.exchange.reply;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.control.TwoColumns;

/** The answer to a file that an office sent. A file is dropped anywhere on it. */
public final class ReplyView extends BorderPane {

    private final ReplyModel model;
    private final Messages messages;
    private final Button first;
    private ReplyForm form;

    public ReplyView(ReplyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("reply");
        getStyleClass().add("reply");
        first = button("reply-choose-first", "reply.choose", Feather.FOLDER, model::choose);
        first.getStyleClass().add("accent");
        first.disableProperty().bind(model.reading());
        setCenter(new Blank(Feather.MAIL, messages.text("reply.empty.title"), messages.text("reply.empty.message"), first));
        DroppedFiles.filesOnto(this, files -> files.stream().findFirst().ifPresent(model::open));
        model.draft().subscribe(this::show);
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        return Controls.button(id, messages.text(key), icon, run);
    }

    /** What stands in the title's line of the room. */
    public List<Node> headButtons() {
        var choose = button("reply-choose", "reply.choose.other", Feather.FOLDER, model::choose);
        choose.setTooltip(new Tooltip(messages.text("reply.choose.tip")));
        choose.disableProperty().bind(model.reading());
        choose.visibleProperty().bind(model.draft().isNotNull());
        choose.managedProperty().bind(choose.visibleProperty());
        var reading = new ProgressIndicator();
        reading.getStyleClass().add("reply-reading");
        reading.visibleProperty().bind(model.reading());
        reading.managedProperty().bind(model.reading());
        return List.of(reading, choose);
    }

    private void show(ReplyDraft draft) {
        if (draft == null) {
            return;
        }
        if (form != null) {
            form.end();
        }
        form = new ReplyForm(model, messages);
        var cards = new DeliveryCards(model, messages);
        var left = new VBox();
        left.getChildren().addAll(form.cards());
        var right = new VBox();
        right.getChildren().addAll(cards.all());
        var columns = TwoColumns.scrolling(left, right);
        Regions.markMain(columns);
        InSight.keep(columns);
        setTop(cards.head());
        setCenter(columns);
        setBottom(bar(draft));
        if (getScene() != null) {
            applyCss();
            form.focusFirst();
        }
    }

    private Node bar(ReplyDraft draft) {
        var write = button("reply-write", "reply.write", Feather.CHECK, this::write);
        write.getStyleClass().add("accent");
        var said = new Label();
        said.setId("reply-written");
        var folder = button("reply-folder", "export.folder", Feather.FOLDER, () -> model.ways().show().accept(draft.written().get().file()));
        var mail = button("reply-mail", "reply.mail.copy", Feather.COPY, model::copyMail);
        for (var one : List.of(said, folder, mail)) {
            one.visibleProperty().bind(draft.written().isNotNull());
            one.managedProperty().bind(one.visibleProperty());
        }
        said.textProperty().bind(draft.written().map(now -> messages.text("reply.written", now.file().getFileName().toString())).orElse(""));
        said.setMinWidth(0);
        said.setTooltip(new Tooltip());
        said.getTooltip().textProperty().bind(said.textProperty());
        var bar = new FlowPane(write, folder, mail, said);
        bar.getStyleClass().addAll("form-buttons", "reply-bar");
        Regions.mark(bar);
        return bar;
    }

    private void write() {
        if (!model.write()) {
            form.focusFault();
        }
    }

    /** The keyboard goes to the form, or to the one button where there is none yet. */
    public void focusFirst() {
        if (form == null) {
            first.requestFocus();
        } else {
            form.focusFirst();
        }
    }
}
