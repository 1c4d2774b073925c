package vn.kehoachxa.ui.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Copied;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.tasks.ViewsModel.View;
import vn.kehoachxa.ui.tasks.board.BoardModel;
import vn.kehoachxa.ui.tasks.board.BoardView;
import vn.kehoachxa.ui.tasks.month.MonthModel;
import vn.kehoachxa.ui.tasks.month.MonthView;
import vn.kehoachxa.ui.tasks.quarters.RescheduleDialog;
import vn.kehoachxa.ui.tasks.quarters.TimelineModel;
import vn.kehoachxa.ui.tasks.quarters.TimelineView;
import vn.kehoachxa.ui.tasks.several.AssignModel;
import vn.kehoachxa.ui.tasks.several.SeveralBar;
import vn.kehoachxa.ui.tasks.several.SeveralDialog;
import vn.kehoachxa.ui.tasks.several.SeveralModel;

/** The room of tasks: one list in four views over the same filters, and beside it the sheet of the chosen task. */
public final class TasksView extends BorderPane {

    private final TasksModel model;
    private final SheetModel sheet;
    private final EvidenceChoice files;
    private final Models models;
    private final Messages messages;
    private final TaskTable table;
    private final TaskFilters filters;
    private final TaskActions actions;
    private final SeveralBar.Ways several;
    private final StackPane shown = new StackPane();
    /** Made when they are first shown, and kept, as the sheet is. */
    private final Map<View, TaskPane> panes = new EnumMap<>(View.class);
    private TaskSheet side;
    private double em = 14;
    /** Whether the keyboard is to go to the view once there is something in it. */
    private boolean focusWanted;

    /**
     * What stands behind the views.
     *
     * @param several makes the form of several tasks' progress
     * @param assign makes the form in which several tasks are given to somebody
     * @param reports opens the room of reports
     * @param export asks for an Excel file and writes tasks with these columns into it
     * @param told shows a sentence
     */
    public record Models(
            ViewsModel views, BoardModel board, MonthModel month, TimelineModel timeline, Function<List<TaskRow>, SeveralModel> several,
            Function<List<TaskRow>, AssignModel> assign, Runnable reports, BiConsumer<List<TaskRow>, List<TaskColumn>> export, Consumer<String> told) {}

