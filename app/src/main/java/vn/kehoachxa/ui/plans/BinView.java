package vn.kehoachxa.ui.plans;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Removed;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Tone;

/** The bin: what was removed, with how long it stays; Enter takes it out, Escape goes back to the plans. */
public final class BinView extends BorderPane {

    private final BinModel model;
    private final Messages messages;
    private final Button back;
    private final ListView<Removed> list = new ListView<>();

    /** @param leave goes back to the plans */
    public BinView(BinModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        setId("bin");
        getStyleClass().add("plans");
        back = new Button(messages.text("bin.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("bin-back");
        back.setOnAction(e -> leave.run());
        var hint = new Label(messages.text("bin.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        var texts = new VBox(Controls.title(messages.text("bin.title")), hint);
        texts.getStyleClass().add("comparison-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var header = new HBox(10, texts, back);
        header.getStyleClass().add("screen-header");
        setTop(header);
        var blank = new Blank(Feather.TRASH_2, messages.text("bin.empty.title"), messages.text("bin.empty.message"));
        blank.visibleProperty().bind(model.empty());
        list.visibleProperty().bind(model.empty().not());
        var body = new StackPane(list(), blank);
        body.getStyleClass().add("plans-body");
        setCenter(body);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                leave.run();
            }
        });
    }

    private Node list() {
        list.setId("bin-list");
        list.setAccessibleText(messages.text("bin.title"));
        list.setItems(model.papers());
        list.setCellFactory(v -> new Cell());
        list.getStyleClass().add("card-list");
        model.papers().addListener((ListChangeListener<Removed>) c -> {
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnKeyPressed(e -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                e.consume();
                model.restore(chosen);
            }
        });
        return list;
    }

    /** The keyboard goes to the list. */
    public void focusList() {
        (model.empty().get() ? back : list).requestFocus();
    }

    private final class Cell extends ListCell<Removed> {

        private final Label subject = new Label();
        private final Label about = new Label();
        private final ChipLabel left = new ChipLabel();
        private final Button restore = new Button(messages.text("bin.restore"), new FontIcon(Feather.CORNER_UP_LEFT));
        private final HBox card;

        private Cell() {
            subject.getStyleClass().add("card-title");
            subject.setWrapText(true);
            about.getStyleClass().add("card-text");
            about.setWrapText(true);
            restore.getStyleClass().add("bin-restore");
            restore.setMinWidth(USE_PREF_SIZE);
            restore.setOnAction(e -> model.restore(getItem()));
            var texts = new VBox(subject, about);
            texts.getStyleClass().add("card-texts");
            HBox.setHgrow(texts, Priority.ALWAYS);
            card = new HBox(16, texts, left, restore);
            card.getStyleClass().addAll("card", "bin-card");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Removed removed, boolean empty) {
            super.updateItem(removed, empty);
            if (empty || removed == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            subject.setText(removed.paper().subject());
            about.setText(model.describe(removed));
            left.show(new Chip(model.left(removed), model.isSoon(removed) ? Tone.WARNING : Tone.NEUTRAL));
            restore.setAccessibleText(messages.text("bin.restore") + ": " + removed.paper().subject());
            setAccessibleText(removed.paper().subject() + ", " + about.getText() + ", " + left.getText());
            setGraphic(card);
        }
    }
}
