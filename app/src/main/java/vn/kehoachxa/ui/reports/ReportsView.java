package vn.kehoachxa.ui.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.TwoColumns;
import vn.kehoachxa.ui.follow.DutyRow;

/** The room of reports. */
public final class ReportsView extends BorderPane {

    private final ReportsModel model;
    private final Messages messages;
    private final DraftCard draft;
    private final VBox lists = new VBox();
    private final Node columns;
    private boolean focusWanted;

    public ReportsView(ReportsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("reports");
        getStyleClass().add("reports");
        var header = new HBox(Controls.title(messages.text("rail.reports")));
        header.getStyleClass().add("screen-header");
        setTop(header);
        draft = new DraftCard(model, messages);
        lists.getStyleClass().add("today-column");
        columns = TwoColumns.scrolling(new VBox(draft.card(), lists), new VBox(new HandoutCard(model, messages).card()));
        model.overview().subscribe(v -> show());
        model.plan().subscribe(v -> show());
        model.period().chosen().subscribe(v -> show());
    }

    private void show() {
        if (model.overview().get() == null) {
            return;
        }
        var focused = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
        setCenter(model.plans().isEmpty() && model.reports().isEmpty() ? empty() : columns);
        lists.getChildren().setAll(reports(), duties());
        if (focusWanted) {
            focusFirst();
        } else if (focused != null && getScene().getFocusOwner() == null && lookup("#" + focused) instanceof Node again) {
            again.requestFocus();
        }
    }

    private Node empty() {
        var create = new Button(messages.text("plans.new"), new FontIcon(Feather.PLUS));
        create.setId("reports-new-plan");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> model.ways().create().run());
        return new Blank(Feather.CLIPBOARD, messages.text("reports.empty.title"), messages.text("reports.empty.message"), create);
    }

    private Node reports() {
        var card = new Card("reports-list", messages.text("reports.there"), "");
        var there = model.reports();
        if (there.isEmpty()) {
            card.say(messages.text("reports.there.none"));
        }
        for (var report : there) {
            var open = new Button(messages.text("reports.open"));
            open.setId("reports-open-" + report.id());
            open.setAccessibleText(open.getText() + ": " + report.title());
            open.setOnAction(e -> model.ways().open().accept(report.id()));
            var send = new Button(messages.text("exchange.send"));
            send.setId("reports-send-" + report.id());
            send.setAccessibleText(send.getText() + ": " + report.title());
            send.setOnAction(e -> model.ways().send().accept(report.id()));
            card.add(line(texts(report.title(), report.detail()), open, send));
        }
        return card;
    }

    private Node duties() {
        var year = model.period().year().get();
        var card = new Card("reports-duties", messages.text("reports.duties", year == null ? "" : Integer.toString(year)), "");
        var due = year == null ? List.<DutyRow>of() : model.duties();
        if (due.isEmpty()) {
            card.say(messages.text("reports.duties.none"));
        }
        for (var i = 0; i < due.size(); i++) {
            card.add(duty(due.get(i), i));
        }
        return card;
    }

    private Node duty(DutyRow duty, int index) {
        var words = model.words();
        var chip = new VBox(new ChipLabel(words.state(duty)));
        chip.getStyleClass().add("today-chip");
        var texts = texts(words.title(duty), words.detail(duty));
        if (!words.warning(duty).isEmpty()) {
            texts.getChildren().add(Controls.warning(words.warning(duty)));
        }
        var line = line(chip, texts);
        if (duty.isDelivered()) {
            line.getChildren().add(button("withdraw", index, messages.text("duty.withdraw"), duty, () -> model.ways().withdraw().accept(duty)));
            return line;
        }
        if (duty.isOut()) {
            line.getChildren().add(button("draft", index, messages.text("duty.draft"), duty, () -> {
                if (!model.draft(duty)) {
                    draft.focusDraft();
                }
            }));
        }
        line.getChildren().add(button("deliver", index, words.deliver(duty), duty, () -> model.ways().deliver().accept(duty)));
        return line;
    }

    private Button button(String code, int index, String label, DutyRow duty, Runnable run) {
        var button = new Button(label);
        button.setId("reports-" + code + "-" + index);
        button.setAccessibleText(label + ": " + model.words().title(duty));
        button.setOnAction(e -> run.run());
        return button;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("today-line");
        return line;
    }

    private static VBox texts(String title, String detail) {
        var above = new Label(title);
        var below = new Label(Controls.joined(detail));
        below.getStyleClass().add("today-detail");
        var texts = new VBox(above, below);
        for (var label : new Label[] {above, below}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        texts.getStyleClass().add("today-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    /** The keyboard goes to the button that drafts, or to the one that makes a plan; as soon as it is known which. */
    public void focusFirst() {
        // Before its first style pass the page that scrolls has not taken in what stands on it.
        applyCss();
        focusWanted = model.overview().get() == null;
        if (lookup("#reports-new-plan") instanceof Node create) {
            create.requestFocus();
        } else {
            draft.focusDraft();
        }
    }
}
