package vn.kehoachxa.ui.registers;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.CompletionPopup;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.task.Delays;

/** The chosen item of a register as a form; where none is chosen, what to do. */
final class RegisterForm extends StackPane {

    private final RegistersModel registers;
    private final RegisterModel<?> model;
    private final Messages messages;
    private final Delays delays;
    private final Consumer<UsedIn> go;
    private final String prefix;
    private final String id;
    private Node first;

    /** @param go shows where something is used */
    RegisterForm(RegistersModel registers, RegisterModel<?> model, Messages messages, Delays delays, Consumer<UsedIn> go) {
        this.registers = registers;
        this.model = model;
        this.messages = messages;
        this.delays = delays;
        this.go = go;
        prefix = "register." + model.code() + ".";
        id = "register-" + model.code();
        var scroll = new ScrollPane(form());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var none = new Blank(Feather.BOOK_OPEN, messages.text(prefix + "tab"), messages.text("register.none"));
        none.visibleProperty().bind(model.selected().lessThan(0).and(registers.isRead()));
        // What is not seen takes no room: its words would be wrapped into a column higher than the window.
        none.managedProperty().bind(none.visibleProperty());
        scroll.visibleProperty().bind(model.selected().greaterThanOrEqualTo(0));
        setPrefWidth(0);
        getChildren().addAll(scroll, none);
    }

    /** The keyboard goes to the first field. */
    void focusFirst() {
        first.requestFocus();
    }

    private VBox form() {
        var form = new VBox();
        for (var row : model.register().rows()) {
            var fields = new HBox(row.stream().map(this::field).toArray(Node[]::new));
            fields.getStyleClass().add("form-row");
            form.getChildren().add(fields);
        }
        var warning = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
        warning.setId(id + "-warning");
        warning.getStyleClass().add("form-warning");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        warning.textProperty().bind(model.warning());
        warning.visibleProperty().bind(model.warning().isNotEmpty());
        warning.managedProperty().bind(model.warning().isNotEmpty());
        form.getChildren().add(warning);
        if (model.register().tellsUses()) {
            form.getChildren().add(uses());
        }
        form.getStyleClass().add("register-form");
        form.visibleProperty().bind(model.selected().greaterThanOrEqualTo(0));
        return form;
    }

    /** In how many papers the item is used, with the way to each. */
    private MenuButton uses() {
        var button = new MenuButton();
        button.setId(id + "-uses");
        button.getStyleClass().addAll("flat", "register-uses");
        button.setGraphic(new FontIcon(Feather.FILE_TEXT));
        model.uses().subscribe(uses -> {
            button.setText(messages.text("register.uses", uses.size()));
            button.getItems().setAll(uses.stream().map(this::use).toList());
            button.setDisable(uses.isEmpty());
        });
        return button;
    }

    private MenuItem use(UsedIn used) {
        var item = new MenuItem(used.title());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> go.accept(used));
        return item;
    }

    private Node field(RegisterField field) {
        var ownId = id + "-" + field.key();
        var label = messages.text(prefix + "field." + field.key());
        if (!field.choices().isEmpty()) {
            return sized(field, choice(field, ownId, label));
        }
        var prompt = messages.text(prefix + "prompt." + field.key());
        var made = field.lines()
                ? FormField.area(ownId, label, prompt, model.value(field.key()), model.error(field.key()))
                : new FormField(ownId, label, prompt, model.value(field.key()), model.error(field.key()));
        CompletionPopup.attach(made.field(), () -> registers.completion(model, field.key()), taken -> { }, delays);
        first = first == null ? made.field() : first;
        return sized(field, made);
    }

    private static VBox sized(RegisterField field, VBox node) {
        node.setPrefWidth(80.0 * field.share());
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private VBox choice(RegisterField field, String boxId, String label) {
        var box = new ComboBox<String>();
        box.setId(boxId);
        box.setAccessibleText(label);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(field.choices());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String code) {
                return code == null || code.isEmpty() ? "" : messages.text(prefix + field.key() + "." + code);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        });
        box.valueProperty().bindBidirectional(model.value(field.key()));
        var name = Controls.fieldName(label, box);
        var made = new VBox(name, box);
        made.getStyleClass().add("form-field");
        return made;
    }
}
