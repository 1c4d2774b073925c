package vn.kehoachxa.plan;

import java.time.LocalDate;

/**
 * Days on which the office does not work, or works although others would not.
 *
 * @param to the last of them; the first where it is only one
 * @param name {@code Tết Nguyên đán}
 * @param worked whether these are days worked instead of others (làm bù)
 */
public record DayOff(LocalDate from, LocalDate to, String name, boolean worked) {

    /** In days: a longer stretch is a slip of the pen. */
    public static final int LONGEST = 60;

    public DayOff {
        name = Texts.oneLine(name);
        if (to.isBefore(from) || from.plusDays(LONGEST).isBefore(to)) {
            throw new IllegalArgumentException("days off from " + from + " to " + to);
        }
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
