package vn.kehoachxa.timing;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days of one year, as far as they are written.
 *
 * @param year null where it is not written
 * @param shift years from the plan's: {@code năm sau} is 1; 0 where the year is written
 * @param fromMonth 1 to 12, or 0 where only a day is written
 * @param toDay 0 is the last of its month
 * @param sure false where the words are looser than the days: {@code cuối tháng 6}
 */
record Stretch(Scale scale, Integer year, int shift, int fromMonth, int fromDay, int toMonth, int toDay, boolean sure) {

    static Stretch day(Integer year, int month, int day) {
        return new Stretch(Scale.DAY, year, 0, month, day, month, day, true);
    }

    static Stretch months(Scale scale, int from, int to) {
        return new Stretch(scale, null, 0, from, 1, to, 0, true);
    }

    static Stretch quarter(int number) {
        return months(Scale.QUARTER, 3 * number - 2, 3 * number);
    }

    static Stretch year(Integer year) {
        return months(Scale.YEAR, 1, 12).in(year);
    }

    Stretch in(Integer other) {
        return new Stretch(scale, other, 0, fromMonth, fromDay, toMonth, toDay, sure);
    }

    /** In a year of the plan, where none is written: {@code năm sau} is the one behind it. */
    Stretch ofYear(int planYear) {
        return year != null ? this : in(planYear + shift);
    }

    /** In the year of another, where its own is not written and the other's is. */
    Stretch inYearOf(Stretch other) {
        return !isOpen() || other.isOpen() ? this : other.year() == null ? shifted(other.shift()) : in(other.year());
    }

    Stretch shifted(int years) {
        return new Stretch(scale, null, years, fromMonth, fromDay, toMonth, toDay, sure);
    }

    Stretch inMonth(int month) {
        return new Stretch(scale, year, shift, month, fromDay, month, toDay, sure);
    }

    Stretch inDay(int day) {
        return new Stretch(Scale.DAY, year, shift, fromMonth, day, toMonth, day, sure);
    }

    /** Whole months of its year. */
    Stretch part(Scale other, int from, int to) {
        return new Stretch(other, year, shift, from, 1, to, 0, sure);
    }

    Stretch days(int from, int to) {
        return new Stretch(scale, year, shift, fromMonth, from, toMonth, to, sure);
    }

    Stretch unsure() {
        return new Stretch(scale, year, shift, fromMonth, fromDay, toMonth, toDay, false);
    }

    boolean hasMonth() {
        return fromMonth > 0;
    }

    /** Whether its year is to be taken from somewhere else. */
    boolean isOpen() {
        return year == null && shift == 0;
    }

    /** Whether there are such days, in its year or, where that is not written, in some year. */
    boolean exists() {
        return fromDay >= 1 && fromDay <= 31
                && (!hasMonth() || fromMonth <= 12 && Math.max(fromDay, toDay) <= YearMonth.of(year == null ? 2024 : year, fromMonth).lengthOfMonth());
    }

    boolean exists(int in) {
        return in(in).exists();
    }

    /** @param in the year where none is written */
    LocalDate first(int in) {
        return LocalDate.of(in, fromMonth, fromDay);
    }

    LocalDate last(int in) {
        var month = YearMonth.of(in, toMonth);
        return toDay == 0 ? month.atEndOfMonth() : month.atDay(toDay);
    }

    /** Whether it begins later in a year than the other does. */
    boolean isAfter(Stretch other) {
        return fromMonth * 100 + fromDay > other.fromMonth * 100 + other.fromDay;
    }
}
