package vn.kehoachxa.ui.tasks.board;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskRow;

/** Asks why a task is stopped: the log wants to know. */
final class ReasonDialog {

    private ReasonDialog() {}

    /** @param then is given the reason; not called where the user thought better of it */
    static void show(Window owner, TaskRow task, Messages messages, Consumer<String> then) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("board.reason.title"));
        var pane = dialog.getDialogPane();
        pane.setId("reason");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var stop = new ButtonType(messages.text("board.reason.stop"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(stop, new ButtonType(messages.text("progress.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var title = new Label(task.title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        var reason = new TextField();
        reason.setId("reason-text");
        reason.setAccessibleText(messages.text("progress.reason"));
        var form = new VBox(title, Controls.named(messages.text("progress.reason"), reason));
        form.getStyleClass().addAll("details-form", "figure-form");
        pane.setContent(form);
        var button = pane.lookupButton(stop);
        button.setId("reason-stop");
        button.disableProperty().bind(reason.textProperty().map(String::isBlank));
        button.addEventFilter(ActionEvent.ACTION, e -> then.accept(reason.getText()));
        // The pane gives the keyboard to its button once it is shown.
        dialog.setOnShown(e -> Platform.runLater(reason::requestFocus));
        dialog.show();
    }
}
