package vn.kehoachxa.ui.control;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** A labelled text field with the sentence that says what is wrong with it, when something is. */
public final class FormField extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");

    private final TextInputControl field;
    /** Held here: a binding holds its ends only weakly, and what is typed would reach nobody once the model is held by nobody else. */
    private final StringProperty value;

    /**
     * @param id names the field in the window
     * @param error what is wrong; empty where nothing is
     */
    public FormField(String id, String label, String prompt, StringProperty value, ObservableValue<String> error) {
        this(new TextField(), null, id, label, prompt, value, error);
    }

    /** The same with texts to choose from; others can be written. */
    public static FormField choice(
            String id, String label, String prompt, StringProperty value, ObservableValue<String> error, List<String> choices) {
        var box = new ComboBox<String>();
        box.setEditable(true);
        box.getItems().setAll(choices);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label);
        box.setPromptText(prompt);
        return new FormField(box.getEditor(), box, id, label, prompt, value, error);
    }

    /** The same for several lines. */
    public static FormField area(String id, String label, String prompt, StringProperty value, ObservableValue<String> error) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(6);
        return new FormField(area, null, id, label, prompt, value, error);
    }

    private FormField(
            TextInputControl field, ComboBox<String> around, String id, String label, String prompt, StringProperty value, ObservableValue<String> error) {
        this.field = field;
        this.value = value;
        var name = Controls.fieldName(label, field);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.textProperty().bindBidirectional(value);
        var sentence = new Label();
        sentence.setId(id + "-error");
        sentence.getStyleClass().add("form-error");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(error);
        error.subscribe(text -> {
            sentence.setVisible(!text.isEmpty());
            sentence.setManaged(!text.isEmpty());
            field.pseudoClassStateChanged(ERROR, !text.isEmpty());
            field.setAccessibleHelp(text.isEmpty() ? null : text);
        });
        getStyleClass().add("form-field");
        getChildren().addAll(name, around == null ? field : around, sentence);
    }

    public TextInputControl field() {
        return field;
    }
}
