package vn.kehoachxa.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A framed part of the page: a title, a word beside it, rows below. */
public final class Card extends VBox {

    /** @param aside may be empty */
    public Card(String id, String title, String aside) {
        setId(id);
        getStyleClass().add("today-card");
        var name = new Label(title);
        name.getStyleClass().add("today-card-title");
        var word = new Label(aside);
        word.getStyleClass().add("today-aside");
        word.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(name, Controls.spacer(), word);
        head.getStyleClass().add("today-card-head");
        getChildren().add(head);
    }

    /** The same with buttons in the title's line. */
    public Card(String id, String title, String aside, Node... buttons) {
        this(id, title, aside);
        ((HBox) getChildren().getFirst()).getChildren().addAll(buttons);
    }

    /** Adds a row. */
    public void add(Node row) {
        row.getStyleClass().add("today-row");
        getChildren().add(row);
    }

    /** Says in one sentence why there is nothing, and what to do. */
    public void say(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("today-empty");
        add(label);
    }
}
