package vn.kehoachxa.tracking;

import java.time.LocalDate;

/** The holidays of the country. */
@FunctionalInterface
public interface Holidays {

    /** Whether the country does not work on that day, weekends aside. */
    boolean isHoliday(LocalDate day);

    /** Whether a day of the weekend is worked instead of another day (làm bù). */
    default boolean isWorked(LocalDate day) {
        return false;
    }
}
