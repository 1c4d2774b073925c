package vn.kehoachxa.ui.tasks.quarters;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Asks whether a task is to have another time, with both days to be written. Of an issued plan it says what is to be done instead. */
public final class RescheduleDialog {

    private RescheduleDialog() {}

    public static void show(Window owner, RescheduleModel model, Messages messages) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("reschedule.title"));
        var pane = dialog.getDialogPane();
        pane.setId("reschedule");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var writable = model.isWritable();
        var take = new ButtonType(messages.text(writable ? "reschedule.save" : "views.menu.open"), ButtonBar.ButtonData.OK_DONE);
        var leave = new ButtonType(messages.text(writable ? "progress.cancel" : "reschedule.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(take, leave);
        pane.setContent(writable ? form(model, messages) : box(question(model)));
        var button = pane.lookupButton(take);
        button.setId(writable ? "reschedule-save" : "reschedule-open");
        button.addEventFilter(ActionEvent.ACTION, e -> {
            if (!writable) {
                model.open();
            } else if (!model.save()) {
                e.consume();
            }
        });
        dialog.setOnShown(e -> (writable && model.to().get() == null ? pane.lookup("#reschedule-from") : button).requestFocus());
        dialog.show();
    }

    private static VBox form(RescheduleModel model, Messages messages) {
        var from = Controls.named(
                messages.text("reschedule.from"), Controls.dayField("reschedule-from", messages.text("reschedule.from"), model.from()));
        var to = Controls.named(messages.text("reschedule.to"), Controls.dayField("reschedule-to", messages.text("reschedule.to"), model.to()));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        var days = new HBox(from, to);
        days.getStyleClass().add("form-row");
        var ground = wrapped(new Label(model.ground()));
        ground.getStyleClass().add("form-hint");
        var round = wrapped(new Label(model.round()));
        round.setManaged(!model.round().isEmpty());
        round.getStyleClass().add("form-hint");
        return box(question(model), round, days, Controls.error("reschedule-error", model.error()), ground);
    }

    private static Label question(RescheduleModel model) {
        var question = wrapped(new Label());
        question.setId("reschedule-question");
        question.textProperty().bind(model.question());
        return question;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static VBox box(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().addAll("details-form", "reschedule-form");
        return box;
    }
}
