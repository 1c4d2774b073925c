package vn.kehoachxa.ui.tasks;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;

/** The room of tasks: the table, and beside it the sheet of the chosen task. */
public final class TasksView extends BorderPane {

    private final TasksModel model;
    private final SheetModel sheet;
    private final Messages messages;
    private final TaskTable table;
    private final TaskFilters filters;
    private final TaskSheet side;

    public TasksView(TasksModel model, SheetModel sheet, EvidenceChoice files, Messages messages) {
        this.model = model;
        this.sheet = sheet;
        this.messages = messages;
        setId("tasks");
        getStyleClass().add("tasks");
        table = new TaskTable(model, messages);
        filters = new TaskFilters(model, messages);
        side = new TaskSheet(sheet, files, messages, this::focusTable);
        setTop(filters);
        var centre = new StackPane(table, empty(), filteredOut());
        centre.getStyleClass().add("task-centre");
        setCenter(centre);
        table.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.FILLED));
        model.chosenRow().subscribe(row -> setRight(row == null ? null : side));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && sheet.task().get() != null) {
                record();
            }
        });
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(f -> table.setLetterSize(f.getSize()));
        getChildren().add(ruler);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            record();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && sheet.task().get() != null) {
            sheet.close();
            event.consume();
        }
    }

    /** Opens the form of the chosen task and gives it the keyboard. */
    public void record() {
        if (sheet.task().get() != null) {
            sheet.beginProgress();
            side.focusForm();
        }
    }

    private Node empty() {
        var blank = new Blank(Feather.CHECK_SQUARE, messages.text("tasks.empty.title"), messages.text("tasks.empty.message"));
        blank.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.EMPTY));
        return blank;
    }

    private Node filteredOut() {
        var all = new Button(messages.text("tasks.filter.clear"));
        all.setId("tasks-all");
        all.setOnAction(e -> model.clear());
        var blank = new Blank(Feather.SEARCH, messages.text("tasks.none.title"), messages.text("tasks.none.message"), all);
        blank.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.FILTERED_OUT));
        return blank;
    }

    /** The keyboard goes to the table, or to the search where there is nothing in it. */
    public void focusTable() {
        if (model.face().get() == TasksModel.Face.FILTERED_OUT) {
            filters.focusSearch();
        } else {
            table.requestFocus();
        }
    }
}
