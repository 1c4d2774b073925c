package vn.kehoachxa.ui.shell;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** The one dialog for everything that went wrong. */
final class ErrorDialog {

    private ErrorDialog() {}

    /** Shows it and goes on; the window stays as it is behind it. */
    static void show(Window owner, Messages messages, Problem problem, Runnable closed) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("error.title"));
        var pane = dialog.getDialogPane();
        pane.setId("error-dialog");
        pane.getStyleClass().add("error-dialog");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var copy = new ButtonType(messages.text("error.copy"), ButtonBar.ButtonData.LEFT);
        var close = new ButtonType(messages.text("error.close"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(copy, close);
        // Enter and Escape both close it.
        ((Button) pane.lookupButton(close)).setCancelButton(true);
        pane.setContent(content(messages, problem));
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, e -> {
            var text = new ClipboardContent();
            text.putString(problem.what() + "\n" + problem.advice() + "\n\n" + problem.details());
            Clipboard.getSystemClipboard().setContent(text);
            e.consume();
        });
        dialog.setOnHidden(e -> closed.run());
        dialog.show();
    }

    private static HBox content(Messages messages, Problem problem) {
        var what = label(problem.what(), "error-what");
        var advice = label(problem.advice(), "error-advice");
        var code = label(messages.text("error.code", problem.code()), "error-code");
        var icon = new FontIcon(Feather.ALERT_CIRCLE);
        icon.getStyleClass().add("error-icon");
        var box = new HBox(16, icon, new VBox(8, what, advice, code));
        box.getStyleClass().add("error-content");
        return box;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(420);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
