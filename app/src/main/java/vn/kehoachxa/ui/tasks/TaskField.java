package vn.kehoachxa.ui.tasks;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.ui.follow.TaskRow;

/** What a plan says of a task. Where a column of its table says it, the cell is the truth and is edited in the text. */
public enum TaskField {
    LEAD(List.of(Role.LEAD, Role.UNITS), StatedTask::lead, Task::withLead),
    SUPPORTING(List.of(Role.SUPPORTING), t -> String.join("; ", t.supporting()), (t, v) -> t.withSupporting(Statements.units(v))),
    TIMING(List.of(Role.TIMING), StatedTask::timing, Task::withTiming),
    OUTCOME(List.of(Role.OUTCOME), StatedTask::outcome, Task::withOutcome),
    ASSIGNEE(List.of(), t -> t.task().assignee(), Task::withAssignee),
    AUTHORITY(List.of(), t -> t.task().authority(), Task::withAuthority),
    WAITING_FOR(List.of(), t -> t.task().waitingFor(), Task::withWaitingFor);

    private final List<Role> cells;
    private final Function<StatedTask, String> value;
    private final BiFunction<Task, String, Task> with;

    TaskField(List<Role> cells, Function<StatedTask, String> value, BiFunction<Task, String, Task> with) {
        this.cells = cells;
        this.value = value;
        this.with = with;
    }

    /** What is said; may be empty. */
    public String of(TaskRow task) {
        return value.apply(task.stated()).strip();
    }

    /** The roles of the columns that say it, the one that counts first. */
    List<Role> cells() {
        return cells;
    }

    /** Whether a cell of the table says it. */
    public boolean isOfCell(TaskRow task) {
        return cells.stream().anyMatch(task.columns()::contains);
    }

    Task with(Task task, String text) {
        return with.apply(task, text);
    }

    /** The key of its name. */
    public String key() {
        return "tasks.field." + name().toLowerCase(Locale.ROOT);
    }
}
