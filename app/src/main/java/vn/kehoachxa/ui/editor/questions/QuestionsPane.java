package vn.kehoachxa.ui.editor.questions;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.plan.Question;

/** The list beside the paper of what is to be looked at. */
public final class QuestionsPane extends VBox {

    private final QuestionsModel model;
    private final ListView<Question> list = new ListView<>();

    /** @param focusText gives the keyboard to the paper */
    public QuestionsPane(QuestionsModel model, Messages messages, Runnable focusText) {
        this.model = model;
        setId("questions");
        getStyleClass().add("questions");
        var title = new Label();
        title.getStyleClass().add("questions-title");
        title.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("questions.title", model.open().get()), model.open()));
        Regions.passEscape(list);
        list.setId("questions-list");
        list.setAccessibleText(messages.text("questions.list"));
        list.setItems(model.shown());
        list.setCellFactory(v -> new QuestionCell(model, messages, focusText));
        list.setPlaceholder(done(messages));
        list.getStyleClass().add("questions-list");
        list.setOnKeyPressed(e -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.ENTER && chosen != null) {
                model.show(chosen);
                focusText.run();
                e.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var answered = new CheckBox(messages.text("questions.answered"));
        answered.setId("questions-answered");
        answered.selectedProperty().bindBidirectional(model.answeredToo());
        getChildren().setAll(title, list, answered);
        if (model.canAmend()) {
            getChildren().add(1, amend(messages));
        }
    }

    /** A locked paper is mended in the draft of its next version. */
    private Node amend(Messages messages) {
        var hint = new Label(messages.text("questions.locked"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        var button = new Button(messages.text("versions.amend"), new FontIcon(Feather.EDIT_3));
        button.setId("questions-amend");
        button.setOnAction(e -> model.amend());
        var box = new VBox(hint, button);
        box.getStyleClass().add("questions-amend");
        return box;
    }

    private static Node done(Messages messages) {
        var done = new Label(messages.text("questions.done"), new FontIcon(Feather.CHECK_CIRCLE));
        done.setWrapText(true);
        done.getStyleClass().add("questions-done");
        return done;
    }
}
