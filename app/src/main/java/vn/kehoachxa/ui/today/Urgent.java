package vn.kehoachxa.ui.today;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.ui.control.Chip;

/**
 * Something that should be done now: a task or a report.
 *
 * @param due the day that makes it so, or null
 * @param chip how pressing it is
 * @param kind what it is, where it is no task
 * @param title what is to be done
 * @param detail whose it is, and when as written
 * @param warning what is wrong with it; may be empty
 * @param acts what can be done about it, the likeliest first
 */
record Urgent(Urgency urgency, LocalDate due, Chip chip, Chip kind, String title, String detail, String warning, List<Act> acts) {

    /** @param code names its button @param label what the button says */
    record Act(String code, String label, Runnable run) {}

    Urgent {
        acts = List.copyOf(acts);
    }

    boolean isReport() {
        return !kind.equals(Chip.NONE);
    }
}
