package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The days that are shown, and where each of them lies between 0 (left) and 1 (right). */
public record TimeScale(Zoom zoom, LocalDate from, LocalDate to) {

    /** How much time is shown at once. */
    public enum Zoom {
        YEAR(12), QUARTER(3), MONTH(1);

        private final int months;

        Zoom(int months) {
            this.months = months;
        }
    }

    /** In days: so near to the beginning or end of a month it is meant, where a year is shown and a day is hardly a pixel wide. */
    private static final int NEAR = 4;

    /** A stretch of the head: a quarter of a year, a month of a quarter, a day of a month. */
    public record Tick(LocalDate from, LocalDate to, int number) {}

    /** The year, quarter or month in which a day lies. */
    public static TimeScale around(Zoom zoom, LocalDate day) {
        var first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / zoom.months * zoom.months + 1);
        return new TimeScale(zoom, first.atDay(1), first.plusMonths(zoom.months - 1L).atEndOfMonth());
    }

    /** So many of them on; back where it is negative. */
    public TimeScale step(int by) {
        return around(zoom, from.plusMonths((long) by * zoom.months));
    }

    private double days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Where a day begins; below 0 and above 1 where it is not shown. */
    public double start(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / days();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** Whether something of a stretch is shown. */
    public boolean shows(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    public boolean shows(LocalDate day) {
        return shows(day, day);
    }

    /** How many days a way is long. @param part of the whole width; negative to the left */
    public int daysOf(double part) {
        return (int) Math.round(part * days());
    }

    /** The first day that is meant by one that was pulled somewhere. */
    public LocalDate first(LocalDate pulled) {
        if (zoom != Zoom.YEAR) {
            return pulled;
        }
        var month = YearMonth.from(pulled);
        return pulled.getDayOfMonth() - 1 <= NEAR ? month.atDay(1)
                : month.lengthOfMonth() - pulled.getDayOfMonth() < NEAR ? month.plusMonths(1).atDay(1) : pulled;
    }

    /** The last day that is meant by one that was pulled somewhere. */
    public LocalDate last(LocalDate pulled) {
        if (zoom != Zoom.YEAR) {
            return pulled;
        }
        var month = YearMonth.from(pulled);
        return month.lengthOfMonth() - pulled.getDayOfMonth() <= NEAR ? month.atEndOfMonth()
                : pulled.getDayOfMonth() <= NEAR ? month.minusMonths(1).atEndOfMonth() : pulled;
    }

    /** The stretches of the head. */
    public List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        for (var day = from; !day.isAfter(to); ) {
            var next = switch (zoom) {
                case YEAR -> day.plusMonths(3);
                case QUARTER -> day.plusMonths(1);
                case MONTH -> day.plusDays(1);
            };
            var number = switch (zoom) {
                case YEAR -> (day.getMonthValue() + 2) / 3;
                case QUARTER -> day.getMonthValue();
                case MONTH -> day.getDayOfMonth();
            };
            ticks.add(new Tick(day, next.minusDays(1), number));
            day = next;
        }
        return ticks;
    }
}
