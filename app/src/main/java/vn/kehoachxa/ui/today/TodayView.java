package vn.kehoachxa.ui.today;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.control.TwoColumns;
import vn.kehoachxa.ui.control.WhileSeen;
import vn.kehoachxa.ui.tasks.StateChoice;

/** The page of the day. */
public final class TodayView extends BorderPane {

    /** More rows than these are in the room of tasks. */
    private static final int MOST_URGENT = 12;
    private static final int MOST_DRAFTS = 5;
    /** In px: wider than any screen. */
    private static final double ONE_LINE = 10_000;

    private final TodayModel model;
    private final Messages messages;
    private final Standing standing;
    private final Label day = Controls.title("");
    private final Label summary = new Label();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private boolean focusWanted;

    /** @param figure asks for a number */
    public TodayView(TodayModel model, Messages messages, Consumer<FigureModel> figure, Figuring figuring) {
        this.model = model;
        this.messages = messages;
        this.standing = new Standing(model, messages, figure, figuring);
        setId("today");
        getStyleClass().add("today");
        setTop(header());
        setCenter(TwoColumns.scrolling(left, right));
        // What changes while another room is shown is shown when this one is: it may change after every entry.
        var showing = new WhileSeen(sceneProperty().isNotNull(), this::showNow);
        model.overview().subscribe(showing::want);
        showing.want();
    }

    private void showNow() {
        if (model.overview().get() != null) {
            show();
        }
    }

    private HBox header() {
        day.setId("today-day");
        summary.setId("today-summary");
        summary.getStyleClass().add("screen-aside");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        var create = new Button(messages.text("plans.new"), new FontIcon(Feather.PLUS));
        create.setId("today-new-plan");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> model.ways().create().run());
        create.setMinWidth(USE_PREF_SIZE);
        var charts = new Button(messages.text("charts.title"), new FontIcon(Feather.BAR_CHART_2));
        charts.setId("today-charts");
        charts.setOnAction(e -> model.ways().charts().run());
        charts.setMinWidth(USE_PREF_SIZE);
        day.setMinWidth(USE_PREF_SIZE);
        // With large letters there is no room for both in one line.
        var said = new FlowPane(day, summary);
        said.getStyleClass().add("today-said");
        said.setPrefWrapLength(ONE_LINE);
        // Else it would take the room that the longest of them has in one line.
        said.setMinWidth(0);
        summary.maxWidthProperty().bind(said.widthProperty());
        HBox.setHgrow(said, Priority.ALWAYS);
        var header = new HBox(14, said, charts, create);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private void show() {
        var focused = getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
        day.setText(model.day());
        summary.setText(Controls.joined(model.summary()));
        left.getChildren().setAll(urgent());
        if (!model.drafts().isEmpty()) {
            left.getChildren().add(drafts());
        }
        right.getChildren().setAll(standing.cards());
        if (focusWanted && (focused == null || focused.equals("today-new-plan"))) {
            focusFirst();
        } else if (focused != null && getScene().getFocusOwner() == null && lookup("#" + focused) instanceof Node again) {
            again.requestFocus();
        }
    }

    private Node urgent() {
        var foremost = model.foremost(MOST_URGENT);
        var urgent = foremost.first();
        var card = new Card("today-urgent", messages.text("today.urgent"), urgent.isEmpty() ? "" : messages.text("today.urgent.order"));
        if (urgent.isEmpty()) {
            card.say(model.nothingUrgent());
        }
        for (var i = 0; i < urgent.size(); i++) {
            card.add(row(urgent.get(i), i));
        }
        more(card, "today-more", "today.urgent.more", foremost.tasks(), () -> model.ways().list().accept(StateChoice.OPEN));
        more(card, "today-more-reports", "today.urgent.more.reports", foremost.reports(), model.ways().reports());
        return card;
    }

    private void more(Card card, String id, String text, int count, Runnable go) {
        if (count > 0) {
            var more = new Hyperlink(messages.text(text, count));
            more.setId(id);
            more.setOnAction(e -> go.run());
            card.add(new HBox(more));
        }
    }

    private Node row(Urgent urgent, int index) {
        var chip = new VBox(new ChipLabel(urgent.chip()));
        if (urgent.isReport()) {
            chip.getChildren().add(new ChipLabel(urgent.kind()));
        }
        chip.getStyleClass().add("today-chip");
        var texts = texts(urgent.title(), urgent.detail(), false);
        if (!urgent.warning().isEmpty()) {
            texts.getChildren().add(Controls.warning(urgent.warning()));
        }
        var line = line(chip, texts);
        for (var act : urgent.acts()) {
            var go = new Button(act.label());
            go.setId("today-" + act.code() + "-" + index);
            go.getStyleClass().add("today-act");
            go.setAccessibleText(act.label() + ": " + urgent.title());
            go.setOnAction(e -> act.run().run());
            line.getChildren().add(go);
        }
        return line;
    }

    private Node drafts() {
        var card = new Card("today-drafts", messages.text("today.drafts"), "");
        model.drafts().stream().limit(MOST_DRAFTS).forEach(draft -> {
            var open = new Button(messages.text("today.open"));
            open.setId("today-open-" + draft.id());
            open.setAccessibleText(open.getText() + ": " + draft.title());
            open.setOnAction(e -> model.ways().open().accept(draft.id()));
            card.add(line(texts(draft.title(), draft.detail(), true), open));
        });
        return card;
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("today-line");
        return line;
    }

    private static VBox texts(String title, String detail, boolean strong) {
        var above = new Label(title);
        above.setWrapText(true);
        above.setMinHeight(USE_PREF_SIZE);
        above.getStyleClass().add(strong ? "today-strong" : "today-title");
        var below = new Label(Controls.joined(detail));
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        below.getStyleClass().add("today-detail");
        var texts = new VBox(above, below);
        texts.getStyleClass().add("today-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        return texts;
    }

    /** The keyboard goes to the first thing to do, or else of the page, or to the button that makes a plan; as soon as it is known which. */
    public void focusFirst() {
        // Before its first style pass the page that scrolls has not taken in what stands on it.
        applyCss();
        focusWanted = model.overview().get() == null;
        var first = lookup(".today-act");
        if (first != null) {
            first.requestFocus();
        } else if (focusWanted || !Regions.enter(getCenter())) {
            // There may be something to do in a moment.
            focusWanted = true;
            lookup("#today-new-plan").requestFocus();
        }
    }
}
