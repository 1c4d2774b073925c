package vn.kehoachxa.ui.away;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.ui.shell.Looks;

/** Asks where the office's data is: plugged in again, in another folder, or not today. Escape leaves the program. */
public final class AwayDialog {

    private AwayDialog() {}

    /** Shows it and goes on; it closes when the data is found, or the program is left. */
    public static void show(AwayModel model, Messages messages) {
        var dialog = new Dialog<ButtonType>();
        dialog.setTitle(messages.text("app.name"));
        var looks = new Looks();
        ((Stage) dialog.getDialogPane().getScene().getWindow()).getIcons().setAll(looks.icons());
        looks.dress(dialog.getDialogPane().getScene(), false, 100);
        var pane = dialog.getDialogPane();
        pane.setId("away");
        pane.getStyleClass().add("error-dialog");
        var what = label("error-what");
        what.setId("away-what");
        var advice = label("error-advice");
        model.problem().subscribe(problem -> {
            if (problem != null) {
                what.setText(text(messages, problem, ".what"));
                advice.setText(text(messages, problem, ".advice"));
                pane.requestLayout();
            }
        });
        var icon = new FontIcon(Feather.HARD_DRIVE);
        icon.getStyleClass().add("error-icon");
        var box = new HBox(16, icon, new VBox(8, what, advice));
        box.getStyleClass().add("error-content");
        pane.setContent(box);
        var retry = new ButtonType(messages.text("away.retry"), ButtonBar.ButtonData.OK_DONE);
        var choose = new ButtonType(messages.text("away.choose"), ButtonBar.ButtonData.LEFT);
        pane.getButtonTypes().setAll(choose, retry, new ButtonType(messages.text("away.leave"), ButtonBar.ButtonData.CANCEL_CLOSE));
        // The bar makes its buttons alike, and the longest text would be cut off.
        var wide = (Button) pane.lookupButton(choose);
        wide.setMinWidth(Button.USE_PREF_SIZE);
        ButtonBar.setButtonUniformSize(wide, false);
        pane.lookupButton(retry).addEventFilter(ActionEvent.ACTION, e -> {
            if (!model.retry()) {
                e.consume();
            }
        });
        pane.lookupButton(choose).addEventFilter(ActionEvent.ACTION, e -> {
            var chooser = new DirectoryChooser();
            chooser.setTitle(messages.text("away.choose"));
            var chosen = chooser.showDialog(pane.getScene().getWindow());
            if (chosen == null || !model.choose(chosen.toPath())) {
                e.consume();
            }
        });
        dialog.show();
    }

    private static String text(Messages messages, ProblemException problem, String part) {
        return messages.text("problem." + problem.code() + part, problem.arguments().toArray());
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMaxWidth(460);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
