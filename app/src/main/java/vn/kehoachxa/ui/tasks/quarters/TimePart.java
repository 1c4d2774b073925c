package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;

/**
 * A stretch of a task's time.
 *
 * @param from null where only the day is said by which it is due
 * @param to the day on which it is due
 */
public record TimePart(LocalDate from, LocalDate to) {

    /** Whether it is shown as one day. */
    boolean isDay() {
        return from == null || from.equals(to);
    }

    /** The first day that is shown. */
    LocalDate first() {
        return from == null ? to : from;
    }
}
