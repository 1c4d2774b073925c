package vn.kehoachxa.ui.tasks.month;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the calendar.
 *
 * @param inMonth whether it is one of the month that is shown, and not of a week's rest
 * @param off whether it is not worked
 * @param note why it is not worked, or that it is although others would not be; may be empty
 * @param dues what is due on it, the most urgent first
 */
public record MonthDay(LocalDate date, boolean inMonth, boolean today, boolean off, String note, List<MonthDue> dues) {

    public MonthDay {
        dues = List.copyOf(dues);
    }
}
