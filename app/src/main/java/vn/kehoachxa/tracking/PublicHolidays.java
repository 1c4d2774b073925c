package vn.kehoachxa.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Vietnam's days off by the Labour Code 2019 article 112, as far as they are known: the fixed ones of every year; those of the lunar
 * calendar and the swapped ones of the years that were announced. One that falls on a weekly day off is made good on the next day that
 * is worked (article 111.3). They stand in {@code public-holidays.txt}. Immutable.
 */
public final class PublicHolidays implements Holidays {

    private final Set<MonthDay> everyYear = new HashSet<>();
    private final Set<LocalDate> dated = new HashSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private PublicHolidays(Stream<String> lines) {
        lines.map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).forEach(this::add);
    }

    /** Those that come with the program. */
    public static PublicHolidays ofCountry() {
        try (var in = PublicHolidays.class.getResourceAsStream("/vn/kehoachxa/tracking/public-holidays.txt")) {
            return new PublicHolidays(new String(in.readAllBytes(), UTF_8).lines());
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
    }

    private void add(String line) {
        var words = line.split("\\s+");
        switch (words[0]) {
            case "every" -> everyYear.add(MonthDay.of(Integer.parseInt(words[1].substring(3)), Integer.parseInt(words[1].substring(0, 2))));
            case "day" -> days(words[1]).forEach(dated::add);
            case "off" -> days(words[1]).forEach(off::add);
            case "worked" -> days(words[1]).forEach(worked::add);
            default -> throw new IllegalArgumentException(line);
        }
    }

    private static Stream<LocalDate> days(String text) {
        var ends = text.split("\\.\\.");
        return LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[ends.length - 1]).plusDays(1));
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return off.contains(day) || isNamed(day) || madeGood(day.getYear()).contains(day);
    }

    @Override
    public boolean isWorked(LocalDate day) {
        return worked.contains(day);
    }

    private boolean isNamed(LocalDate day) {
        return dated.contains(day) || everyYear.contains(MonthDay.from(day));
    }

    /** The days of a year on which those are made good that fell on a weekly day off. */
    private Set<LocalDate> madeGood(int year) {
        var named = new TreeSet<LocalDate>();
        everyYear.forEach(d -> named.add(d.atYear(year)));
        dated.stream().filter(d -> d.getYear() == year).forEach(named::add);
        var instead = new HashSet<LocalDate>();
        for (var holiday : named) {
            if (isWeekend(holiday)) {
                var next = holiday.plusDays(1);
                while (isWeekend(next) && !isWorked(next) || isNamed(next) || off.contains(next) || instead.contains(next)) {
                    next = next.plusDays(1);
                }
                instead.add(next);
            }
        }
        return instead;
    }

    /** Saturday and Sunday, the weekly days off of offices. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
