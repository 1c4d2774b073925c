package vn.kehoachxa.ui.exchange.reply;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.exchange.FileSize;

/** What an office sent, as cards: what it is, what was missing in it, its parts. */
final class DeliveryCards {

    /** More are shown when asked for. */
    private static final int MOST_GAPS = 6;

    private final ReplyModel model;
    private final ReplyDraft draft;
    private final DeliveryWords words;
    private final Messages messages;

    DeliveryCards(ReplyModel model, Messages messages) {
        this.model = model;
        this.draft = model.draft().get();
        this.words = new DeliveryWords(draft.delivery(), messages);
        this.messages = messages;
    }

    List<Node> all() {
        var cards = new ArrayList<Node>();
        cards.add(file());
        if (draft.delivery().manifest() != null) {
            cards.add(gaps());
            cards.add(parts());
        }
        return cards;
    }

    private Node file() {
        var card = new Card("reply-file", messages.text("reply.file"), "");
        card.add(fact("reply.fact.name", wrapped(words.file())));
        card.add(fact("reply.fact.carrier", wrapped(words.carrier())));
        card.add(fact("reply.fact.contact", wrapped(words.contact().isEmpty() ? messages.text("reply.contact.none") : words.contact())));
        var hash = new Label(draft.delivery().sha256().substring(0, 16) + "…");
        hash.setTooltip(new Tooltip(draft.delivery().sha256()));
        hash.setMinWidth(0);
        var copy = Controls.iconButton(Feather.COPY, messages.text("reply.hash.copy"));
        copy.setId("reply-hash");
        copy.setOnAction(e -> model.copyHash());
        var line = new HBox(hash, copy);
        line.getStyleClass().add("rollup-line");
        card.add(fact("reply.fact.hash", line));
        return card;
    }

    private Node fact(String key, Node value) {
        var name = new Label(messages.text(key));
        name.getStyleClass().add("form-label");
        return new VBox(name, value);
    }

    private Node gaps() {
        var gaps = words.gaps();
        var card = new Card("reply-gaps", messages.text("reply.gaps"), gaps.isEmpty() ? "" : Integer.toString(gaps.size()));
        if (gaps.isEmpty()) {
            card.say(messages.text("reply.gaps.none"));
            return card;
        }
        gaps.stream().limit(MOST_GAPS).map(DeliveryCards::wrapped).forEach(card::add);
        if (gaps.size() > MOST_GAPS) {
            var more = new Hyperlink(messages.text("today.more", gaps.size() - MOST_GAPS));
            more.setId("reply-gaps-more");
            var last = new HBox(more);
            more.setOnAction(e -> {
                card.getChildren().remove(last);
                gaps.stream().skip(MOST_GAPS).map(DeliveryCards::wrapped).forEach(card::add);
            });
            card.add(last);
        }
        return card;
    }

    private Node parts() {
        var card = new Card("reply-parts", messages.text("reply.parts"), "");
        var parts = ReplyModel.parts(draft.delivery());
        for (var i = 0; i < parts.size(); i++) {
            card.add(part(parts.get(i), i));
        }
        return card;
    }

    private Node part(Part part, int index) {
        var name = wrapped(words.part(part));
        var size = new Label(FileSize.words(part.bytes()));
        size.getStyleClass().add("today-detail");
        var texts = new VBox(name, size);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var save = new Button(messages.text("reply.part.save"), new FontIcon(Feather.SAVE));
        save.setId("reply-save-" + index);
        save.setAccessibleText(save.getText() + " " + name.getText());
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(e -> model.save(part));
        var line = new HBox(texts, save);
        line.getStyleClass().add("today-line");
        return line;
    }

    /** Whose paper it is and which one: what stands above the form. */
    Node head() {
        var office = wrapped(words.office());
        office.setId("reply-office");
        office.getStyleClass().add("reply-office");
        var paper = wrapped(words.paper());
        paper.setId("reply-paper");
        var version = new Label(words.version());
        version.getStyleClass().add("today-detail");
        var state = new HBox(new ChipLabel(words.state()), version);
        state.getStyleClass().add("rollup-line");
        var head = new VBox(office, paper, state);
        head.getStyleClass().add("reply-head");
        return head;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        // The line above it goes from edge to edge.
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
