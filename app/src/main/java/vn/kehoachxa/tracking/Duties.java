package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.timing.TimingReader;

/**
 * The days on which reports are due, of a plan and of the office. The words of a duty say when; where they name no day, the days that are
 * stored with it do. Pure; immutable.
 */
public final class Duties {

    /** By day, then in an order that does not change. */
    private static final Comparator<DutyDay> ORDER = Comparator.comparing(DutyDay::due).thenComparing(DutyDay::duty);
    /** A yearly report that is due up to this month still speaks of the year before. */
    private static final int LAST_MONTH_FOR_LAST_YEAR = 3;

    private final TimingReader timing;
    private final WorkingDays workingDays;
    private final ReportWindows windows;

    /** @param windows which days a report of a period counts, where the plan does not say it */
    public Duties(TimingReader timing, WorkingDays workingDays, ReportWindows windows) {
        this.timing = timing;
        this.workingDays = workingDays;
        this.windows = windows;
    }

    /** The due days of a paper's duties in all its years, by day. A duty on demand without a day has none. */
    public List<DutyDay> of(Followed followed) {
        var paper = followed.paper();
        var days = new ArrayList<DutyDay>();
        paper.entries().all(ReportingDuty.class).forEach(duty -> {
            var read = timing.read(duty.text(), paper.identity().year(), paper.identity().yearTo()).dueDates();
            for (var due : read.isEmpty() ? duty.due() : read) {
                var about = about(duty.period(), due);
                days.add(day(
                        paper.id(), duty.id(), paper.subject(), duty.text(), duty.period(), duty.direction(), duty.reporter(),
                        duty.receiver(), duty.via(), due, about, window(duty, about), followed.log()));
            }
        });
        days.sort(ORDER);
        return List.copyOf(days);
    }

    /**
     * The due days of the office's own duties in a year, by day.
     *
     * @param officeLog what was recorded of them
     * @param year in which they are due
     */
    public List<DutyDay> ofOffice(List<OfficeDuty> duties, Log officeLog, int year) {
        var days = new ArrayList<DutyDay>();
        for (var duty : duties) {
            var out = duty.direction() == Direction.OUT;
            dueDays(duty, year).forEach(due -> {
                var about = about(duty.period(), due);
                days.add(day(
                        null, duty.id(), duty.subject(), "", duty.period(), duty.direction(), out ? "" : duty.other(),
                        out ? duty.other() : "", duty.via(), due, about, about == null ? null : windows.of(about), officeLog));
            });
        }
        days.sort(ORDER);
        return List.copyOf(days);
    }

    /** "Before the first of January" is due in December. */
    private static Stream<LocalDate> dueDays(OfficeDuty duty, int year) {
        return IntStream.of(year, year + 1)
                .boxed()
                .flatMap(y -> lastMonths(duty.period()).mapToObj(month -> YearMonth.of(y, month)))
                .map(last -> last.atDay(Math.min(duty.beforeDay(), last.lengthOfMonth())).minusDays(1))
                .filter(due -> due.getYear() == year);
    }

    private static IntStream lastMonths(Period period) {
        return switch (period) {
            case MONTH -> IntStream.rangeClosed(1, 12);
            case QUARTER -> IntStream.of(3, 6, 9, 12);
            case HALF -> IntStream.of(6, 12);
            case NINE_MONTHS -> IntStream.of(9);
            case YEAR -> IntStream.of(12);
            case ON_DEMAND -> IntStream.empty();
        };
    }

    private DutyDay day(
            UUID paper, UUID duty, String title, String text, Period period, Direction direction, String reporter, String receiver, String via,
            LocalDate due, ReportPeriod about, ReportWindows.Window window, Log log) {
        var delivered = log.of(Delivered.class, duty).filter(d -> due.equals(d.due())).map(Delivered::date).findFirst().orElse(null);
        return new DutyDay(
                paper, duty, title, text, period, direction, reporter, receiver, via, due, workingDays.onOrBefore(due), about, window,
                window != null && !due.isAfter(window.to()), delivered);
    }

    /**
     * Which period a report speaks of that is due on a day. Of a month: up to the day on which the decree's window closes the month before,
     * then the month itself. Of a quarter: in its first month the quarter before. Of a half-year: in its first two months the half before.
     * Of a year or nine months: until March those of the year before. Else the period itself.
     *
     * @return null for a report on demand
     */
    ReportPeriod about(Period period, LocalDate due) {
        var month = due.getMonthValue();
        var year = due.getYear();
        return switch (period) {
            case MONTH -> ReportPeriod.of(ReportPeriod.Kind.MONTH, year, month).plus(due.getDayOfMonth() <= windows.toDay() ? -1 : 0);
            case QUARTER -> ReportPeriod.of(ReportPeriod.Kind.QUARTER, year, (month - 1) / 3 + 1).plus(month % 3 == 1 ? -1 : 0);
            case HALF -> ReportPeriod.of(ReportPeriod.Kind.HALF, year, (month - 1) / 6 + 1).plus((month - 1) % 6 < 2 ? -1 : 0);
            case NINE_MONTHS -> ReportPeriod.of(ReportPeriod.Kind.NINE_MONTHS, month <= LAST_MONTH_FOR_LAST_YEAR ? year - 1 : year, 1);
            case YEAR -> ReportPeriod.of(ReportPeriod.Kind.YEAR, month <= LAST_MONTH_FOR_LAST_YEAR ? year - 1 : year, 1);
            case ON_DEMAND -> null;
        };
    }

    /** The plan's own window, moved on to the period where it is written for another one; else the decree's. */
    private ReportWindows.Window window(ReportingDuty duty, ReportPeriod about) {
        if (duty.windowFrom() == null || duty.windowTo() == null) {
            return about == null ? null : windows.of(about);
        }
        if (about == null) {
            return new ReportWindows.Window(duty.windowFrom(), duty.windowTo());
        }
        var months = YearMonth.from(written(duty).to()).until(YearMonth.from(about.to()), ChronoUnit.MONTHS);
        return new ReportWindows.Window(moved(duty.windowFrom(), months), moved(duty.windowTo(), months));
    }

    /** The period for which a duty's own window is written: that in which it closes. */
    private static ReportPeriod written(ReportingDuty duty) {
        var to = duty.windowTo();
        return switch (duty.period()) {
            case MONTH -> ReportPeriod.of(ReportPeriod.Kind.MONTH, to.getYear(), to.getMonthValue());
            case QUARTER -> ReportPeriod.of(ReportPeriod.Kind.QUARTER, to.getYear(), (to.getMonthValue() - 1) / 3 + 1);
            case HALF -> ReportPeriod.of(ReportPeriod.Kind.HALF, to.getYear(), (to.getMonthValue() - 1) / 6 + 1);
            case NINE_MONTHS -> ReportPeriod.of(ReportPeriod.Kind.NINE_MONTHS, to.getYear(), 1);
            case YEAR, ON_DEMAND -> ReportPeriod.of(ReportPeriod.Kind.YEAR, to.getYear(), 1);
        };
    }

    /** The last day of a month becomes the last day of the other. */
    private static LocalDate moved(LocalDate day, long months) {
        var month = YearMonth.from(day).plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? month.atEndOfMonth() : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
