package vn.kehoachxa.ui.tasks;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.ui.control.Controls;

/** Where the clerk says what a time means. */
final class ReadingForm extends VBox {

    ReadingForm(ReadingModel model, Messages messages) {
        getStyleClass().add("reading-form");
        var kind = Controls.choice("reading-kind", messages.text("reading.kind"), ReadingModel.KINDS, k -> messages.text("reading.kind." + k.code()));
        kind.valueProperty().bindBidirectional(model.kind());
        var days = new TextField();
        days.setId("reading-days");
        days.setAccessibleText(messages.text("reading.days"));
        days.setPromptText(messages.text("reading.days.prompt"));
        days.textProperty().bindBidirectional(model.days());
        days.setOnAction(e -> model.save());
        days.visibleProperty().bind(model.kind().isEqualTo(TimingKind.BY));
        days.managedProperty().bind(days.visibleProperty());
        var save = new Button(messages.text("reading.save"));
        save.setId("reading-save");
        save.setOnAction(e -> model.save());
        var back = new Button(messages.text("reading.back"));
        back.setId("reading-back");
        back.visibleProperty().bind(model.corrected());
        back.managedProperty().bind(model.corrected());
        back.setOnAction(e -> model.back());
        var cancel = new Button(messages.text("reading.cancel"));
        cancel.setId("reading-cancel");
        cancel.setOnAction(e -> model.close());
        var buttons = new FlowPane(save, cancel, back);
        buttons.getStyleClass().add("reading-buttons");
        getChildren().addAll(kind, days, Controls.error("reading-error", model.error()), buttons);
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        model.open().subscribe(open -> {
            if (open) {
                kind.requestFocus();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.close();
                e.consume();
            }
        });
    }
}
