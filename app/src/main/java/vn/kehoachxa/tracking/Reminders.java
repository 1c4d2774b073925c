package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.tracking.Reminder.Kind;

/**
 * Of what the office is reminded on a day. Pure: papers, duties and the day are given in.
 *
 * <ul>
 * <li>A due day that nobody has met is near from so many days before the last working day on which it can be met. On that working day it
 *     is due, and stays so over the days off until the due day itself; from the day after that it is late. Each due day passes through
 *     these one after the other, and is in one of them only. A task that is done or stopped has no due day any more.
 * <li>A task with several due days is late once, since its oldest one; the others are told of as they come near.
 * <li>A report that was delivered is not told of any more. A report that somebody asks for without a day never is.
 * <li>The days that a report counts have closed: from the day after the last of them until the report is due; only of reports that
 *     the office itself gives, and only where they are due after it. One that is due before has no such day.
 * <li>A task that goes on all year is told of in the last month of a quarter of which nothing was said.
 * <li>What stands waits: a reminder stays day after day until it is met, or turns into the next one.
 * </ul>
 */
public final class Reminders {

    private static final Comparator<Reminder> ORDER = Comparator.comparing(Reminder::kind).thenComparing(Reminder::due);

    private final Tracker tracker;
    private final WorkingDays workingDays;
    private final int soonDays;

    /** @param soonDays how many days before it a due day counts as near, as for the tracker */
    public Reminders(Tracker tracker, WorkingDays workingDays, int soonDays) {
        this.tracker = tracker;
        this.workingDays = workingDays;
        this.soonDays = soonDays;
    }

    /**
     * What stands at the end of a day: the most pressing first, then by due day, then in the order given.
     *
     * @param papers whose tasks are looked at
     * @param duties the due days of reports, of the papers and of the office
     */
    public List<Reminder> on(LocalDate day, List<Followed> papers, List<DutyDay> duties) {
        var reminders = new ArrayList<Reminder>();
        papers.forEach(paper -> tracker.on(day, paper).forEach(task -> tell(reminders, day, task)));
        duties.stream().filter(d -> d.isOpenOn(day)).forEach(duty -> tell(reminders, day, duty));
        reminders.sort(ORDER);
        return List.copyOf(reminders);
    }

    /** What begins on that very day: stands at its end, and did not the day before. */
    public List<Reminder> newOn(LocalDate day, List<Followed> papers, List<DutyDay> duties) {
        return newSince(day.minusDays(1), day, papers, duties);
    }

    /** What stands on a day, and did not yet on an earlier one, when somebody last looked. */
    public List<Reminder> newSince(LocalDate seen, LocalDate day, List<Followed> papers, List<DutyDay> duties) {
        var before = on(seen, papers, duties);
        return on(day, papers, duties).stream().filter(r -> before.stream().noneMatch(r::isSame)).toList();
    }

    private void tell(List<Reminder> reminders, LocalDate day, Tracked task) {
        if (task.status().isOver()) {
            return;
        }
        var late = false;
        for (var due : task.reading().dueDates()) {
            if (task.progress().stream().noneMatch(p -> due.equals(p.met()))) {
                var kind = kind(day, due, workingDays.onOrBefore(due), Kind.TASK_SOON, Kind.TASK_DUE, Kind.TASK_OVERDUE);
                if (kind != null && !(late && kind == Kind.TASK_OVERDUE)) {
                    reminders.add(reminder(kind, day, task, due));
                }
                late |= kind == Kind.TASK_OVERDUE;
            }
        }
        if (task.is(TaskFlag.NEEDS_UPDATE) && day.getMonthValue() % 3 == 0) {
            reminders.add(reminder(Kind.NEEDS_UPDATE, day, task, YearMonth.from(day).atEndOfMonth()));
        }
    }

    private static Reminder reminder(Kind kind, LocalDate day, Tracked task, LocalDate due) {
        return new Reminder(kind, task.paper(), task.id(), task.stated().text(), due, ChronoUnit.DAYS.between(day, due));
    }

    private void tell(List<Reminder> reminders, LocalDate day, DutyDay duty) {
        var kind = kind(day, duty.due(), duty.warnOn(), Kind.DUTY_SOON, Kind.DUTY_DUE, Kind.DUTY_OVERDUE);
        if (kind != null) {
            reminders.add(reminder(kind, day, duty));
        }
        var window = duty.window();
        if (duty.direction() == Direction.OUT && window != null && day.isAfter(window.to()) && !day.isAfter(duty.due())) {
            reminders.add(reminder(Kind.WINDOW_CLOSED, day, duty));
        }
    }

    private static Reminder reminder(Kind kind, LocalDate day, DutyDay duty) {
        return new Reminder(kind, duty.paper(), duty.duty(), duty.title(), duty.due(), ChronoUnit.DAYS.between(day, duty.due()));
    }

    /** Where a day stands before a due day; null where that is far. */
    private Kind kind(LocalDate day, LocalDate due, LocalDate warnOn, Kind soon, Kind now, Kind over) {
        if (day.isAfter(due)) {
            return over;
        }
        if (!day.isBefore(warnOn)) {
            return now;
        }
        return day.isBefore(warnOn.minusDays(soonDays)) ? null : soon;
    }
}
