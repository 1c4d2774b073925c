package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** The years that a paper may speak of. */
public final class Years {

    public static final int FIRST = 1945;
    public static final int LAST = 2199;

    /** A year in a text, group 1; see {@link #written(int)}. */
    public static final Pattern WRITTEN = pattern("(?:19|20|21)\\d\\d");

    private Years() {}

    /** This year in a text, group 1: four digits that are no part of a longer number, of an amount ("2026.000") or of a symbol ("193/2025/QH15"). */
    public static Pattern written(int year) {
        return pattern(Integer.toString(year));
    }

    private static Pattern pattern(String digits) {
        return Pattern.compile("(?<![\\d,])(" + digits + ")(?![\\d%]|[.,]\\d|/\\p{L})");
    }

    /** Whether a day lies in a year of which a paper may speak. */
    public static boolean holds(LocalDate day) {
        return isYear(day.getYear());
    }

    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }
}
