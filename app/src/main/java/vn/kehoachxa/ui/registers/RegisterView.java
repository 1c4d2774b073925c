package vn.kehoachxa.ui.registers;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.task.Delays;

/** A register: its items at the left, the chosen one as a form beside them. */
final class RegisterView<T> extends VBox {

    private final RegistersModel registers;
    private final RegisterModel<T> model;
    private final Messages messages;
    private final BiConsumer<String, Runnable> removed;
    private final String prefix;
    private final ListView<Listed<T>> list = new ListView<>();
    private final RegisterForm form;

    /**
     * @param removed is told that something was taken out, and what brings it back
     * @param go shows where something is used
     */
    RegisterView(
            RegistersModel registers, RegisterModel<T> model, Messages messages, Delays delays, BiConsumer<String, Runnable> removed,
            Consumer<UsedIn> go) {
        this.registers = registers;
        this.model = model;
        this.messages = messages;
        this.removed = removed;
        prefix = "register." + model.register().code() + ".";
        getStyleClass().add("register");
        setId("register-" + model.register().code());
        form = new RegisterForm(registers, model, messages, delays, go);
        var search = RegisterParts.search(getId() + "-search", model.filter(), list, messages);
        RegisterParts.lay(this, messages.text(prefix + "hint"), new VBox(search, list(), buttons()), form);
    }

    private ListView<Listed<T>> list() {
        list.setId(getId() + "-items");
        list.setAccessibleText(messages.text(prefix + "tab"));
        list.setItems(model.listed());
        list.setPlaceholder(nothing());
        list.setCellFactory(v -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !model.isListing()) {
                model.selected().set(chosen.index());
            } else {
                // The list forgets what was chosen where an item takes the place of another.
                Platform.runLater(this::follow);
            }
        });
        model.selected().subscribe(this::follow);
        // Not while the list is still being told of the change: it would be asked for rows that it does not know yet.
        model.listed().subscribe(() -> Platform.runLater(this::follow));
        return list;
    }

    private Label nothing() {
        var nothing = new Label();
        nothing.getStyleClass().add("form-hint");
        nothing.setWrapText(true);
        nothing.textProperty().bind(Bindings.createStringBinding(
                () -> registers.isRead().get() ? messages.text(model.filter().get().isBlank() ? "register.empty" : "register.empty.filtered") : "",
                model.filter(), registers.isRead()));
        return nothing;
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP ? -1 : 1);
        } else if (code == KeyCode.DELETE) {
            remove();
        } else if (code == KeyCode.INSERT) {
            add();
        } else if (code == KeyCode.F2 || code == KeyCode.ENTER) {
            form.focusFirst();
        } else {
            return;
        }
        event.consume();
    }

    private void follow() {
        if (model.isListing()) {
            return;
        }
        var listed = model.listed();
        var at = Lists.find(listed, l -> l.index() == model.selected().get());
        if (at >= 0 && at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
    }

    /** The keyboard goes to the list, or to the button that fills it. */
    void focusFirst() {
        list.requestFocus();
    }

    private void add() {
        model.add();
        form.focusFirst();
    }

    private void move(int direction) {
        if (model.filter().get().isBlank()) {
            model.move(direction);
        }
    }

    private HBox buttons() {
        var add = new Button(messages.text("register.add"), new FontIcon(Feather.PLUS));
        add.setId(getId() + "-add");
        add.setOnAction(e -> add());
        add.setTooltip(new Tooltip(messages.text("register.add.tip")));
        var up = button(Feather.ARROW_UP, "register.up", () -> move(-1));
        var down = button(Feather.ARROW_DOWN, "register.down", () -> move(1));
        var remove = button(Feather.TRASH_2, "register.remove", this::remove);
        remove.setId(getId() + "-remove");
        var none = Bindings.createBooleanBinding(() -> model.selected().get() < 0, model.selected());
        var filtered = model.filter().isNotEmpty();
        up.disableProperty().bind(none.or(filtered).or(model.selected().isEqualTo(0)));
        down.disableProperty().bind(none.or(filtered).or(model.selected().isEqualTo(Bindings.size(model.items()).subtract(1))));
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
        if (model.selected().get() < 0) {
            return;
        }
        var title = model.register().title(model.items().get(model.selected().get()));
        var back = model.remove();
        if (back != null) {
            removed.accept(title, back);
        }
    }

    /** An item in the list. */
    private final class Cell extends ListCell<Listed<T>> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final Tooltip tip = new Tooltip();
        private final VBox texts = new VBox(title, detail);

        Cell() {
            title.getStyleClass().add("register-title");
            detail.getStyleClass().add("register-detail");
            title.setTooltip(tip);
            // As wide as the list, and no wider: long names end in dots, and are whole in a tip.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Listed<T> listed, boolean empty) {
            super.updateItem(listed, empty);
            setGraphic(empty ? null : texts);
            if (!empty) {
                var item = listed.item();
                var text = model.register().title(item);
                title.setText(text.isEmpty() ? messages.text(prefix + "new") : text);
                tip.setText(title.getText());
                detail.setText(item.equals(model.register().blank()) ? "" : model.register().detail(item, messages));
                detail.setManaged(!detail.getText().isEmpty());
            }
        }
    }
}
