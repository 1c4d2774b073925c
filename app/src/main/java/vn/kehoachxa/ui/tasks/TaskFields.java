package vn.kehoachxa.ui.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** What the plan says of a task: what a cell says is shown, the rest is written here. */
final class TaskFields extends VBox {

    private static final List<TaskField> BEFORE = List.of(TaskField.LEAD, TaskField.SUPPORTING, TaskField.TIMING);
    private static final List<TaskField> AFTER = List.of(TaskField.OUTCOME, TaskField.ASSIGNEE, TaskField.AUTHORITY, TaskField.WAITING_FOR);

    private final SheetModel model;
    private final Messages messages;
    private final TaskWords words;
    private final GridPane grid = new GridPane();
    private final Map<TaskField, Value> values = new EnumMap<>(TaskField.class);
    private final Label understood = new Label();
    private final Hyperlink correct = new Hyperlink();

    TaskFields(SheetModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new TaskWords(messages);
        getStyleClass().add("task-fields");
        grid.getStyleClass().add("sheet-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        texts.setFillWidth(true);
        grid.getColumnConstraints().setAll(names, texts);
        BEFORE.forEach(this::add);
        addReading();
        AFTER.forEach(this::add);
        getChildren().add(grid);
    }

    private void add(TaskField field) {
        var value = new Value(field);
        values.put(field, value);
        row(messages.text(field.key()), value);
    }

    private void row(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("sheet-name");
        label.setLabelFor(value);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setHgrow(value, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private void addReading() {
        understood.setId("sheet-reading");
        understood.setWrapText(true);
        understood.setMinHeight(USE_PREF_SIZE);
        correct.setText(messages.text("sheet.correct"));
        correct.setId("sheet-correct");
        correct.setAccessibleText(messages.text("sheet.correct.long"));
        correct.setOnAction(e -> model.beginReading());
        var form = new ReadingForm(model.reading(), messages);
        correct.setMinWidth(USE_PREF_SIZE);
        var said = new HBox(understood, correct);
        said.getStyleClass().add("sheet-said");
        var both = new VBox(said, form);
        both.getStyleClass().add("sheet-reading");
        row(messages.text("sheet.understood"), both);
        model.reading().open().subscribe(open -> {
            correct.setVisible(!open && model.isEditable());
            correct.setManaged(correct.isVisible());
        });
    }

    void show(TaskRow task) {
        values.values().forEach(v -> v.show(task));
        var own = task.stated().task().corrected() != null;
        var reading = words.reading(task.tracked().reading());
        understood.setText(own ? messages.text("sheet.corrected", reading) : reading);
        correct.setVisible(model.isEditable() && !model.reading().open().get());
        correct.setManaged(correct.isVisible());
    }

    /** A value that is shown, or written where it stands. */
    private final class Value extends StackPane {

        private final TaskField field;
        private final Label shown = new Label();
        private final TextField written = new TextField();
        private TaskRow task;

        Value(TaskField field) {
            this.field = field;
            shown.setWrapText(true);
            shown.setMinHeight(USE_PREF_SIZE);
            shown.setMaxWidth(Double.MAX_VALUE);
            written.setId("sheet-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            written.setAccessibleText(messages.text(field.key()));
            written.setPromptText(messages.text("sheet.unwritten"));
            written.getStyleClass().add("sheet-field");
            written.focusedProperty().subscribe(focused -> {
                if (!focused && task != null) {
                    model.write(task, field, written.getText());
                }
            });
            written.setOnAction(e -> model.write(task, field, written.getText()));
            written.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ESCAPE && !written.getText().equals(field.of(task))) {
                    written.setText(field.of(task));
                    e.consume();
                }
            });
            getChildren().addAll(shown, written);
        }

        void show(TaskRow now) {
            var other = task == null || !task.id().equals(now.id());
            if (other && task != null && written.isFocused()) {
                // What was being written belongs to the task that is left.
                model.write(task, field, written.getText());
            }
            task = now;
            var editable = model.isEditable(field);
            var text = field.of(now);
            shown.setText(text.isEmpty() ? messages.text("sheet.unwritten") : text);
            shown.getStyleClass().setAll("label", text.isEmpty() ? "sheet-unwritten" : "sheet-value");
            shown.setVisible(!editable);
            shown.setManaged(!editable);
            written.setVisible(editable);
            written.setManaged(editable);
            if (other || !written.isFocused()) {
                written.setText(text);
            }
        }
    }
}
