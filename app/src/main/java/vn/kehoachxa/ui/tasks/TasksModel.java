package vn.kehoachxa.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.kehoachxa.ui.follow.TaskWords;

/** The table of tasks over all plans: which are shown, under which headings, in which order, and which one is chosen. */
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

    private Overview overview;
    private boolean changing;

    public TasksModel(FollowModel follow, Messages messages) {
        this.messages = messages;
        follow.overview().subscribe(this::show);
        Stream.<ObservableValue<?>>of(plan, unit, state, until, search, grouping, order).forEach(p -> p.subscribe(v -> arrange()));
        chosen.subscribe(this::choose);
    }

    /** The budget lines of all plans, in the order of their texts. */
    ReadOnlyObjectProperty<List<BudgetRow>> budgets() {
        return budgets.getReadOnlyProperty();
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
        var shown = overview.tasks().stream().filter(filter()).collect(Collectors.toCollection(ArrayList::new));
        if (order.get().column() != null) {
            shown.sort(order.get().column().order(order.get().ascending()));
        }
        counts.set(counts(shown));
        lines.set(grouping.get() == Grouping.NONE ? shown.stream().map(t -> item(t)).toList() : grouped(shown));
        face.set(overview.tasks().isEmpty() ? Face.EMPTY : shown.isEmpty() ? Face.FILTERED_OUT : Face.FILLED);
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

    private List<TaskLine> grouped(List<TaskRow> shown) {
        // Headings stand in the order of the texts, however their tasks are sorted.
        var groups = new LinkedHashMap<List<Object>, List<TaskRow>>();
        overview.tasks().forEach(t -> groups.put(key(t), new ArrayList<>()));
        shown.forEach(t -> groups.get(key(t)).add(t));
        var made = new ArrayList<TaskLine>();
        groups.values().stream().filter(g -> !g.isEmpty()).forEach(group -> {
            made.add(new TaskLine.Heading(heading(group.getFirst()), group.size()));
            group.forEach(t -> made.add(item(t)));
        });
        return made;
    }

    private List<Object> key(TaskRow task) {
        return grouping.get() == Grouping.PLAN ? List.of(task.plan().id()) : List.of(task.plan().id(), task.group());
    }

    private String heading(TaskRow task) {
        var plan = TaskWords.plan(task.plan());
        if (grouping.get() == Grouping.PLAN) {
            return plan;
        }
        var group = task.group().isEmpty() ? messages.text("tasks.group.none") : task.group();
        return isOnePlan() ? group : group + " · " + plan;
    }

    private TaskLine item(TaskRow task) {
        var ofGroup = grouping.get() == Grouping.GROUP ? "" : task.group();
        var ofPlan = grouping.get() != Grouping.NONE || isOnePlan() ? "" : TaskWords.plan(task.plan());
        return new TaskLine.Item(task, Stream.of(ofGroup, ofPlan).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private boolean isOnePlan() {
        return plan.get() != null || plans.get().size() < 2;
    }
}
