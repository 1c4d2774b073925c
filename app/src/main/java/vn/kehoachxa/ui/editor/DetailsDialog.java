package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The form for what stands in no text of the page. */
final class DetailsDialog {

    /** Decree 30/2020, annex I, III.2. */
    private static final List<String> URGENCIES = List.of("", "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC");
    private static final List<String> CIRCULATIONS = List.of("", "XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ");

    private final DetailsModel model;
    private final Messages messages;

    private DetailsDialog(DetailsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    static void show(Window owner, DetailsModel model, Messages messages) {
        new DetailsDialog(model, messages).show(owner);
    }

    private void show(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("details.title"));
        var pane = dialog.getDialogPane();
        pane.setId("details");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var save = new ButtonType(messages.text("details.save"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(save, new ButtonType(messages.text("details.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.setContent(form());
        pane.lookupButton(save).setId("details-save");
        pane.lookupButton(save).addEventFilter(ActionEvent.ACTION, e -> {
            if (!model.save()) {
                e.consume();
            }
        });
        dialog.show();
    }

    private VBox form() {
        var form = new VBox(
                row(field(Field.YEAR), field(Field.YEAR_TO),
                        choice(Field.FORM, List.of(Form.PAPER.code(), Form.ELECTRONIC.code()), c -> messages.text("details.form." + c))),
                row(field(Field.PARENT)),
                row(choice(Field.URGENCY, URGENCIES, this::orNone), choice(Field.CIRCULATION, CIRCULATIONS, this::orNone)),
                row(field(Field.DRAFTER), field(Field.COPIES)),
                row(field(Field.CONTACT)));
        form.getStyleClass().add("details-form");
        return form;
    }

    private String orNone(String value) {
        return value.isEmpty() ? messages.text("details.none") : value;
    }

    private FormField field(Field field) {
        var made = new FormField(
                id(field), messages.text("details." + field.code()), messages.text("details.prompt." + field.code()), model.value(field),
                model.error(field));
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }

    private VBox choice(Field field, List<String> usual, Function<String, String> shown) {
        var values = new ArrayList<>(usual);
        if (!values.contains(model.value(field).get())) {
            values.add(model.value(field).get());
        }
        var box = new ComboBox<String>();
        box.setId(id(field));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String value) {
                return value == null ? "" : shown.apply(value);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.valueProperty().bindBidirectional(model.value(field));
        var name = Controls.fieldName(messages.text("details." + field.code()), box);
        box.setAccessibleText(name.getText());
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        var choice = new VBox(name, box);
        choice.getStyleClass().add("form-field");
        HBox.setHgrow(choice, Priority.ALWAYS);
        return choice;
    }

    private static String id(Field field) {
        return "details-" + field.code().replace('.', '-');
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("form-row");
        return row;
    }
}
