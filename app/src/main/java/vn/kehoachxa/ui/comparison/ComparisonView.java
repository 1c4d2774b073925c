package vn.kehoachxa.ui.comparison;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** What was changed in a file that came back, to be taken line by line. */
public final class ComparisonView extends BorderPane {

    private final ComparisonModel model;
    private final Messages messages;
    private final ListView<ComparedChange> list = new ListView<>();

    /** @param taken is told how many were taken @param cancel leaves the paper as it is */
    public ComparisonView(ComparisonModel model, Messages messages, IntConsumer taken, Runnable cancel) {
        this.model = model;
        this.messages = messages;
        setId("comparison");
        getStyleClass().add("comparison");
        setTop(header());
        setCenter(list());
        setBottom(buttons(taken, cancel));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                e.consume();
                cancel.run();
            }
        });
    }

    private HBox header() {
        var subject = new Label(model.subject());
        subject.getStyleClass().add("comparison-subject");
        subject.setWrapText(true);
        subject.setMinHeight(USE_PREF_SIZE);
        var hint = new Label(messages.text(model.isReadOnly() ? "editor.locked" : "comparison.hint"));
        hint.getStyleClass().add("comparison-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var texts = new VBox(Controls.title(messages.text("comparison.title", model.changes().size())), subject, hint);
        texts.getStyleClass().add("comparison-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var header = new HBox(texts, all("comparison.all", "comparison-all", true), all("comparison.none", "comparison-none", false));
        header.getStyleClass().addAll("screen-header", "comparison-header");
        return header;
    }

    private Button all(String key, String id, boolean chosen) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(model.isReadOnly());
        button.setOnAction(e -> model.chooseAll(chosen));
        return button;
    }

    private VBox list() {
        list.setId("comparison-list");
        list.setAccessibleText(messages.text("comparison.list"));
        list.getItems().setAll(model.changes());
        list.setCellFactory(v -> new ChangeCell(messages));
        list.getStyleClass().add("card-list");
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(e -> {
            var change = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && change != null) {
                change.taken().set(!change.taken().get());
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var body = new VBox(list);
        body.getStyleClass().add("comparison-body");
        return body;
    }

    private HBox buttons(IntConsumer taken, Runnable cancel) {
        var take = new Button();
        take.setId("comparison-take");
        take.getStyleClass().add("accent");
        take.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("comparison.take", model.chosen().get(), model.changes().size()), model.chosen()));
        take.disableProperty().bind(Bindings.createBooleanBinding(() -> model.isReadOnly() || model.chosen().get() == 0, model.chosen()));
        take.setOnAction(e -> taken.accept(model.take()));
        var leave = new Button(messages.text("comparison.cancel"));
        leave.setId("comparison-cancel");
        leave.setOnAction(e -> cancel.run());
        var buttons = new HBox(take, leave);
        buttons.getStyleClass().add("form-buttons");
        return buttons;
    }

    /** The keyboard goes to the list. */
    public void focusList() {
        list.requestFocus();
    }
}
