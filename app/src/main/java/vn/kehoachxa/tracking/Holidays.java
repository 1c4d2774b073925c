package vn.kehoachxa.tracking;

import java.time.LocalDate;

/** The holidays of the country. */
@FunctionalInterface
public interface Holidays {

    boolean isHoliday(LocalDate day);
}
