package vn.kehoachxa.intake.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.kehoachxa.plan.Period;

/** Puts the periods and the days of a clause together: which report is due when. */
final class Pairing {

    /**
     * A report.
     *
     * @param from where its words begin in the clause
     * @param to behind them
     * @param days ascending; empty on demand
     */
    record Due(Period period, int from, int to, List<LocalDate> days) {}

    /** In months: two days that are nearer are not those of half-years. */
    private static final int HALF_AT_LEAST = 4;

    private final int year;
    private final int lastYear;
    private final List<Moment.Every> every;
    private final List<Moment.By> by;
    private final List<Due> dues = new ArrayList<>();

    private Pairing(List<Moment> moments, int year, int lastYear) {
        this.year = year;
        this.lastYear = lastYear;
        this.every = all(moments, Moment.Every.class);
        this.by = all(moments, Moment.By.class);
    }

    /** The reports of which a clause speaks. */
    static List<Due> of(List<Moment> moments, int year, int lastYear) {
        var pairing = new Pairing(moments, year, lastYear);
        pairing.pair();
        var asked = all(moments, Moment.Asked.class);
        if (!asked.isEmpty()) {
            pairing.dues.add(new Due(Period.ON_DEMAND, asked.getFirst().from(), asked.getLast().to(), List.of()));
        }
        return pairing.dues;
    }

    private static <M extends Moment> List<M> all(List<Moment> moments, Class<M> kind) {
        return moments.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void pair() {
        if (by.isEmpty()) {
            every.stream().filter(e -> !e.numbered()).forEach(e -> dues.add(new Due(e.period(), e.from(), e.to(), ends(e.period()))));
        } else if (every.isEmpty()) {
            var days = days(by);
            dues.add(new Due(period(days), by.getFirst().from(), by.getLast().to(), days));
        } else if (every.size() == 1) {
            dues.add(due(every.getFirst(), by));
        } else if (by.size() == 1 && by.getFirst().days().size() == every.size() && !by.getFirst().again()) {
            for (var i = 0; i < every.size(); i++) {
                var e = every.get(i);
                dues.add(new Due(e.period(), e.from(), e.to(), List.of(by.getFirst().days().get(i))));
            }
        } else if (by.size() == every.size()) {
            for (var i = 0; i < every.size(); i++) {
                dues.add(due(every.get(i), List.of(by.get(i))));
            }
        } else {
            nearest();
        }
    }

    /** Each limit goes to the period in front of it; a period without one is due on its last day. */
    private void nearest() {
        for (var i = 0; i < every.size(); i++) {
            var e = every.get(i);
            var from = i == 0 ? 0 : e.from();
            var to = i + 1 < every.size() ? every.get(i + 1).from() : Integer.MAX_VALUE;
            var own = by.stream().filter(b -> b.from() >= from && b.from() < to).toList();
            if (!own.isEmpty()) {
                dues.add(due(e, own));
            } else if (!e.numbered()) {
                dues.add(new Due(e.period(), e.from(), e.to(), ends(e.period())));
            }
        }
    }

    private static Due due(Moment.Every every, List<Moment.By> by) {
        return new Due(
                every.period(), Math.min(every.from(), by.getFirst().from()), Math.max(every.to(), by.getLast().to()), days(by));
    }

    private static List<LocalDate> days(List<Moment.By> by) {
        var days = new TreeSet<LocalDate>();
        by.forEach(b -> days.addAll(b.days()));
        return List.copyOf(days);
    }

    /** How often, by how many days there are in a year; once is no period, unless it comes again. */
    private Period period(List<LocalDate> days) {
        return switch (days.size() / (lastYear - year + 1)) {
            case 12 -> Period.MONTH;
            case 4 -> Period.QUARTER;
            case 2 -> days.get(0).plusMonths(HALF_AT_LEAST).isAfter(days.get(1)) ? Period.ON_DEMAND : Period.HALF;
            case 1 -> by.stream().anyMatch(Moment.By::again) ? Period.YEAR : Period.ON_DEMAND;
            default -> Period.ON_DEMAND;
        };
    }

    /** The last day of each period in the plan's years. */
    private List<LocalDate> ends(Period period) {
        var months = switch (period) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF -> 6;
            case NINE_MONTHS -> 9;
            case YEAR, ON_DEMAND -> 12;
        };
        var ends = new ArrayList<LocalDate>();
        for (var y = year; y <= lastYear; y++) {
            for (var month = months; month <= 12; month += months) {
                ends.add(YearMonth.of(y, month).atEndOfMonth());
            }
        }
        return ends;
    }
}
