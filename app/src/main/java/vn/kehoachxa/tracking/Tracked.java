package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingReading;

/**
 * A task on a day.
 *
 * @param paper whose task it is
 * @param status what was last said of it
 * @param percent 0 to 100
 * @param flags what follows for it
 * @param nextDue the first due day that nobody has met, also one that is over; null where there is none, or nothing more is to be done
 * @param warnOn the last working day on which that can be met; null as {@code nextDue}
 * @param missing what is not clear of it (6 rõ)
 * @param progress what was recorded of it up to the day, by day
 */
public record Tracked(
        UUID paper, StatedTask stated, TimingReading reading, TaskStatus status, int percent, Set<TaskFlag> flags, LocalDate nextDue,
        LocalDate warnOn, Set<Clear> missing, List<Progress> progress) {

    public Tracked {
        flags = copy(TaskFlag.class, flags);
        missing = copy(Clear.class, missing);
        progress = List.copyOf(progress);
    }

    /** In the order of the constants. */
    private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> set) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    public UUID id() {
        return stated.id();
    }

    public boolean is(TaskFlag flag) {
        return flags.contains(flag);
    }

    /** The day of which the last entry speaks, or null. */
    public LocalDate lastProgress() {
        return progress.isEmpty() ? null : progress.getLast().date();
    }

    /** How far it is with a new state, where nobody says: as before, unless the state itself says it. */
    public int percentAt(TaskStatus newStatus) {
        return switch (newStatus) {
            case NOT_STARTED -> 0;
            case DONE -> 100;
            case IN_PROGRESS, STOPPED -> status == TaskStatus.DONE ? 0 : percent;
        };
    }
}
