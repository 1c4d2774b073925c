package vn.kehoachxa.ui.exchange;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** Asks when a file went out and to whom. */
final class MarkDialog {

    private MarkDialog() {}

    static void show(Window owner, SentModel model, SentRow row, Messages messages) {
        var day = new SimpleObjectProperty<>(model.today());
        var to = new SimpleStringProperty(row.file().sentTo().isEmpty() ? model.lastSentTo() : row.file().sentTo());
        var none = new SimpleStringProperty("");
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("exchange.mark"));
        var pane = dialog.getDialogPane();
        pane.setId("mark");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var save = new ButtonType(messages.text("exchange.mark.do"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(save, new ButtonType(messages.text("figure.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var title = new Label(row.file().name());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        var dayName = messages.text("exchange.mark.day");
        var field = new FormField("mark-to", messages.text("exchange.mark.to"), messages.text("exchange.mark.to.prompt"), to, none);
        var form = new VBox(title, Controls.named(dayName, Controls.dayField("mark-day", dayName, day)), field);
        form.getStyleClass().addAll("details-form", "figure-form");
        pane.setContent(form);
        pane.lookupButton(save).setId("mark-do");
        pane.lookupButton(save).addEventFilter(ActionEvent.ACTION, e ->
                model.markSent(row, day.get() == null ? model.today() : day.get(), to.get()));
        dialog.setOnShown(e -> field.field().requestFocus());
        dialog.show();
    }
}
