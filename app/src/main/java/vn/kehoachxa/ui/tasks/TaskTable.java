package vn.kehoachxa.ui.tasks;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableRowSkin;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/**
 * The tasks as a table. Where nobody chose its columns those that say least stay away where it is narrow; chosen ones are all there, and it
 * scrolls sideways. The task itself takes the room that is left.
 */
final class TaskTable extends TableView<TaskLine> implements TaskPane {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /** In em: as much as the task itself has at least while others are shown. */
    private static final double TITLE = 20;
    /** Beside the first of them, which says most. */
    private static final double NARROW_TITLE = 15;
    private static final double CHOSEN_TITLE = 16;
    /** In em: the bar that scrolls. */
    private static final double EDGE = 1.5;
    /** Two lines of a title and a small one. */
    private static final double HEIGHT = 4.3;
    private static final double HEADING_HEIGHT = 2.6;
    /** What stays longest comes first. */
    private static final List<TaskColumn> BY_WEIGHT =
            List.of(TaskColumn.DUE, TaskColumn.STATE, TaskColumn.UNIT, TaskColumn.TIMING, TaskColumn.LAST, TaskColumn.CLEAR);

    private final TasksModel model;
    private final ViewsModel views;
    private final Messages messages;
    private final TaskWords words;
    private final TaskCells cells;
    private final Map<TaskColumn, TableColumn<TaskLine, TaskLine>> columns = new EnumMap<>(TaskColumn.class);
    private double em = 14;
    private boolean following;
    /** Whether the model is being told what is selected here. */
    private boolean telling;
    /** While the program itself orders columns or gives them their width. */
    private boolean arranging;

    TaskTable(TasksModel model, ViewsModel views, Messages messages) {
        this.model = model;
        this.views = views;
        this.messages = messages;
        this.words = new TaskWords(messages);
        this.cells = new TaskCells(words, messages);
        setId("tasks-table");
        getStyleClass().add("task-table");
        setAccessibleText(messages.text("tasks.title"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setRowFactory(t -> new Row());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (var column : TaskColumn.values()) {
            add(column);
        }
        var title = columns.get(TaskColumn.TASK);
        title.setReorderable(false);
        title.setResizable(false);
        title.getStyleClass().add("task-title-column");
        views.columns().subscribe(this::arrange);
        arrange();
        model.order().subscribe(this::showOrder);
        showOrder();
        setSortPolicy(t -> sort(t.getSortOrder()));
        getColumns().addListener((ListChangeListener<TableColumn<TaskLine, ?>>) change -> reordered());
        model.lines().subscribe(lines -> {
            following = true;
            getItems().setAll(lines);
            following = false;
            follow();
        });
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<TaskLine>) change -> selected());
        model.chosen().subscribe(this::follow);
        widthProperty().subscribe(w -> fit());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focusFirst() {
        requestFocus();
    }

    @Override
    public void letters(double size) {
        em = size;
        fit();
    }

    private void add(TaskColumn column) {
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
        columns.put(column, made);
    }

    private boolean isShowing() {
        return getScene() != null && getWidth() > 0;
    }

    /** The columns that are wanted, in their order. */
    private void arrange() {
        var wanted = views.columns().get().shown().stream().map(columns::get).toList();
        if (!getColumns().equals(wanted)) {
            arranging = true;
            getColumns().setAll(wanted);
            arranging = false;
            showOrder();
        }
        fit();
    }

    /** Somebody dragged a column to another place. */
    private void reordered() {
        if (!arranging && getColumns().size() == views.columns().get().shown().size()) {
            views.columns().set(views.columns().get().inOrder(getColumns().stream().map(this::of).toList()));
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
        if (column == null || !getColumns().contains(column)) {
            getSortOrder().clear();
        } else {
            column.setSortType(order.ascending() ? TableColumn.SortType.ASCENDING : TableColumn.SortType.DESCENDING);
            if (!getSortOrder().equals(List.of(column))) {
                getSortOrder().setAll(List.of(column));
            }
        }
        arranging = false;
    }

    private void fit() {
        var wanted = views.columns().get();
        var room = getWidth() / em - EDGE;
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

    /** The columns that are shown, in their order. */
    List<TaskColumn> shownColumns() {
        return getVisibleLeafColumns().stream().map(this::of).toList();
    }

    private void selected() {
        if (following) {
            return;
        }
        var ids = new LinkedHashSet<UUID>();
        for (var line : getSelectionModel().getSelectedItems()) {
            if (line instanceof TaskLine.Item item) {
                ids.add(item.task().id());
            }
        }
        // The table is not done with its change yet: to select otherwise now would be lost on it.
        telling = true;
        model.picked().set(ids.size() > 1 ? ids : Set.of());
        if (getSelectionModel().getSelectedItem() instanceof TaskLine.Item item && ids.contains(item.task().id())) {
            model.chosen().set(item.task().id());
        } else if (ids.size() == 1) {
            model.chosen().set(ids.iterator().next());
        }
        telling = false;
    }

    /** Only the chosen task stays selected. */
    void selectOne() {
        model.picked().set(Set.of());
        following = true;
        getSelectionModel().clearSelection();
        following = false;
        follow();
    }

    /** Shows which tasks are picked, and which one is chosen. */
    private void follow() {
        if (telling) {
            return;
        }
        var picked = model.picked().get();
        var id = model.chosen().get();
        var isShown = getSelectionModel().getSelectedItem() instanceof TaskLine.Item item && item.task().id().equals(id);
        if (isShown && getSelectionModel().getSelectedIndices().size() == Math.max(1, picked.size())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        var chosenAt = -1;
        for (var i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof TaskLine.Item item) {
                if (item.task().id().equals(id)) {
                    chosenAt = i;
                } else if (picked.contains(item.task().id()) && picked.contains(id)) {
                    getSelectionModel().select(i);
                }
            }
        }
        if (chosenAt >= 0) {
            getSelectionModel().select(chosenAt);
            scrollTo(Math.max(0, chosenAt - 3));
        }
        following = false;
        if (!picked.isEmpty() && !picked.contains(id)) {
            model.picked().set(Set.of());
        }
    }

    private final class Row extends TableRow<TaskLine> {

        @Override
        protected void updateItem(TaskLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, !empty && line instanceof TaskLine.Heading);
            setAccessibleText(!empty && line instanceof TaskLine.Item item ? read(item.task()) : null);
        }

        private String read(TaskRow task) {
            return String.join(", ", task.title(), task.unit(), words.state(task).text(), words.due(task).text());
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.round((getItem() instanceof TaskLine.Heading ? HEADING_HEIGHT : HEIGHT) * em);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected Skin<?> createDefaultSkin() {
            return new TableRowSkin<>(this) {
                @Override
                protected void layoutChildren(double x, double y, double w, double h) {
                    super.layoutChildren(x, y, w, h);
                    if (getItem() instanceof TaskLine.Heading) {
                        // A heading goes over the whole row.
                        getChildren().stream()
                                .filter(c -> c instanceof TaskCells.TitleCell)
                                .forEach(c -> c.resizeRelocate(x, y, w, h));
                    }
                }
            };
        }
    }
}
