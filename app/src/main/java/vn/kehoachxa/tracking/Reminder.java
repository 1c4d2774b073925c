package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.util.UUID;
import vn.kehoachxa.plan.Coded;

/**
 * Something of which the office is reminded on a day.
 *
 * @param paper null for a duty that the office has whatever the plan
 * @param about the task or duty
 * @param title the task's text; for a duty what it reports on
 * @param due the day that is meant; for {@link Kind#NEEDS_UPDATE} the last of the quarter
 * @param days from the day to {@code due}; negative where that is over
 */
public record Reminder(Kind kind, UUID paper, UUID about, String title, LocalDate due, long days) {

    /** Why; the most pressing first. */
    public enum Kind implements Coded {
        /** A due day of a task is over. */
        TASK_OVERDUE,
        /** The day of a report is over. */
        DUTY_OVERDUE,
        /** The last working day on which a task can be met, and the days off until it is due. */
        TASK_DUE,
        /** The same of a report. */
        DUTY_DUE,
        /** A due day of a task is near. */
        TASK_SOON,
        /** The day of a report is near. */
        DUTY_SOON,
        /** The days that a report of the office counts are over: its figures can be fixed. */
        WINDOW_CLOSED,
        /** Of a task that goes on all year nothing was said in this quarter, which ends with this month. */
        NEEDS_UPDATE
    }

    /** Whether it reminds of the same thing as one of another day. */
    boolean isSame(Reminder other) {
        return kind == other.kind && about.equals(other.about) && due.equals(other.due);
    }
}
