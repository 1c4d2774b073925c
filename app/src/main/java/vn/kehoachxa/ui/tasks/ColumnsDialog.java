package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Chooses the columns of the table, their order, and by which of them the tasks are sorted. What is chosen is seen at once. */
final class ColumnsDialog {

    private final TasksModel tasks;
    private final ViewsModel views;
    private final Messages messages;
    private final ListView<TaskColumn> list = new ListView<>();

    private ColumnsDialog(TasksModel tasks, ViewsModel views, Messages messages) {
        this.tasks = tasks;
        this.views = views;
        this.messages = messages;
    }

    static void show(Window owner, TasksModel tasks, ViewsModel views, Messages messages) {
        new ColumnsDialog(tasks, views, messages).show(owner);
    }

    private void show(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("tasks.columns.title"));
        var pane = dialog.getDialogPane();
        pane.setId("columns");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var close = new ButtonType(messages.text("tasks.columns.close"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(close);
        pane.lookupButton(close).setId("columns-close");
        var hint = new Label(messages.text("tasks.columns.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("form-hint");
        var form = new VBox(list(), buttons(), order(), hint);
        form.getStyleClass().addAll("details-form", "figure-form");
        pane.setContent(form);
        dialog.setOnShown(e -> list.requestFocus());
        dialog.show();
    }

    /** The shown ones in their order, then those that may be shown. */
    private List<TaskColumn> all() {
        var all = new ArrayList<>(views.columns().get().shown());
        Stream.of(TaskColumn.values()).filter(c -> !all.contains(c)).forEach(all::add);
        all.remove(TaskColumn.TASK);
        return all;
    }

    private ListView<TaskColumn> list() {
        list.setId("columns-list");
        list.setAccessibleText(messages.text("tasks.columns.title"));
        list.getItems().setAll(all());
        list.getSelectionModel().clearAndSelect(0);
        list.setCellFactory(l -> new ColumnCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.isAltDown() && (e.getCode() == KeyCode.UP || e.getCode() == KeyCode.DOWN)) {
                move(e.getCode() == KeyCode.UP ? -1 : 1);
                e.consume();
            } else if (e.getCode() == KeyCode.SPACE) {
                toggle(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        return list;
    }

    private final class ColumnCell extends ListCell<TaskColumn> {

        ColumnCell() {
            setOnMouseClicked(e -> toggle(getItem()));
        }

        @Override
        protected void updateItem(TaskColumn column, boolean empty) {
            super.updateItem(column, empty);
            setText(empty || column == null ? null : messages.text(column.key()));
            setGraphic(null);
            setAccessibleText(null);
            if (!empty && column != null) {
                var shown = views.columns().get().shown().contains(column);
                setGraphic(new FontIcon(shown ? Feather.CHECK_SQUARE : Feather.SQUARE));
                setAccessibleText(messages.text(shown ? "tasks.columns.shown" : "tasks.columns.hidden", getText()));
            }
        }
    }

    private void toggle(TaskColumn column) {
        if (column != null) {
            var now = views.columns().get();
            views.columns().set(now.with(column, !now.shown().contains(column)));
            list.refresh();
        }
    }

    private void move(int by) {
        var column = list.getSelectionModel().getSelectedItem();
        if (column == null) {
            return;
        }
        views.columns().set(views.columns().get().moved(column, by));
        list.getItems().setAll(all());
        list.getSelectionModel().select(column);
    }

    private HBox buttons() {
        var up = new Button(messages.text("tasks.columns.up"), new FontIcon(Feather.ARROW_UP));
        up.setId("columns-up");
        up.setOnAction(e -> move(-1));
        var down = new Button(messages.text("tasks.columns.down"), new FontIcon(Feather.ARROW_DOWN));
        down.setId("columns-down");
        down.setOnAction(e -> move(1));
        var usual = new Button(messages.text("tasks.columns.usual"));
        usual.setId("columns-usual");
        usual.setOnAction(e -> {
            views.columns().set(TaskColumns.USUAL);
            list.getItems().setAll(all());
            list.refresh();
        });
        var buttons = new HBox(up, down, usual);
        buttons.getStyleClass().add("form-row");
        return buttons;
    }

    private HBox order() {
        var choices = new ArrayList<TaskColumn>();
        choices.add(null);
        choices.addAll(List.of(TaskColumn.values()));
        var column = Controls.choice("columns-order", messages.text("tasks.columns.order"), choices, c -> messages.text(c == null ? "tasks.columns.order.text" : c.key()));
        column.setValue(tasks.order().get().column());
        var down = new CheckBox(messages.text("tasks.columns.descending"));
        down.setId("columns-descending");
        down.setSelected(!tasks.order().get().ascending());
        Runnable sort = () -> tasks.order().set(
                column.getValue() == null ? TaskOrder.OF_TEXT : new TaskOrder(column.getValue(), !down.isSelected()));
        column.setOnAction(e -> sort.run());
        down.setOnAction(e -> sort.run());
        var named = Controls.named(messages.text("tasks.columns.order"), column);
        HBox.setHgrow(named, Priority.ALWAYS);
        var row = new HBox(named, down);
        row.getStyleClass().addAll("form-row", "columns-order");
        return row;
    }
}
