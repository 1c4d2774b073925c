package vn.kehoachxa.ui.registers;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.CompletionPopup;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.task.Delays;

/** A register: its items at the left, the chosen one as a form beside them. */
final class RegisterView<T> extends VBox {

    private final RegistersModel registers;
    private final RegisterModel<T> model;
    private final Messages messages;
    private final Delays delays;
    private final BiConsumer<String, Runnable> removed;
    private final String prefix;
    private final ListView<T> list = new ListView<>();
    private Node first;

    /** @param removed is told that something was taken out, and what brings it back */
    RegisterView(
            RegistersModel registers, RegisterModel<T> model, Messages messages, Delays delays, BiConsumer<String, Runnable> removed) {
        this.registers = registers;
        this.model = model;
        this.messages = messages;
        this.delays = delays;
        this.removed = removed;
        prefix = "register." + model.register().code() + ".";
        getStyleClass().add("register");
        setId("register-" + model.register().code());
        var hint = new Label(messages.text(prefix + "hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var form = form();
        var columns = new HBox(new VBox(list(), buttons()), form);
        columns.getChildren().getFirst().getStyleClass().add("register-items");
        HBox.setHgrow(form, Priority.ALWAYS);
        columns.getStyleClass().add("register-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(hint, columns);
    }

    private ListView<T> list() {
        list.setId(getId() + "-items");
        list.setAccessibleText(messages.text(prefix + "tab"));
        list.setItems(model.items());
        list.setPlaceholder(new Label(messages.text("register.empty")));
        list.setCellFactory(v -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (index.intValue() >= 0) {
                model.selected().set(index.intValue());
            } else {
                // The list forgets what was chosen where an item takes the place of another.
                Platform.runLater(this::follow);
            }
        });
        model.selected().subscribe(this::follow);
        model.items().subscribe(this::follow);
        return list;
    }

    private void follow() {
        var index = model.selected().get();
        if (index != list.getSelectionModel().getSelectedIndex() && index >= 0 && index < model.items().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(index);
        }
    }

    private HBox buttons() {
        var add = new Button(messages.text("register.add"), new FontIcon(Feather.PLUS));
        add.setId(getId() + "-add");
        add.setOnAction(e -> {
            model.add();
            first.requestFocus();
        });
        var up = button(Feather.ARROW_UP, "register.up", () -> model.move(-1));
        var down = button(Feather.ARROW_DOWN, "register.down", () -> model.move(1));
        var remove = button(Feather.TRASH_2, "register.remove", this::remove);
        remove.setId(getId() + "-remove");
        var none = Bindings.createBooleanBinding(() -> model.selected().get() < 0, model.selected());
        up.disableProperty().bind(none.or(model.selected().isEqualTo(0)));
        down.disableProperty().bind(none.or(model.selected().isEqualTo(Bindings.size(model.items()).subtract(1))));
        remove.disableProperty().bind(none);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var buttons = new HBox(add, space, up, down, remove);
        buttons.getStyleClass().add("register-buttons");
        return buttons;
    }

    private Button button(Feather icon, String key, Runnable run) {
        var button = Controls.iconButton(icon, messages.text(key));
        button.setOnAction(e -> run.run());
        return button;
    }

    private void remove() {
        var title = model.register().title(model.items().get(model.selected().get()));
        var back = model.remove();
        if (back != null) {
            removed.accept(title, back);
        }
    }

    private VBox form() {
        var form = new VBox();
        for (var row : model.register().rows()) {
            var fields = new HBox(row.stream().map(this::field).toArray(Node[]::new));
            fields.getStyleClass().add("form-row");
            form.getChildren().add(fields);
        }
        var warning = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
        warning.setId(getId() + "-warning");
        warning.getStyleClass().add("form-warning");
        warning.setWrapText(true);
        warning.setMinHeight(USE_PREF_SIZE);
        warning.textProperty().bind(model.warning());
        warning.visibleProperty().bind(model.warning().isNotEmpty());
        warning.managedProperty().bind(model.warning().isNotEmpty());
        form.getChildren().add(warning);
        form.getStyleClass().add("register-form");
        form.visibleProperty().bind(model.selected().greaterThanOrEqualTo(0));
        return form;
    }

    private Node field(RegisterField field) {
        var id = "register-" + model.register().code() + "-" + field.key();
        var label = messages.text(prefix + "field." + field.key());
        if (!field.choices().isEmpty()) {
            return sized(field, choice(field, id, label));
        }
        var prompt = messages.text(prefix + "prompt." + field.key());
        var made = field.lines()
                ? FormField.area(id, label, prompt, model.value(field.key()), model.error(field.key()))
                : new FormField(id, label, prompt, model.value(field.key()), model.error(field.key()));
        CompletionPopup.attach(made.field(), () -> registers.completion(model, field.key()), taken -> { }, delays);
        first = first == null ? made.field() : first;
        return sized(field, made);
    }

    private static VBox sized(RegisterField field, VBox node) {
        node.setPrefWidth(80.0 * field.share());
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private VBox choice(RegisterField field, String id, String label) {
        var box = new ComboBox<String>();
        box.setId(id);
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

    /** An item in the list. */
    private final class Cell extends ListCell<T> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox texts = new VBox(title, detail);

        Cell() {
            title.getStyleClass().add("register-title");
            detail.getStyleClass().add("register-detail");
            title.setWrapText(true);
            // As wide as the list, and no wider: long names go on in a second line, what is said of them ends in dots.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : texts);
            if (!empty) {
                var text = model.register().title(item);
                title.setText(text.isEmpty() ? messages.text(prefix + "new") : text);
                detail.setText(item.equals(model.register().blank()) ? "" : model.register().detail(item, messages));
                detail.setManaged(!detail.getText().isEmpty());
            }
        }
    }
}
