package vn.kehoachxa.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.FollowModel;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.TaskRow;

/** The tasks of all plans: which are shown, under which headings, in which order, and which one is chosen. All views share it. */
public final class TasksModel {

    /** Which of its faces the table shows. */
    public enum Face {
        LOADING,
        /** No plan has a task. */
        EMPTY,
        /** The filters let nothing through. */
        FILTERED_OUT,
        FILLED
    }

    private final Messages messages;
    private final TaskGroups groups;
    private final ReadOnlyObjectWrapper<List<TaskRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<TaskLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PaperSummary>> plans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> units = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.LOADING);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<BudgetRow>> budgets = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TaskRow> chosenRow = new ReadOnlyObjectWrapper<>();

    private final ObjectProperty<UUID> plan = new SimpleObjectProperty<>();
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<StateChoice> state = new SimpleObjectProperty<>(StateChoice.ALL);
    private final ObjectProperty<LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObjectProperty<TaskOrder> order = new SimpleObjectProperty<>(TaskOrder.BY_DUE);
    private final ObjectProperty<UUID> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Set<UUID>> picked = new SimpleObjectProperty<>(Set.of());

    private Overview overview;
    private boolean changing;

    public TasksModel(FollowModel follow, Messages messages) {
        this.messages = messages;
        groups = new TaskGroups(messages);
        follow.overview().subscribe(this::show);
        Stream.<ObservableValue<?>>of(plan, unit, state, until, search, grouping, order).forEach(p -> p.subscribe(v -> arrange()));
        chosen.subscribe(this::choose);
    }

    /** The budget lines of all plans, in the order of their texts. */
    ReadOnlyObjectProperty<List<BudgetRow>> budgets() {
        return budgets.getReadOnlyProperty();
    }

    /** All plans as they were read last; null before the first time. */
    public Overview overview() {
        return overview;
    }

    /** The tasks that the filters let through, in the order that was chosen: every view shows these. */
    public ReadOnlyObjectProperty<List<TaskRow>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** What the table shows, from top to bottom. */
    public ReadOnlyObjectProperty<List<TaskLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** The plans that have tasks. */
    public ReadOnlyObjectProperty<List<PaperSummary>> plans() {
        return plans.getReadOnlyProperty();
    }

    /** The units that answer for a task. */
    public ReadOnlyObjectProperty<List<String>> units() {
        return units.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Face> face() {
        return face.getReadOnlyProperty();
    }

    /** {@code 21 việc · 2 quá hạn}, of what is shown. */
    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /** The chosen task as it stands; null where none is chosen. It may be one that the filters hide. */
    public ReadOnlyObjectProperty<TaskRow> chosenRow() {
        return chosenRow.getReadOnlyProperty();
    }

    /** Only the tasks of this plan; null for all. */
    public ObjectProperty<UUID> plan() {
        return plan;
    }

    /** Only the tasks of this unit; empty for all. */
    public StringProperty unit() {
        return unit;
    }

    public ObjectProperty<StateChoice> state() {
        return state;
    }

    /** Only what is due on this day or before it; null for all. */
    public ObjectProperty<LocalDate> until() {
        return until;
    }

    /** Only tasks that say all these words, with or without marks. */
    public StringProperty search() {
        return search;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    public ObjectProperty<TaskOrder> order() {
        return order;
    }

    /** The id of the chosen task, or null. */
    public ObjectProperty<UUID> chosen() {
        return chosen;
    }

    /** The ids of the tasks that were picked together, for what is done with several; empty where it is one or none. */
    public ObjectProperty<Set<UUID>> picked() {
        return picked;
    }

    /** The tasks that were picked together and are shown, in their order. */
    public List<TaskRow> pickedRows() {
        return shown.get().stream().filter(t -> picked.get().contains(t.id())).toList();
    }

    /** Whether a filter hides anything. */
    public boolean isFiltered() {
        return plan.get() != null || !unit.get().isEmpty() || state.get() != StateChoice.ALL || until.get() != null || !search.get().isBlank();
    }

    /** Shows every task again. */
    public void clear() {
        together(() -> {
            plan.set(null);
            unit.set("");
            state.set(StateChoice.ALL);
            until.set(null);
            search.set("");
        });
    }

    /** Shows only tasks that stand so, whatever was filtered before. */
    public void only(StateChoice wanted) {
        together(() -> {
            clear();
            state.set(wanted);
        });
    }

    private void together(Runnable changes) {
        var outer = changing;
        changing = true;
        changes.run();
        changing = outer;
        arrange();
    }

    private void show(Overview now) {
        if (now == null) {
            return;
        }
        overview = now;
        var having = now.tasks().stream().map(t -> t.plan().id()).collect(Collectors.toSet());
        together(() -> {
            plans.set(now.papers().stream().filter(p -> having.contains(p.id())).toList());
            units.set(now.units());
            if (plan.get() != null && !having.contains(plan.get())) {
                plan.set(null);
            }
            if (!now.units().contains(unit.get())) {
                unit.set("");
            }
        });
        choose(chosen.get());
        budgets.set(now.budgets());
    }

    private void choose(UUID id) {
        var row = overview == null || id == null ? null : overview.task(id).orElse(null);
        if (row == null && overview != null && id != null) {
            chosen.set(null);
        }
        chosenRow.set(row);
    }

    private void arrange() {
        if (changing || overview == null) {
            return;
        }
        var now = overview.tasks().stream().filter(filter()).toList();
        if (order.get().column() != null) {
            now = order.get().column().sorted(now, order.get().ascending());
        }
        counts.set(counts(now));
        shown.set(now);
        lines.set(groups.lines(overview.tasks(), now, grouping.get(), isOnePlan()));
        face.set(overview.tasks().isEmpty() ? Face.EMPTY : now.isEmpty() ? Face.FILTERED_OUT : Face.FILLED);
    }

    private Predicate<TaskRow> filter() {
        var words = List.of(Texts.fold(search.get()).strip().split("\\s+"));
        var last = until.get();
        return t -> (plan.get() == null || t.plan().id().equals(plan.get()))
                && (unit.get().isEmpty() || t.unit().equals(unit.get()))
                && state.get().holds(t)
                && (last == null || t.tracked().nextDue() != null && !t.tracked().nextDue().isAfter(last))
                && words.stream().allMatch(t.folded()::contains);
    }

    private String counts(List<TaskRow> shown) {
        var late = shown.stream().filter(t -> t.is(TaskFlag.OVERDUE)).count();
        var all = messages.text("tasks.count", shown.size());
        return late == 0 ? all : all + " · " + messages.text("tasks.count.late", late);
    }

    /** Whether only one plan has tasks, or is asked for: then nothing need say whose a task is. */
    public boolean isOnePlan() {
        return plan.get() != null || plans.get().size() < 2;
    }
}
