package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.util.UUID;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Period;

/**
 * A day on which a report is due.
 *
 * @param paper that orders it; null for a duty that the office has whatever the plan
 * @param duty by which the log knows it
 * @param title what it reports on: the plan's subject, or that of the office's duty
 * @param text when, as written; empty for a duty of the office, which names a day only
 * @param via through which unit; may be empty
 * @param warnOn the last working day on which it can be met
 * @param about the period that it reports on; null for a report that is asked for once
 * @param window the days that it counts; null as {@code about}, unless the plan names its own
 * @param beforeWindowCloses whether it is due before the last of these days is over: then the plan must name its own cut-off day
 * @param delivered the day on which it came in or went out; null where that was not recorded
 */
public record DutyDay(
        UUID paper, UUID duty, String title, String text, Period period, Direction direction, String reporter, String receiver, String via,
        LocalDate due, LocalDate warnOn, ReportPeriod about, ReportWindows.Window window, boolean beforeWindowCloses, LocalDate delivered) {

    /** Whether it was still owed at the end of a day. */
    public boolean isOpenOn(LocalDate day) {
        return delivered == null || delivered.isAfter(day);
    }
}
