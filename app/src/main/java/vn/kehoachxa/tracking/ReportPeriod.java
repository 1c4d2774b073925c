package vn.kehoachxa.tracking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Years;

/**
 * A period that a report speaks of.
 *
 * @param code {@code 2026-05}, {@code 2026-Q2}, {@code 2026-H1}, {@code 2026-M9}, {@code 2026}, or {@code 2026-03-15..2026-06-14}
 * @param from the first day of the calendar's period
 * @param to its last day
 */
public record ReportPeriod(String code, Kind kind, LocalDate from, LocalDate to) {

    /** How long a period is. */
    public enum Kind {
        MONTH(1),
        QUARTER(3),
        HALF(6),
        NINE_MONTHS(9),
        YEAR(12),
        /** Any days, counted as they are. */
        DAYS(0);

        private final int months;

        Kind(int months) {
            this.months = months;
        }

        /** How many months long; 0 for days. */
        public int months() {
            return months;
        }
    }

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(Q[1-4])|(H[12])|(M9)|(\\d{2})))?");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

    /** The period of a code; empty where it is none. */
    public static Optional<ReportPeriod> of(String code) {
        try {
            var days = DAYS.matcher(code);
            if (days.matches()) {
                var from = LocalDate.parse(days.group(1));
                var to = LocalDate.parse(days.group(2));
                return Years.isYear(from.getYear()) && Years.isYear(to.getYear()) && !to.isBefore(from)
                        ? Optional.of(new ReportPeriod(code, Kind.DAYS, from, to))
                        : Optional.empty();
            }
            var named = CODE.matcher(code);
            return named.matches() && Years.isYear(Integer.parseInt(named.group(1))) ? Optional.of(named(named)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static ReportPeriod named(Matcher code) {
        var year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) {
            return of(Kind.QUARTER, year, code.group(2).charAt(1) - '0');
        }
        if (code.group(3) != null) {
            return of(Kind.HALF, year, code.group(3).charAt(1) - '0');
        }
        if (code.group(4) != null) {
            return of(Kind.NINE_MONTHS, year, 1);
        }
        return code.group(5) == null ? of(Kind.YEAR, year, 1) : of(Kind.MONTH, year, Integer.parseInt(code.group(5)));
    }

    /**
     * A period of the calendar.
     *
     * @param number which one of its kind in the year, from 1
     * @throws DateTimeException where the year has no such period
     */
    public static ReportPeriod of(Kind kind, int year, int number) {
        var first = YearMonth.of(year, (number - 1) * kind.months + 1);
        var last = first.plusMonths(kind.months - 1L);
        var code = switch (kind) {
            case MONTH -> first.toString();
            case QUARTER -> year + "-Q" + number;
            case HALF -> year + "-H" + number;
            case NINE_MONTHS -> year + "-M9";
            case YEAR -> Integer.toString(year);
            case DAYS -> throw new IllegalArgumentException("days have no number");
        };
        return new ReportPeriod(code, kind, first.atDay(1), last.atEndOfMonth());
    }

    /** So many periods of its kind later, or earlier where it is negative; of nine months, so many years. Not for days. */
    ReportPeriod plus(long periods) {
        var first = YearMonth.from(from).plusMonths(periods * (kind == Kind.NINE_MONTHS ? 12 : kind.months));
        return of(kind, first.getYear(), (first.getMonthValue() - 1) / kind.months + 1);
    }

    /** Which one of its kind in the year, from 1; 0 for days. */
    public int number() {
        return kind == Kind.DAYS ? 0 : (from.getMonthValue() - 1) / kind.months + 1;
    }

    public int year() {
        return from.getYear();
    }
}
