package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;

/**
 * Where a task stands on a day, as far as its due days and what was recorded of it say.
 *
 * @param status what was last said of it
 * @param percent 0 to 100
 * @param nextDue the first due day that nobody has met, also one that is over; null where there is none, or nothing more is to be done
 * @param overdue whether that day is over
 */
public record Standing(TaskStatus status, int percent, LocalDate nextDue, boolean overdue) {

    /**
     * @param dueDates of the task, ascending
     * @param progress what was recorded of it up to the day, by day
     */
    public static Standing of(LocalDate today, List<LocalDate> dueDates, List<Progress> progress) {
        var status = progress.isEmpty() ? TaskStatus.NOT_STARTED : progress.getLast().status();
        var percent = progress.isEmpty() ? 0 : progress.getLast().percent();
        var next = status.isOver()
                ? null
                : dueDates.stream().filter(due -> progress.stream().noneMatch(p -> due.equals(p.met()))).findFirst().orElse(null);
        return new Standing(status, percent, next, next != null && next.isBefore(today));
    }
}
