package vn.kehoachxa.ui.registers;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.create.WizardFiles;

/** The templates: a list, and the chosen one beside it with what can be done with it. */
final class TemplatesView extends VBox {

    private final TemplatesModel model;
    private final Messages messages;
    private final Ways ways;
    private final ListView<TemplateRow> list = new ListView<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final FormField nameField;
    private final FormField descriptionField;

    /**
     * Where it leads.
     *
     * @param create makes a plan of the template with this id
     * @param files asks where a template is, or where it is to go
     * @param told shows a sentence that something was done
     * @param removed is told that something was taken out, and what brings it back
     */
    record Ways(Consumer<String> create, WizardFiles files, Consumer<String> told, BiConsumer<String, Runnable> removed) {}

    TemplatesView(TemplatesModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
        setId("register-template");
        getStyleClass().add("register");
        nameField = new FormField("template-name", messages.text("register.template.name"), "", name, new SimpleStringProperty(""));
        descriptionField = FormField.area(
                "template-description", messages.text("register.template.description"), "", description, new SimpleStringProperty(""));
        RegisterParts.lay(this, messages.text("register.template.hint"), items(), form());
    }

    private VBox items() {
        var search = RegisterParts.search("register-template-search", model.filter(), list, messages);
        list.setId("register-template-items");
        list.setAccessibleText(messages.text("register.template.tab"));
        list.setItems(model.listed());
        list.setCellFactory(v -> new Cell());
        var nothing = new Label(messages.text("register.empty.filtered"));
        nothing.getStyleClass().add("form-hint");
        nothing.setWrapText(true);
        // The program's own are always there, once they are read.
        nothing.visibleProperty().bind(Bindings.isNotEmpty(model.all()));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !model.isListing()) {
                model.chosen().set(row);
            }
        });
        model.chosen().subscribe(this::follow);
        // Not while the list is still being told of the change: it would be asked for rows that it does not know yet.
        model.listed().subscribe(() -> Platform.runLater(this::follow));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var add = new Button(messages.text("wizard.template.add"), new FontIcon(Feather.PLUS));
        add.setId("template-add-file");
        add.setOnAction(e -> ways.files().open().ifPresent(model::add));
        return new VBox(search, list, add);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            remove();
        } else if (event.getCode() == KeyCode.ENTER) {
            create();
        } else if (event.getCode() == KeyCode.F2 && model.chosen().get() != null && model.chosen().get().isOwn()) {
            nameField.field().requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void follow() {
        var row = model.chosen().get();
        if (row != null && !model.isListing() && !row.equals(list.getSelectionModel().getSelectedItem()) && model.listed().contains(row)) {
            list.getSelectionModel().select(row);
        }
    }

    private void create() {
        if (model.chosen().get() != null) {
            ways.create().accept(model.chosen().get().info().id());
        }
    }

    private void remove() {
        var row = model.chosen().get();
        model.remove(back -> ways.removed().accept(row.info().name(), back));
    }

    private Node form() {
        var title = new Label();
        title.getStyleClass().add("register-form-title");
        title.setWrapText(true);
        var about = new Label();
        about.getStyleClass().add("form-hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var kind = new Label();
        kind.getStyleClass().add("register-detail");
        var create = new Button(messages.text("register.template.create"), new FontIcon(Feather.PLUS));
        create.setId("template-create");
        create.getStyleClass().add("accent");
        create.setOnAction(e -> create());
        var share = new Button(messages.text("wizard.template.save"), new FontIcon(Feather.SHARE));
        share.setId("template-share");
        share.setOnAction(e -> ways.files().save(model.fileName()).ifPresent(f ->
                model.save(f, () -> ways.told().accept(messages.text("wizard.template.saved", f.getFileName().toString())))));
        var remove = new Button(messages.text("wizard.template.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("template-drop");
        remove.setOnAction(e -> remove());
        for (var field : new FormField[] {nameField, descriptionField}) {
            field.field().focusedProperty().subscribe(focused -> {
                if (!focused) {
                    keep();
                }
            });
        }
        nameField.field().setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                keep();
                e.consume();
            }
        });
        model.chosen().subscribe(row -> {
            var own = row != null && row.isOwn();
            if (row != null) {
                name.set(row.info().name());
                description.set(row.info().description());
                title.setText(row.info().name());
                about.setText(row.info().description());
                kind.setText(messages.text(own ? "register.template.own" : "register.template.built-in"));
            }
            show(own, nameField, descriptionField, share, remove);
            show(!own, title, about);
        });
        var buttons = new FlowPane(8, 8, create, share, remove);
        var form = new VBox(title, kind, about, nameField, descriptionField, buttons);
        form.getStyleClass().add("register-form");
        // As wide as there is room, whatever stands in it.
        form.setPrefWidth(0);
        form.visibleProperty().bind(model.chosen().isNotNull());
        return form;
    }

    private void keep() {
        model.describe(name.get(), description.get());
    }

    private static void show(boolean shown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    void focusFirst() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<TemplateRow> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox texts = new VBox(title, detail);

        Cell() {
            title.getStyleClass().add("register-title");
            detail.getStyleClass().add("register-detail");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TemplateRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : texts);
            setAccessibleText(null);
            if (!empty) {
                title.setText(row.info().name());
                detail.setText(messages.text(row.isOwn() ? "register.template.own" : "register.template.built-in"));
                setAccessibleText(title.getText() + ", " + detail.getText());
            }
        }
    }
}
