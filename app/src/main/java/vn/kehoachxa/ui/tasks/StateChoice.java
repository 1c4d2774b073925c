package vn.kehoachxa.ui.tasks;

import java.util.Locale;
import java.util.function.Predicate;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.TaskRow;

/** Which tasks are shown, by how they stand. */
public enum StateChoice {
    ALL(t -> true),
    OPEN(t -> !t.isOver()),
    OVERDUE(t -> t.is(TaskFlag.OVERDUE)),
    DUE_SOON(t -> t.is(TaskFlag.DUE_SOON)),
    WAITING(t -> t.is(TaskFlag.WAITING)),
    NEEDS_UPDATE(t -> t.is(TaskFlag.NEEDS_UPDATE)),
    NOT_STARTED(t -> t.tracked().status() == TaskStatus.NOT_STARTED),
    IN_PROGRESS(t -> t.tracked().status() == TaskStatus.IN_PROGRESS),
    DONE(t -> t.isDone()),
    DONE_LATE(t -> t.is(TaskFlag.DONE_LATE)),
    STOPPED(t -> t.tracked().status() == TaskStatus.STOPPED),
    /** Something of the six is missing. */
    UNCLEAR(t -> !t.tracked().missing().isEmpty());

    private final Predicate<TaskRow> holds;

    StateChoice(Predicate<TaskRow> holds) {
        this.holds = holds;
    }

    boolean holds(TaskRow task) {
        return holds.test(task);
    }

    /** The key of its name. */
    public String key() {
        return "tasks.state." + name().toLowerCase(Locale.ROOT);
    }
}
