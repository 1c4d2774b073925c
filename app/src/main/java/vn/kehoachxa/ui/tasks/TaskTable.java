package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskWords;

/** The tasks as a table, and which of them are chosen and picked. */
final class TaskTable extends TableView<TaskLine> implements TaskPane {

    private final TasksModel model;
    private final TaskTableColumns columns;
    private double em = 14;
    private boolean following;
    /** Whether the model is being told what is selected here. */
    private boolean telling;

    /** @param record opens the form of the chosen task's progress */
    TaskTable(TasksModel model, ViewsModel views, Messages messages, Runnable record) {
        this.model = model;
        var words = new TaskWords(messages);
        setId("tasks-table");
        getStyleClass().add("task-table");
        setAccessibleText(messages.text("tasks.title"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setRowFactory(t -> new TaskTableRow(words, () -> em, record));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns = new TaskTableColumns(this, model, views, messages);
        model.lines().subscribe(lines -> {
            following = true;
            getItems().setAll(lines);
            following = false;
            follow();
        });
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<TaskLine>) change -> selected());
        model.chosen().subscribe(this::follow);
        // Another view picks none: whoever comes back sees what is picked now.
        model.picked().subscribe(picked -> follow());
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
        columns.letters(size);
    }

    /** The columns that are shown, in their order. */
    List<TaskColumn> shownColumns() {
        return columns.shown();
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
        var isPicked = id != null && picked.contains(id);
        following = true;
        getSelectionModel().clearSelection();
        select(id, isPicked ? picked : Set.of());
        following = false;
        if (!picked.isEmpty() && !isPicked) {
            model.picked().set(Set.of());
        }
    }

    /** All at once: the table looks at everything that is selected whenever one more is. */
    private void select(UUID chosen, Set<UUID> picked) {
        if (chosen == null && picked.isEmpty()) {
            return;
        }
        var chosenAt = -1;
        var rows = new ArrayList<Integer>();
        for (var i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof TaskLine.Item item) {
                if (item.task().id().equals(chosen)) {
                    chosenAt = i;
                } else if (picked.contains(item.task().id())) {
                    rows.add(i);
                }
            }
        }
        if (chosenAt >= 0) {
            // The last one is the one that counts.
            rows.add(chosenAt);
        }
        if (!rows.isEmpty()) {
            getSelectionModel().selectIndices(rows.getFirst(), rows.stream().skip(1).mapToInt(Integer::intValue).toArray());
        }
        if (chosenAt >= 0) {
            scrollTo(Math.max(0, chosenAt - 3));
        }
    }
}
