package vn.kehoachxa.ui.today;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.Share;
import vn.kehoachxa.ui.follow.TargetRow;

/** How far everything is, as cards at the right of the page: states, units, targets, money. */
final class Standing {

    /** More are shown when asked for. */
    private static final int MOST = 8;

    private final TodayModel model;
    private final Messages messages;
    private final Consumer<FigureModel> ask;
    private final Figuring figuring;

    Standing(TodayModel model, Messages messages, Consumer<FigureModel> ask, Figuring figuring) {
        this.model = model;
        this.messages = messages;
        this.ask = ask;
        this.figuring = figuring;
    }

    List<Node> cards() {
        var cards = new ArrayList<Node>();
        if (model.states().all() > 0) {
            cards.add(states());
            cards.add(units());
        }
        cards.add(targets());
        if (!model.budgets().isEmpty()) {
            cards.add(budgets());
        }
        return cards;
    }

    private Node states() {
        var share = model.states();
        var card = new Card("today-states", messages.text("today.states"), messages.text("tasks.count", share.all()));
        var legend = new GridPane();
        legend.getStyleClass().add("today-legend");
        legend(legend, "share-done", "today.state.done", share.done());
        legend(legend, "share-doing", "today.state.doing", share.doing());
        legend(legend, "share-open", "today.state.open", share.open());
        legend(legend, "share-late", "today.state.late", share.late());
        if (share.stopped() > 0) {
            legend(legend, "share-open", "today.state.stopped", share.stopped());
        }
        var row = new HBox(new Donut(share, messages.text("today.states.said", share.done(), share.all())), legend);
        row.getStyleClass().add("today-states");
        row.setAlignment(Pos.CENTER_LEFT);
        card.add(row);
        return card;
    }

    private void legend(GridPane legend, String style, String key, int count) {
        var mark = new Region();
        mark.getStyleClass().addAll("share-mark", style);
        var number = new Label(Integer.toString(count));
        number.getStyleClass().add("today-number");
        legend.addRow(legend.getRowCount(), mark, new Label(messages.text(key)), number);
    }

    private Node units() {
        var card = new Card("today-units", messages.text("today.units"), messages.text("today.units.aside"));
        limited(card, model.units().entrySet().stream().toList(), of -> unit(of.getKey(), of.getValue()));
        return card;
    }

    private Node unit(String unit, Share share) {
        var name = new Label(unit.isEmpty() ? messages.text("today.units.none") : unit);
        var count = new Label(share.done() + "/" + share.all());
        count.getStyleClass().addAll("today-number", "today-count");
        count.setAccessibleText(messages.text("today.units.said", name.getText(), share.done(), share.all(), share.late()));
        return line(name, new ShareBar(share), count);
    }

    private Node targets() {
        var card = new Card("today-targets", messages.text("today.targets", model.today().getYear()), "");
        var targets = model.targets();
        if (targets.isEmpty()) {
            card.say(messages.text("today.targets.none", model.today().getYear()));
        }
        limited(card, targets, this::target);
        return card;
    }

    private Node target(TargetRow target) {
        var figure = new Label(model.figure(target));
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add(target.isReached() ? "today-reached" : "today-number");
        return line(new Label(target.title()), figure, record("today.figure", target.title(), () -> figuring.of(target)));
    }

    private Node budgets() {
        var card = new Card("today-budgets", messages.text("today.budgets", model.today().getYear()), messages.text("today.budgets.aside"));
        limited(card, model.budgets(), this::budget);
        return card;
    }

    private Node budget(BudgetRow line) {
        var figure = new Label(model.figure(line));
        figure.getStyleClass().add(line.isOver() ? "today-over" : "today-number");
        figure.setWrapText(true);
        var texts = new VBox(2, wrapped(new Label(line.title())), figure);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var row = new HBox(texts, record("today.spend", line.title(), () -> figuring.of(line)));
        row.getStyleClass().add("today-small-line");
        return row;
    }

    private Button record(String key, String of, Supplier<FigureModel> form) {
        var button = new Button(messages.text(key));
        button.setAccessibleText(button.getText() + ": " + of);
        button.getStyleClass().addAll("small", "today-record");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> ask.accept(form.get()));
        return button;
    }

    private static HBox line(Label name, Node... more) {
        var line = new HBox(wrapped(name), Controls.spacer());
        line.getChildren().addAll(more);
        line.getStyleClass().add("today-small-line");
        return line;
    }

    private static Label wrapped(Label name) {
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return name;
    }

    /** The rows that nobody asked for are not made. */
    private <T> void limited(Card card, List<T> all, Function<T, Node> row) {
        all.stream().limit(MOST).map(row).forEach(card::add);
        if (all.size() > MOST) {
            var more = new Hyperlink(messages.text("today.more", all.size() - MOST));
            var last = new HBox(more);
            more.setOnAction(e -> {
                card.getChildren().remove(last);
                all.stream().skip(MOST).map(row).forEach(card::add);
            });
            card.add(last);
        }
    }
}
