package vn.kehoachxa.ui.help;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.keys.Key;

/** Help: chapters and what was found at the left, what is read beside it. */
final class HelpView extends BorderPane {

    /** How much of a screen one goes on at once: what was the last line is seen again. */
    private static final double TURN = 0.9;

    private final HelpModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ListView<HelpModel.Entry> list = new ListView<>();
    private final VBox text = new VBox();
    private final ScrollPane scroll;
    private boolean showing;

    HelpView(HelpModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("help");
        getStyleClass().add("help");
        text.getStyleClass().add("guide");
        var middle = new StackPane(text);
        middle.getStyleClass().add("guide-middle");
        scroll = new ScrollPane(middle);
        scroll.setId("help-text");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setFocusTraversable(true);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::turned);
        setLeft(side());
        setCenter(scroll);
        model.entries().subscribe(entries -> {
            list.getItems().setAll(entries);
            mark();
        });
        model.shown().subscribe(this::show);
    }

    /** A screen further: a pane that scrolls would go on by a few lines. */
    private void turned(KeyEvent event) {
        var way = Key.TURN.way(event);
        var rest = text.getHeight() - scroll.getViewportBounds().getHeight();
        if (way >= 0 && rest > 0) {
            var step = TURN * scroll.getViewportBounds().getHeight() / rest;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + (way == 0 ? -step : step), 0, 1));
            event.consume();
        }
    }

    private VBox side() {
        var name = new Label(messages.text("help.search"));
        name.getStyleClass().add("form-label");
        name.setLabelFor(search);
        search.setId("help-search");
        search.setAccessibleText(messages.text("help.search"));
        search.setPromptText(messages.text("help.search.prompt"));
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if ((e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().select(0);
                e.consume();
            }
        });
        list.setId("help-list");
        list.setAccessibleText(messages.text("help.list"));
        list.getStyleClass().add("help-list");
        list.setCellFactory(view -> new EntryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null && !showing) {
                model.shown().set(entry);
            }
        });
        var none = new Label(messages.text("help.none"));
        none.setWrapText(true);
        none.getStyleClass().add("help-none");
        list.setPlaceholder(none);
        var side = new VBox(name, search, list);
        side.getStyleClass().add("help-side");
        VBox.setVgrow(list, Priority.ALWAYS);
        return side;
    }

    private void show(HelpModel.Entry entry) {
        text.getChildren().clear();
        var title = Controls.title(entry.title());
        title.setId("help-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        text.getChildren().add(title);
        scroll.setAccessibleText(entry.title());
        if (entry.chapter() == null) {
            model.keys().forEach(group -> text.getChildren().addAll(keys(group)));
        } else {
            var nodes = new GuideNodes(model::follow);
            entry.chapter().blocks().forEach(block -> text.getChildren().add(nodes.of(block)));
        }
        mark();
        scroll.setVvalue(0);
        if (entry.block() > 0) {
            // The places of the parts are known when they are laid out.
            Platform.runLater(() -> scrollTo(entry));
        }
    }

    private void scrollTo(HelpModel.Entry entry) {
        if (model.shown().get() != entry || getScene() == null) {
            return;
        }
        applyCss();
        layout();
        var part = text.getChildren().get(entry.block() + 1);
        var rest = text.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(rest <= 0 ? 0 : Math.clamp(part.getBoundsInParent().getMinY() / rest, 0, 1));
    }

    private Node[] keys(HelpModel.KeyGroup group) {
        var heading = new Label(group.title());
        heading.getStyleClass().add("guide-heading");
        var grid = new GridPane();
        grid.getStyleClass().add("help-keys");
        for (var key : group.keys()) {
            var strokes = new HBox();
            strokes.getStyleClass().add("help-strokes");
            for (var written : key.strokes()) {
                var stroke = new Label(written);
                stroke.setMinWidth(USE_PREF_SIZE);
                stroke.getStyleClass().add("help-stroke");
                strokes.getChildren().add(stroke);
            }
            strokes.setMinWidth(Region.USE_PREF_SIZE);
            var does = new Label(key.text());
            does.setWrapText(true);
            does.setMinHeight(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), strokes, does);
        }
        return new Node[] {heading, grid};
    }

    /** Marks at the left what is read, where it stands there. */
    private void mark() {
        showing = true;
        var at = list.getItems().indexOf(model.shown().get());
        if (at >= 0) {
            list.getSelectionModel().select(at);
        } else {
            list.getSelectionModel().clearSelection();
        }
        showing = false;
    }

    /** The keyboard goes to the text, which the arrows then move. */
    void focusText() {
        scroll.requestFocus();
    }

    /** A chapter, or its title with the words that were found. */
    private static final class EntryCell extends ListCell<HelpModel.Entry> {

        private final Label title = new Label();
        private final Label excerpt = new Label();
        private final VBox both = new VBox(title, excerpt);

        EntryCell() {
            title.setWrapText(true);
            excerpt.setWrapText(true);
            excerpt.getStyleClass().add("help-excerpt");
            both.getStyleClass().add("help-entry");
            // As wide as the list and no wider: its lines are broken.
            setPrefWidth(0);
        }

        /** As high as its lines in the width of the list: by itself a cell asks its graphic how high it would be in its least width. */
        @Override
        protected double computePrefHeight(double width) {
            if (getGraphic() == null) {
                return super.computePrefHeight(width);
            }
            var room = (getWidth() > 0 ? getWidth() : getListView().getWidth()) - snappedLeftInset() - snappedRightInset();
            return snapSizeY(both.prefHeight(room)) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(HelpModel.Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : both);
            setAccessibleText(null);
            if (!empty && entry != null) {
                title.setText(entry.title());
                excerpt.setText(entry.excerpt());
                excerpt.setVisible(!entry.excerpt().isEmpty());
                excerpt.setManaged(!entry.excerpt().isEmpty());
                setAccessibleText(entry.excerpt().isEmpty() ? entry.title() : entry.title() + ": " + entry.excerpt());
            }
        }
    }
}
