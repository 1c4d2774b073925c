package vn.kehoachxa.ui.tasks.several;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The forms for several tasks at once. */
public final class SeveralDialog {

    private SeveralDialog() {}

    /** Asks how far they are. */
    public static void record(Window owner, SeveralModel model, Messages messages) {
        var status = Controls.choice(
                "several-status", messages.text("tasks.filter.state"), List.of(TaskStatus.values()), s -> messages.text("follow.status." + s.code()));
        status.valueProperty().bindBidirectional(model.status());
        var percent = new FormField(
                "several-percent", messages.text("progress.percent"), messages.text("several.percent.prompt"), model.percent(), model.percentError());
        percent.disableProperty().bind(model.status().isNotEqualTo(TaskStatus.IN_PROGRESS));
        var day = Controls.named(messages.text("progress.day"), Controls.dayField("several-day", messages.text("progress.day"), model.day()));
        var by = new FormField("several-by", messages.text("progress.by"), "", model.by(), new SimpleStringProperty(""));
        var note = new FormField("several-note", messages.text("progress.note"), "", model.note(), model.noteError());
        note.lookupAll(".form-label").forEach(n -> ((Label) n).textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.status().get() == TaskStatus.STOPPED ? "progress.reason" : "progress.note"), model.status())));
        var form = box(
                row(Controls.named(messages.text("tasks.filter.state"), status), percent), row(day, by),
                Controls.error("several-day-error", model.dayError()), note);
        show(owner, messages.text("several.record.title", model.size()), messages.text("progress.save"), "several-save", form, messages, model::save);
    }

    /** Asks to whom they are given. */
    public static void assign(Window owner, AssignModel model, Messages messages) {
        var field = Controls.choice("several-field", messages.text("several.field"), AssignModel.FIELDS, f -> messages.text(f.key()));
        field.valueProperty().bindBidirectional(model.field());
        var text = new ComboBox<String>();
        text.setId("several-text");
        text.setEditable(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setAccessibleText(messages.text("several.text"));
        text.getEditor().setAccessibleText(messages.text("several.text"));
        text.getEditor().textProperty().bindBidirectional(model.text());
        model.field().subscribe(f -> {
            var typed = model.text().get();
            text.getItems().setAll(model.offers());
            model.text().set(typed);
        });
        var hint = new Label(messages.text("several.assign.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        var form = box(row(Controls.named(messages.text("several.field"), field), Controls.named(messages.text("several.text"), text)), hint);
        show(owner, messages.text("several.assign.title", model.size()), messages.text("reading.save"), "several-assign-save", form, messages, () -> {
            model.save();
            return true;
        });
    }

    private static void show(Window owner, String title, String take, String id, VBox form, Messages messages, BooleanSupplier save) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        var pane = dialog.getDialogPane();
        pane.setId("several-form");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var ok = new ButtonType(take, ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(ok, new ButtonType(messages.text("progress.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("sheet-title");
        form.getChildren().addFirst(heading);
        pane.setContent(form);
        pane.lookupButton(ok).setId(id);
        pane.lookupButton(ok).addEventFilter(ActionEvent.ACTION, e -> {
            if (!save.getAsBoolean()) {
                e.consume();
            }
        });
        dialog.show();
    }

    private static VBox box(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().addAll("details-form", "figure-form");
        return box;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        for (var node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        row.getStyleClass().add("form-row");
        return row;
    }
}
