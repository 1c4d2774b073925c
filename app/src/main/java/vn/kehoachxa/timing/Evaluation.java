package vn.kehoachxa.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Except;
import vn.kehoachxa.timing.Time.From;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;
import vn.kehoachxa.timing.Time.Weekly;
import vn.kehoachxa.timing.Time.Whole;
import vn.kehoachxa.timing.Time.Yearly;

/** The days that are meant, in the years of a plan. */
final class Evaluation {

    private record Days(LocalDate first, LocalDate last) {

        boolean hold(LocalDate day) {
            return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
        }
    }

    private final Days plan;
    private final TreeSet<LocalDate> due = new TreeSet<>();
    private final Map<LocalDate, LocalDate> starts;
    private LocalDate start;
    private boolean sure;

    private Evaluation(Days plan, boolean sure, Map<LocalDate, LocalDate> starts) {
        this.plan = plan;
        this.sure = sure;
        this.starts = starts;
    }

    /**
     * @param from the first year of the plan, or null
     * @param to its last
     * @param starts is given the first day of each stretch under its last
     */
    static TimingReading of(List<Time> times, Integer from, Integer to, boolean sure, Map<LocalDate, LocalDate> starts) {
        var dated = times.stream().filter(t -> !(t instanceof Undated || t instanceof Except)).toList();
        var undated = times.stream().filter(Undated.class::isInstance).map(t -> ((Undated) t).kind()).toList();
        if (times.isEmpty() || times.stream().anyMatch(Time.Unknown.class::isInstance)) {
            return TimingReading.UNPARSED;
        }
        if (dated.isEmpty() && undated.isEmpty()) {
            return TimingReading.UNPARSED;
        }
        if (dated.isEmpty()) {
            return new TimingReading(undated.getFirst(), null, null, List.of(), undated.subList(1, undated.size()), sure);
        }
        var again = dated.stream().filter(Evaluation::comesAgain).toList();
        var monthly = again.stream().allMatch(t -> t instanceof Each e && e.months() == 1);
        var within = again.isEmpty() ? null : within(dated, monthly ? Scale.QUARTER : Scale.HALF);
        var plan = from == null ? null : new Days(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
        var evaluation = new Evaluation(plan, sure, starts);
        var read = within == null ? dated : again;
        var kind = !again.isEmpty() ? TimingKind.RECURRING : dated.size() > 1 ? TimingKind.MULTIPLE : dated.getFirst() instanceof By ? TimingKind.BY : TimingKind.WINDOW;
        var limits = within == null ? plan : evaluation.limits(within);
        evaluation.sure &= again.isEmpty() || read.size() == again.size();
        read.forEach(t -> evaluation.add(t, limits));
        times.stream().filter(Except.class::isInstance).forEach(t -> evaluation.due.removeIf(d -> holds(((Except) t).days(), d)));
        return evaluation.reading(kind, undated);
    }

    private static boolean holds(Span days, LocalDate day) {
        var year = day.getYear();
        var from = days.from().ofYear(year);
        var to = days.to().ofYear(year);
        return from.hasMonth() && from.exists() && to.exists() && from.year() == year && !day.isBefore(from.first(year)) && !day.isAfter(to.last(year));
    }

    private static boolean comesAgain(Time time) {
        return time instanceof Each || time instanceof Time.Often || time instanceof Yearly || time instanceof Weekly || time instanceof Time.WeekdayOfMonth || time instanceof Time.Again;
    }

    /** The only other dated part, where it is longer than what comes again: {@code hằng tháng, từ tháng 3 đến tháng 9}. */
    private static Time within(List<Time> dated, Scale least) {
        var others = dated.stream().filter(t -> !comesAgain(t)).toList();
        if (others.size() != 1) {
            return null;
        }
        return switch (others.getFirst()) {
            case Span s when s.from().scale().compareTo(least) >= 0 || !s.isSingle() -> s;
            case From f -> f;
            case By b when !b.before() && b.last().scale().compareTo(least) >= 0 -> b;
            case Whole w -> w;
            default -> null;
        };
    }

    private Days limits(Time within) {
        return switch (within) {
            case Span s when yearOf(s.from()) != null && yearOf(s.to()) != null -> new Days(s.from().first(year(s.from())), s.to().last(year(s.to())));
            case From f when yearOf(f.from()) != null && plan != null -> new Days(f.after() ? f.from().last(year(f.from())).plusDays(1) : f.from().first(year(f.from())), plan.last());
            case By b when yearOf(b.last()) != null && plan != null && !plan.first().isAfter(b.last().last(year(b.last()))) -> new Days(plan.first(), b.last().last(year(b.last())));
            case Whole w -> plan;
            default -> null;
        };
    }

    private TimingReading reading(TimingKind kind, List<TimingKind> also) {
        // no end before the beginning: such words contradict themselves
        if (start != null && !due.isEmpty() && due.last().isBefore(start)) {
            return new TimingReading(kind, null, null, List.of(), also, false);
        }
        return new TimingReading(kind, start, due.isEmpty() ? null : due.last(), List.copyOf(due), also, sure);
    }

    private void add(Time time, Days limits) {
        switch (time) {
            case Span span -> span(span);
            case Whole whole -> window(plan == null ? null : plan.first(), plan == null ? null : plan.last());
            case By by -> by(by);
            case From from -> {
                var year = yearOf(from.from());
                window(year == null ? null : from.after() ? from.from().last(year).plusDays(1) : from.from().first(year), null);
                sure = false;
            }
            case Time.Until until -> {
                var year = yearOf(until.from());
                var first = year == null ? null : until.from().first(year);
                window(first, null);
                begins(first, by(until.by()));
            }
            case Each each -> each(each, limits);
            case Time.Often often -> often(limits);
            case Time.Again again -> sure = false;
            case Yearly yearly -> yearly(yearly.time(), limits);
            case Weekly weekly -> weekly(weekly, limits);
            case Time.WeekdayOfMonth weekday -> weekdays(weekday, limits);
            case Undated undated -> { }
            case Except except -> { }
            case Time.Unknown nothing -> sure = false;
        }
    }

    private Integer year(Stretch stretch) {
        if (stretch.year() != null) {
            return stretch.year();
        }
        var one = plan != null && plan.first().getYear() == plan.last().getYear();
        return one ? Integer.valueOf(plan.first().getYear() + stretch.shift()) : null;
    }

    /** The year of a stretch, where it is known and has these days. */
    private Integer yearOf(Stretch stretch) {
        sure &= stretch.sure();
        var year = year(stretch);
        if (year == null || !stretch.hasMonth() || !stretch.exists(year)) {
            sure = false;
            return null;
        }
        return year;
    }

    private void span(Span span) {
        var from = yearOf(span.from());
        var to = yearOf(span.to());
        if (from != null && to != null) {
            var first = span.from().first(from);
            var last = span.to().last(to);
            if (last.isBefore(first)) {
                sure = false;
            } else {
                window(first, last);
            }
        }
    }

    private void window(LocalDate first, LocalDate last) {
        sure &= first != null;
        start(first);
        if (last != null) {
            due.add(last);
            begins(first, last);
        }
    }

    private void begins(LocalDate first, LocalDate last) {
        if (first != null && last != null && !last.isBefore(first)) {
            starts.merge(last, first, (a, b) -> a.isBefore(b) ? a : b);
        }
    }

    private void start(LocalDate first) {
        start = first == null || start != null && start.isBefore(first) ? start : first;
    }

    /** @return the last day for it, or null */
    private LocalDate by(By by) {
        var year = yearOf(by.last());
        if (year == null) {
            return null;
        }
        var day = by.before() ? by.last().first(year).minusDays(1) : by.last().last(year);
        // a plan of one year has no day before it, where no year is written
        sure &= !by.last().isOpen() || plan == null || plan.hold(day);
        due.add(day);
        return day;
    }

    private void each(Each each, Days limits) {
        sure &= each.sure() && (each.slot() == null || each.slot().sure());
        if (limits == null) {
            sure = false;
            return;
        }
        if (each.months() == 0 || each.slot() != null && each.slot().month() == 0) {
            start(limits.first());
            sure &= each.months() == 0;
            return;
        }
        for (var year = limits.first().getYear(); year <= limits.last().getYear(); year++) {
            var times = each.months() == 9 ? 1 : 12 / each.months();
            for (var i = 0; i < times; i++) {
                var first = YearMonth.of(year, 1 + i * each.months());
                var last = first.plusMonths(each.months() - 1L);
                var day = each.slot() == null ? last.atEndOfMonth() : named(each.slot(), first, last);
                if (limits.hold(day)) {
                    begin(first.atDay(1), limits);
                    due.add(day);
                }
            }
        }
    }

    private void often(Days limits) {
        start(limits == null ? null : limits.first());
        sure = false;
    }

    private LocalDate named(Time.Slot slot, YearMonth first, YearMonth last) {
        var month = slot.month() < 0 ? last : first.plusMonths(slot.month() - 1L);
        // a month without that day ends before it
        sure &= slot.day() <= month.lengthOfMonth();
        var day = slot.day() == 0 ? month.atEndOfMonth() : month.atDay(Math.min(slot.day(), month.lengthOfMonth()));
        return slot.before() ? day.minusDays(1) : day;
    }

    /** What comes again begins with the period, whatever day of it is named. */
    private void begin(LocalDate period, Days limits) {
        start(limits.hold(period) ? period : limits.first());
    }

    private void yearly(Time time, Days limits) {
        if (limits == null) {
            sure = false;
            return;
        }
        for (var year = limits.first().getYear(); year <= limits.last().getYear(); year++) {
            switch (time) {
                case Span s when s.isDay() -> yearly(new By(s.from(), false), year, limits);
                case Span s -> span(new Span(s.from().ofYear(year), s.to().ofYear(year)));
                case By b -> yearly(b, year, limits);
                default -> add(time, limits);
            }
        }
    }

    private void yearly(By by, int year, Days limits) {
        begin(LocalDate.of(year, 1, 1), limits);
        by(new By(by.last().ofYear(year), by.before()));
    }

    private void weekly(Weekly weekly, Days limits) {
        if (limits == null) {
            sure = false;
            return;
        }
        for (var number : weekly.days()) {
            var day = limits.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number)));
            start(limits.first());
            for (; !day.isAfter(limits.last()); day = day.plusWeeks(1)) {
                due.add(day);
            }
        }
    }

    private void weekdays(Time.WeekdayOfMonth weekday, Days limits) {
        if (limits == null) {
            sure = false;
            return;
        }
        var of = DayOfWeek.of(weekday.weekday());
        for (var month = YearMonth.from(limits.first()); !month.isAfter(YearMonth.from(limits.last())); month = month.plusMonths(1)) {
            var day = month.atDay(1).with(weekday.last() ? TemporalAdjusters.lastInMonth(of) : TemporalAdjusters.firstInMonth(of));
            if (limits.hold(day)) {
                begin(month.atDay(1), limits);
                due.add(day);
            }
        }
    }
}
