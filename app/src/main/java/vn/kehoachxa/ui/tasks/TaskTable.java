package vn.kehoachxa.ui.tasks;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableRowSkin;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The tasks as a table. Where it is narrow the columns that say least stay away. */
final class TaskTable extends TableView<TaskLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    /** In em. */
    private static final Map<TaskColumn, Double> WIDTHS = new EnumMap<>(Map.of(
            TaskColumn.UNIT, 12.0, TaskColumn.TIMING, 10.5, TaskColumn.DUE, 9.0, TaskColumn.STATE, 10.5, TaskColumn.LAST, 7.0, TaskColumn.CLEAR, 4.6));
    private static final double TITLE = 21;
    /** Two lines of a title and a small one. */
    private static final double HEIGHT = 4.3;
    private static final double HEADING_HEIGHT = 2.6;
    /** What stays longest comes first. */
    private static final List<TaskColumn> BY_WEIGHT =
            List.of(TaskColumn.DUE, TaskColumn.STATE, TaskColumn.UNIT, TaskColumn.TIMING, TaskColumn.LAST, TaskColumn.CLEAR);

    private final TasksModel model;
    private final Messages messages;
    private final TaskWords words;
    private final TaskCells cells;
    private final Map<TaskColumn, TableColumn<TaskLine, TaskLine>> columns = new EnumMap<>(TaskColumn.class);
    private double em = 14;
    private boolean following;

    TaskTable(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new TaskWords(messages);
        this.cells = new TaskCells(words, messages);
        setId("tasks-table");
        getStyleClass().add("task-table");
        setAccessibleText(messages.text("tasks.title"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(t -> new Row());
        addColumns();
        setSortPolicy(t -> sort(t.getSortOrder()));
        getSortOrder().add(columns.get(TaskColumn.DUE));
        model.lines().subscribe(lines -> {
            following = true;
            getItems().setAll(lines);
            following = false;
            follow();
        });
        getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!following && line instanceof TaskLine.Item item) {
                model.chosen().set(item.task().id());
            }
        });
        model.chosen().subscribe(this::follow);
        widthProperty().subscribe(w -> fit());
    }

    /** @param size of the letters, in px: the columns are as wide as their words need */
    void setLetterSize(double size) {
        em = size;
        fit();
    }

    private void addColumns() {
        for (var column : TaskColumn.values()) {
            add(column);
        }
        var title = columns.get(TaskColumn.TASK);
        title.setReorderable(false);
        title.getStyleClass().add("task-title-column");
        title.setMinWidth(160);
    }

    private void add(TaskColumn column) {
        var made = new TableColumn<TaskLine, TaskLine>(messages.text(column.key()));
        made.setId("tasks-column-" + column.name().toLowerCase(Locale.ROOT));
        made.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        made.setCellFactory(c -> cells.of(column));
        columns.put(column, made);
        getColumns().add(made);
    }

    private boolean sort(List<TableColumn<TaskLine, ?>> wanted) {
        var order = wanted.isEmpty() ? TaskOrder.OF_TEXT : columns.entrySet().stream()
                .filter(e -> e.getValue() == wanted.getFirst())
                .findFirst()
                .map(e -> new TaskOrder(e.getKey(), e.getValue().getSortType() == TableColumn.SortType.ASCENDING))
                .orElse(TaskOrder.OF_TEXT);
        model.order().set(order);
        return true;
    }

    private void fit() {
        var left = getWidth() / em - 1.5;
        var fits = true;
        for (var column : BY_WEIGHT) {
            fits = fits && left - WIDTHS.get(column) >= TITLE;
            var shown = columns.get(column);
            shown.setVisible(fits);
            if (fits) {
                left -= WIDTHS.get(column);
            }
            var width = WIDTHS.get(column) * em;
            shown.setMinWidth(width * 0.7);
            shown.setPrefWidth(width);
            shown.setMaxWidth(width * 1.6);
        }
        columns.get(TaskColumn.TASK).setPrefWidth(Math.max(160, left * em));
    }

    /** Shows which task is chosen. */
    private void follow() {
        var id = model.chosen().get();
        if (id == null) {
            getSelectionModel().clearSelection();
            return;
        }
        if (getSelectionModel().getSelectedItem() instanceof TaskLine.Item item && item.task().id().equals(id)) {
            return;
        }
        var lines = getItems();
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof TaskLine.Item item && item.task().id().equals(id)) {
                following = true;
                getSelectionModel().clearAndSelect(i);
                following = false;
                scrollTo(Math.max(0, i - 3));
                return;
            }
        }
        getSelectionModel().clearSelection();
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
