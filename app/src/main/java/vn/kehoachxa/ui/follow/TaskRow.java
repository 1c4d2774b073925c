package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.tracking.Tracked;

/**
 * A task on a day, as lists show it.
 *
 * @param plan whose task it is
 * @param unit the unit that answers for it, by the name that the office's register has for it; may be empty
 * @param today the day that counts as today
 * @param columns what the columns of its table say: such values are edited in the text; empty where it stands at a line
 * @param folded everything by which it is searched, without marks and case
 */
public record TaskRow(Tracked tracked, PaperSummary plan, String unit, LocalDate today, Set<Role> columns, String folded) {

    public UUID id() {
        return tracked.id();
    }

    public StatedTask stated() {
        return tracked.stated();
    }

    /** What is to be done, on one line. */
    public String title() {
        var text = Texts.oneLine(stated().text());
        return text.isEmpty() ? Texts.oneLine(stated().content()) : text;
    }

    /** The group or heading under which it stands; may be empty. */
    public String group() {
        return Texts.oneLine(stated().group());
    }

    public boolean is(TaskFlag flag) {
        return tracked.is(flag);
    }

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return tracked.status().isOver();
    }

    public boolean isDone() {
        return tracked.status() == TaskStatus.DONE;
    }

    /** Days until the next due day, negative where it is over; null where there is none. */
    public Long daysLeft() {
        return tracked.nextDue() == null ? null : ChronoUnit.DAYS.between(today, tracked.nextDue());
    }

    /** How many of the six are clear, 0 to 6. */
    public int clear() {
        return Clear.values().length - tracked.missing().size();
    }
}
