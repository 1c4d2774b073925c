package vn.kehoachxa.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import vn.kehoachxa.ui.control.Chip;

/**
 * Something that should be done now: a task today, anything that has a day.
 *
 * @param due the day that makes it so, or null
 * @param title what is to be done
 * @param detail whose it is, and when as written
 * @param action the label of the button that leads to it
 */
record Urgent(Urgency urgency, LocalDate due, Chip chip, String title, String detail, String action, Runnable go) {

    /** The most urgent first; of the same urgency the earlier day. */
    static final Comparator<Urgent> FIRST =
            Comparator.comparing(Urgent::urgency).thenComparing(Urgent::due, Comparator.nullsLast(Comparator.naturalOrder()));
}
