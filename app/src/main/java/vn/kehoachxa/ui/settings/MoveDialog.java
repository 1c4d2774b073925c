package vn.kehoachxa.ui.settings;

import java.util.Map;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;

/** Says what moving the data does, does it, and shows how far it is. Nothing can be typed behind it meanwhile. */
public final class MoveDialog {

    private MoveDialog() {}

    /** Shows it and goes on. */
    public static void show(Window owner, MoveModel model, Messages messages) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("move.title"));
        var pane = dialog.getDialogPane();
        pane.setId("move");
        pane.getStyleClass().add("move-dialog");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.setContent(content(model, messages));
        var start = new ButtonType(messages.text("move.start"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(messages.text("move.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(start, cancel);
        var go = (Button) pane.lookupButton(start);
        var no = (Button) pane.lookupButton(cancel);
        go.setId("move-start");
        no.setId("move-cancel");
        go.addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            model.start();
        });
        no.addEventFilter(ActionEvent.ACTION, e -> {
            if (model.phase().get() != MoveModel.Phase.ASKED) {
                e.consume();
                model.stop();
            }
        });
        dialog.setOnCloseRequest(e -> {
            var phase = model.phase().get();
            if (phase == MoveModel.Phase.RUNNING || phase == MoveModel.Phase.STOPPING) {
                e.consume();
                model.stop();
            }
        });
        model.phase().subscribe(phase -> {
            go.setDisable(phase != MoveModel.Phase.ASKED);
            no.setDisable(phase == MoveModel.Phase.STOPPING);
            no.setText(messages.text(phase == MoveModel.Phase.ASKED ? "move.cancel" : "move.stop"));
            if (phase == MoveModel.Phase.RUNNING) {
                no.requestFocus();
            } else if (phase == MoveModel.Phase.ENDED) {
                dialog.setResult(cancel);
                dialog.close();
            }
        });
        dialog.show();
    }

    private static Node content(MoveModel model, Messages messages) {
        var notes = new Label(messages.text("move.notes", model.size()));
        notes.setWrapText(true);
        notes.setMinHeight(Label.USE_PREF_SIZE);
        notes.getStyleClass().add("move-notes");
        var bar = new ProgressBar(0);
        bar.setId("move-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("move.progress"));
        bar.progressProperty().bind(model.progress());
        var says = new Label();
        says.setId("move-says");
        var keys = Map.of(MoveModel.Phase.RUNNING, "move.running", MoveModel.Phase.STOPPING, "move.stopping");
        model.phase().subscribe(phase -> {
            var runs = keys.containsKey(phase);
            bar.setVisible(runs);
            says.setText(runs ? messages.text(keys.get(phase)) : "");
        });
        var box = new VBox(
                path("move-from", messages.text("move.from"), model.from().toString()), path("move-target", messages.text("move.to"), model.target().toString()),
                notes, bar, says);
        box.getStyleClass().add("move-content");
        return box;
    }

    /** A path can be longer than the dialog is wide: it can be gone through and copied. */
    private static Node path(String id, String name, String path) {
        var label = new Label(name);
        var field = new TextField(path);
        field.setId(id);
        field.setEditable(false);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        var box = new VBox(label, field);
        box.getStyleClass().add("move-path");
        return box;
    }
}
