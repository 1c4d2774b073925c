package vn.kehoachxa.ui.reports;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Asks for the day; Enter records it as it stands. */
public final class DeliveryDialog {

    private DeliveryDialog() {}

    public static void show(Window owner, DeliveryModel model, Messages messages) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(model.done());
        var pane = dialog.getDialogPane();
        pane.setId("delivery");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var save = new ButtonType(messages.text("figure.save"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(save, new ButtonType(messages.text("figure.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var title = new Label(model.title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        var name = messages.text("duty.day", model.done());
        var form = new VBox(
                title, Controls.named(name, Controls.dayField("delivery-day", name, model.day())),
                Controls.error("delivery-day-error", model.dayError()));
        form.getStyleClass().addAll("details-form", "figure-form");
        pane.setContent(form);
        var button = pane.lookupButton(save);
        button.setId("delivery-save");
        button.addEventFilter(ActionEvent.ACTION, e -> {
            if (!model.save()) {
                e.consume();
            }
        });
        dialog.setOnShown(e -> button.requestFocus());
        dialog.show();
    }
}
