package vn.kehoachxa.ui.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportPeriod.Kind;

/** The period that is chosen: one of the calendar's in a year, or days. */
public final class PeriodModel {

    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<ReportPeriod> chosen = new ReadOnlyObjectWrapper<>();
    private boolean days;

    PeriodModel() {
        year.subscribe(this::move);
        from.subscribe(d -> read());
        to.subscribe(d -> read());
    }

    /** What is chosen; null where days are wanted that are none. */
    public ReadOnlyObjectProperty<ReportPeriod> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The year in which the periods of the calendar lie. */
    public ObjectProperty<Integer> year() {
        return year;
    }

    /** The first of the days, where days are wanted. */
    public ObjectProperty<LocalDate> from() {
        return from;
    }

    /** The last of them. */
    public ObjectProperty<LocalDate> to() {
        return to;
    }

    /** Whether days are wanted. */
    boolean isDays() {
        return days;
    }

    /** The longer periods of the year: quarters, halves, nine months, the year. */
    List<ReportPeriod> periods() {
        var periods = new ArrayList<ReportPeriod>();
        IntStream.rangeClosed(1, 4).forEach(q -> periods.add(ReportPeriod.of(Kind.QUARTER, year.get(), q)));
        IntStream.rangeClosed(1, 2).forEach(h -> periods.add(ReportPeriod.of(Kind.HALF, year.get(), h)));
        periods.add(ReportPeriod.of(Kind.NINE_MONTHS, year.get(), 1));
        periods.add(ReportPeriod.of(Kind.YEAR, year.get(), 1));
        return List.copyOf(periods);
    }

    /** The months of the year. */
    List<ReportPeriod> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(m -> ReportPeriod.of(Kind.MONTH, year.get(), m)).toList();
    }

    /** Chooses a period; its year with it. */
    void choose(ReportPeriod period) {
        days = period.kind() == Kind.DAYS;
        if (days) {
            from.set(period.from());
            to.set(period.to());
        } else {
            chosen.set(period);
            year.set(period.year());
        }
        read();
    }

    /** Any days are wanted: first those of the period that was chosen. */
    void wantDays() {
        if (!days && chosen.get() != null) {
            var before = chosen.get();
            days = true;
            from.set(before.from());
            to.set(before.to());
        }
        days = true;
        read();
    }

    /** The same period in the other year. */
    private void move(Integer to) {
        var before = chosen.get();
        if (!days && before != null && to != null && before.year() != to) {
            chosen.set(ReportPeriod.of(before.kind(), to, before.number()));
        }
    }

    private void read() {
        if (days) {
            chosen.set(ReportPeriod.of(from.get() + ".." + to.get()).orElse(null));
        }
    }
}
