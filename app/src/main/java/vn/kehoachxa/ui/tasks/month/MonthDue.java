package vn.kehoachxa.ui.tasks.month;

import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.TaskRow;

/** Something that is due on a day. */
public sealed interface MonthDue {

    /** What it is, on one line. */
    String text();

    /** How it stands on that day. */
    Tone tone();

    /** A due day of a task. */
    record OfTask(TaskRow task, String text, Tone tone) implements MonthDue {}

    /** A day on which a report is due. */
    record OfReport(DutyRow duty, String text, Tone tone) implements MonthDue {}
}
