package vn.kehoachxa.ui.tasks;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskWords;

/**
 * The columns of the table of tasks: which are shown, in which order, how wide, and by which of them it is sorted. Where nobody chose them
 * those that say least stay away where it is narrow; chosen ones are all there. The task itself takes the room that is left.
 */
final class TaskTableColumns {

    /** In em: as much as the task itself has at least while others are shown. */
    private static final double TITLE = 20;
    /** Beside the first of them, which says most. */
    private static final double NARROW_TITLE = 15;
    private static final double CHOSEN_TITLE = 16;
    /** In em: the bar that scrolls. */
    private static final double EDGE = 1.5;
    /** What stays longest comes first. */
    private static final List<TaskColumn> BY_WEIGHT =
            List.of(TaskColumn.DUE, TaskColumn.STATE, TaskColumn.UNIT, TaskColumn.TIMING, TaskColumn.LAST, TaskColumn.CLEAR);

    private final TableView<TaskLine> table;
    private final TasksModel model;
    private final ViewsModel views;
    private final Map<TaskColumn, TableColumn<TaskLine, TaskLine>> columns = new EnumMap<>(TaskColumn.class);
    private double em = 14;
    /** While the program itself orders columns or gives them their width. */
    private boolean arranging;

    /** Puts the columns into a table. */
    TaskTableColumns(TableView<TaskLine> table, TasksModel model, ViewsModel views, Messages messages) {
        this.table = table;
        this.model = model;
        this.views = views;
        var cells = new TaskCells(new TaskWords(messages), messages);
        for (var column : TaskColumn.values()) {
            columns.put(column, made(column, cells, messages));
        }
        var title = columns.get(TaskColumn.TASK);
        title.setReorderable(false);
        title.setResizable(false);
        title.getStyleClass().add("task-title-column");
        views.columns().subscribe(this::arrange);
        arrange();
        model.order().subscribe(this::showOrder);
        showOrder();
        table.setSortPolicy(t -> sort(t.getSortOrder()));
        table.getColumns().addListener((ListChangeListener<TableColumn<TaskLine, ?>>) change -> reordered());
        table.widthProperty().subscribe(w -> fit());
    }

    private TableColumn<TaskLine, TaskLine> made(TaskColumn column, TaskCells cells, Messages messages) {
        var made = new TableColumn<TaskLine, TaskLine>(messages.text(column.key()));
        made.setId("tasks-column-" + column.name().toLowerCase(Locale.ROOT));
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        made.setCellFactory(c -> cells.of(column));
        made.setMinWidth(20);
        made.widthProperty().subscribe((old, now) -> {
            if (!arranging && column != TaskColumn.TASK && isShowing()) {
                views.columns().set(views.columns().get().wide(column, now.doubleValue() / em));
            }
        });
        return made;
    }

    private boolean isShowing() {
        return table.getScene() != null && table.getWidth() > 0;
    }

    /** @param size of the letters, in px */
    void letters(double size) {
        em = size;
        fit();
    }

    /** Those that are shown, in their order. */
    List<TaskColumn> shown() {
        return table.getVisibleLeafColumns().stream().map(this::of).toList();
    }

    /** The columns that are wanted, in their order. */
    private void arrange() {
        var wanted = views.columns().get().shown().stream().map(columns::get).toList();
        if (!table.getColumns().equals(wanted)) {
            arranging = true;
            table.getColumns().setAll(wanted);
            arranging = false;
            showOrder();
        }
        fit();
    }

    /** Somebody dragged a column to another place. */
    private void reordered() {
        if (!arranging && table.getColumns().size() == views.columns().get().shown().size()) {
            views.columns().set(views.columns().get().inOrder(table.getColumns().stream().map(this::of).toList()));
        }
    }

    private TaskColumn of(TableColumn<TaskLine, ?> column) {
        return columns.entrySet().stream().filter(e -> e.getValue() == column).findFirst().orElseThrow().getKey();
    }

    private boolean sort(List<TableColumn<TaskLine, ?>> wanted) {
        if (!arranging) {
            model.order().set(wanted.isEmpty()
                    ? TaskOrder.OF_TEXT
                    : new TaskOrder(of(wanted.getFirst()), wanted.getFirst().getSortType() == TableColumn.SortType.ASCENDING));
        }
        return true;
    }

    /** Shows by what the tasks are sorted; nothing where that column is not there. */
    private void showOrder() {
        var order = model.order().get();
        var column = order.column() == null ? null : columns.get(order.column());
        arranging = true;
        if (column == null || !table.getColumns().contains(column)) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(order.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            if (!table.getSortOrder().equals(List.of(column))) {
                table.getSortOrder().setAll(List.of(column));
            }
        }
        arranging = false;
    }

    private void fit() {
        var wanted = views.columns().get();
        var room = table.getWidth() / em - EDGE;
        var shown = wanted.chosen() ? new HashSet<>(wanted.shown()) : fitting(wanted, room);
        var left = room - shown.stream().filter(c -> c != TaskColumn.TASK).mapToDouble(wanted::width).sum();
        arranging = true;
        columns.forEach((column, made) -> {
            made.setVisible(column == TaskColumn.TASK || shown.contains(column));
            made.setPrefWidth(Math.round(column == TaskColumn.TASK ? Math.max(CHOSEN_TITLE, left) * em : wanted.width(column) * em));
        });
        arranging = false;
    }

    private static Set<TaskColumn> fitting(TaskColumns wanted, double room) {
        var shown = new HashSet<TaskColumn>();
        var left = room;
        for (var column : BY_WEIGHT) {
            left -= wanted.width(column);
            if (left < (shown.isEmpty() ? NARROW_TITLE : TITLE)) {
                break;
            }
            shown.add(column);
        }
        return shown;
    }
}
