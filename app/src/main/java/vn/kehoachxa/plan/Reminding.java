package vn.kehoachxa.plan;

import java.time.LocalTime;

/**
 * How the office is reminded.
 *
 * @param soonDays how many days before a due day it counts as near, 1 to 60
 * @param time of day at which it is reminded while the program runs, or null: only at the start
 */
public record Reminding(int soonDays, LocalTime time) {

    public static final int LONGEST = 60;
    /** A week ahead, and only at the start. */
    public static final Reminding USUAL = new Reminding(7, null);

    public Reminding {
        if (soonDays < 1 || soonDays > LONGEST) {
            throw new IllegalArgumentException(soonDays + " days");
        }
    }
}