    public TasksView(TasksModel model, SheetModel sheet, EvidenceChoice files, Models models, Messages messages) {
        this.model = model;
        this.sheet = sheet;
        this.files = files;
        this.models = models;
        this.messages = messages;
        setId("tasks");
        getStyleClass().add("tasks");
        actions = new TaskActions(this::record, this::reschedule, sheet::open, sheet::close, model, messages);
        table = new TaskTable(model, models.views(), messages, this::record);
        filters = new TaskFilters(model, models.views(), messages, this::chooseColumns, () -> export(model.shown().get()));
        setTop(filters);
        several = new SeveralBar.Ways(
                this::recordSeveral, this::assignSeveral, this::copy, () -> export(model.pickedRows()), this::pickOne);
        var bar = new SeveralBar(model, several, messages);
        var centre = new StackPane(shown, empty(), filteredOut());
        centre.getStyleClass().add("task-centre");
        Regions.markMain(centre);
        Regions.mark(bar);
        var body = new BorderPane(centre);
        body.setBottom(bar);
        setCenter(body);
        shown.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.FILLED).or(models.views().view().isEqualTo(View.MONTH)));
        model.chosenRow().subscribe(row -> setRight(row == null ? null : side()));
        listen();
        models.views().view().subscribe(this::show);
        // Who came before the plans were read gets the keyboard when they are, unless it is somewhere in the room already.
        model.face().subscribe((old, now) -> {
            if (focusWanted || old == TasksModel.Face.LOADING && getScene() != null && !Regions.holds(this, getScene().getFocusOwner())) {
                focusTable();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::switched);
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(f -> {
            em = f.getSize();
            panes.values().forEach(p -> p.letters(em));
        });
        getChildren().add(ruler);
    }

    private void listen() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnContextMenuRequested(e -> {
            if (isOfTask(e) && model.picked().get().size() > 1) {
                actions.menuOfSeveral(several).show(table, e.getScreenX(), e.getScreenY());
            } else if (isOfTask(e) && model.chosenRow().get() != null) {
                actions.menu(List.of()).show(table, e.getScreenX(), e.getScreenY());
            }
            e.consume();
        });
    }

    private TaskSheet side() {
        if (side == null) {
            side = new TaskSheet(sheet, files, messages, this::focusTable);
        }
        return side;
    }

    /** A menu over a heading or over the head of a column would be of another task than the one that was clicked. */
    private static boolean isOfTask(ContextMenuEvent event) {
        var node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TaskTableRow)) {
            node = node.getParent();
        }
        return event.isKeyboardTrigger() || node instanceof TaskTableRow row && row.getItem() instanceof TaskLine.Item;
    }

    private void show(View view) {
        if (view != View.TABLE) {
            model.picked().set(Set.of());
        }
        var pane = panes.computeIfAbsent(view, this::make);
        pane.letters(em);
        shown.getChildren().setAll(pane.node());
    }

    private TaskPane make(View view) {
        return switch (view) {
            case TABLE -> table;
            case BOARD -> new BoardView(models.board(), model, actions, messages);
            case MONTH -> new MonthView(models.month(), model, actions, messages, models.reports());
            case QUARTERS -> new TimelineView(models.timeline(), model, actions, messages);
        };
    }

    private void switched(KeyEvent event) {
        var wanted = Key.VIEWS.way(event);
        if (wanted >= 0) {
            models.views().view().set(View.values()[wanted]);
            focusTable();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        var several = model.picked().get().size() > 1;
        if (Key.COPY.matches(event)) {
            copy();
        } else if (several && Key.CLOSE.matches(event)) {
            pickOne();
        } else if (several && Key.RECORD.matches(event)) {
            recordSeveral();
        } else if (!actions.press(event)) {
            return;
        }
        event.consume();
    }

    /** Opens the form of the chosen task and gives it the keyboard. */
    public void record() {
        if (sheet.task().get() != null) {
            sheet.beginProgress();
            side().focusForm();
        }
    }

    private void reschedule(TaskRow task) {
        RescheduleDialog.show(getScene().getWindow(), models.timeline().reschedule(task, null, null), messages);
    }

    private void recordSeveral() {
        SeveralDialog.record(getScene().getWindow(), models.several().apply(model.pickedRows()), messages);
    }

    private void assignSeveral() {
        SeveralDialog.assign(getScene().getWindow(), models.assign().apply(model.pickedRows()), messages);
    }

    private void pickOne() {
        table.selectOne();
        table.requestFocus();
    }

    private void chooseColumns() {
        ColumnsDialog.show(getScene().getWindow(), model, models.views(), messages);
    }

    /** Puts the picked tasks, or the chosen one, on the clipboard with the columns that are shown. */
    private void copy() {
        var rows = model.picked().get().isEmpty() && model.chosenRow().get() != null ? List.of(model.chosenRow().get()) : model.pickedRows();
        if (!rows.isEmpty()) {
            Copied.text(CopiedTasks.of(rows, table.shownColumns(), messages));
            models.told().accept(messages.text("several.copied", rows.size()));
        }
    }

    private void export(List<TaskRow> rows) {
        if (!rows.isEmpty()) {
            models.export().accept(rows, models.views().columns().get().shown());
        }
    }

    private Node empty() {
        var blank = new Blank(Feather.CHECK_SQUARE, messages.text("tasks.empty.title"), messages.text("tasks.empty.message"));
        blank.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.EMPTY).and(shown.visibleProperty().not()));
        return blank;
    }

    private Node filteredOut() {
        var all = new Button(messages.text("tasks.filter.clear"));
        all.setId("tasks-all");
        all.setOnAction(e -> model.clear());
        var blank = new Blank(Feather.SEARCH, messages.text("tasks.none.title"), messages.text("tasks.none.message"), all);
        blank.visibleProperty().bind(model.face().isEqualTo(TasksModel.Face.FILTERED_OUT).and(shown.visibleProperty().not()));
        return blank;
    }

    /** The keyboard goes to the view that is shown, or to the search where there is nothing in it. */
    public void focusTable() {
        focusWanted = model.face().get() != TasksModel.Face.FILTERED_OUT && !shown.isVisible();
        if (!shown.isVisible()) {
            filters.focusSearch();
        } else {
            var pane = panes.get(models.views().view().get());
            // What was just put in has no skin yet, and what stands in that could not take the keyboard.
            pane.node().applyCss();
            pane.focusFirst();
        }
    }
}
