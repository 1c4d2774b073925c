package vn.kehoachxa.ui.registers;

import java.time.LocalDate;
import vn.kehoachxa.plan.DayOff;

/**
 * Days off as they stand in the form.
 *
 * @param from null while nothing is written
 * @param to null where it is one day
 */
record DayOffItem(LocalDate from, LocalDate to, String name, boolean worked) {

    static DayOffItem of(DayOff day) {
        return new DayOffItem(day.from(), day.to().equals(day.from()) ? null : day.to(), day.name(), day.worked());
    }

    DayOff day() {
        return new DayOff(from, last(), name, worked);
    }

    LocalDate last() {
        return to == null ? from : to;
    }
}
