package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.tracking.DutyDay;
import vn.kehoachxa.tracking.Reminder;

/**
 * A day on which a report is due, as it stands today.
 *
 * @param plan that orders it; null for a duty that the office has whatever the plan
 * @param standing of what is reminded today; nothing where it was delivered, or is far
 */
public record DutyRow(DutyDay day, PaperSummary plan, LocalDate today, Set<Reminder.Kind> standing) {

    public DutyRow {
        standing = Set.copyOf(standing);
    }

    /** Whether the office gives it. */
    public boolean isOut() {
        return day.direction() == Direction.OUT;
    }

    public boolean isDelivered() {
        return !day.isOpenOn(today);
    }

    /** Whether something is to be done about it now. */
    public boolean isPressing() {
        return !standing.isEmpty();
    }

    public boolean isOverdue() {
        return standing.contains(Reminder.Kind.DUTY_OVERDUE);
    }

    /** Whether only the close of its data makes it pressing: it is time to write it. */
    public boolean isToBeWritten() {
        return standing.equals(Set.of(Reminder.Kind.WINDOW_CLOSED));
    }

    /** Negative after the due day. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, day.due());
    }
}
