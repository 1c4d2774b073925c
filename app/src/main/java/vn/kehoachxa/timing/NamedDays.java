package vn.kehoachxa.timing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Slot;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Yearly;

/** Gives the days that are named to the periods beside them. */
final class NamedDays {

    private final List<Part> parts;

    NamedDays(List<Part> parts) {
        this.parts = parts;
    }

    /** {@code hằng quý (trước các ngày 20/3, 20/6, 20/9 và 20/12)}: as many days as there are periods, each in its own or the next, stand for their ends. */
    void ends() {
        var ends = new TreeSet<Integer>();
        parts.stream().filter(Part::isPeriod).forEach(p -> ends.addAll(((Each) p.time()).ends()));
        var days = parts.stream().map(Part::day).filter(NamedDays::isDayOfMonth).sorted(Comparator.comparing(NamedDays::monthOf)).toList();
        if (ends.size() < 2 || ends.size() != days.size() || parts.stream().noneMatch(p -> p.time() instanceof Each e && !e.bare())) {
            return;
        }
        var before = 0;
        for (var day : days) {
            var end = ends.higher(before);
            var next = ends.higher(end);
            if (monthOf(day) <= before || monthOf(day) > (next == null ? end + end - before : next)) {
                return;
            }
            before = end;
        }
        parts.removeIf(Part::isPeriod);
        parts.replaceAll(p -> isDayOfMonth(p.day()) ? p.with(new Yearly(p.time())) : p);
    }

    private static boolean isDayOfMonth(Stretch day) {
        return day != null && day.scale() == Scale.DAY && day.hasMonth();
    }

    private static int monthOf(Stretch day) {
        return day.fromMonth() + 12 * day.shift();
    }

    /** {@code quý I, quý III (trước ngày 20 tháng cuối quý)}: the day of the quarters that are named, and of no others. */
    void ofQuarters() {
        for (var i = 1; i < parts.size(); i++) {
            if (parts.get(i).time() instanceof Each each && each.months() == 3 && each.slot() != null && each.slot().month() != 0) {
                var slot = each.slot();
                i = given(i, Scale.QUARTER, slot.use(), q -> {
                    var month = slot.month() < 0 ? q.toMonth() : q.fromMonth() + slot.month() - 1;
                    var stretch = new Stretch(Scale.DAY, q.year(), q.shift(), month, Math.max(1, slot.day()), month, slot.day(), slot.sure());
                    return slot.day() == 0 ? stretch.unsure() : stretch;
                });
            }
        }
    }

    /** {@code tháng 6 và tháng 12 (trước ngày 15)}. */
    void ofMonths() {
        for (var i = 2; i < parts.size(); i++) {
            var part = parts.get(i);
            var day = part.day();
            if (day != null && !day.hasMonth() && (!part.link().isListed() || part.time() instanceof By)) {
                i = given(i, Scale.MONTH, part.time().use(), m -> m.inDay(day.fromDay()));
            }
        }
    }

    /** Gives the day of a part to what is named before it, in place of it. Where the part or, where nothing was, it itself stands. */
    private int given(int at, Scale scale, Use use, UnaryOperator<Stretch> day) {
        var from = at;
        while (from > 0 && parts.get(from - 1).time() instanceof Span s && s.isSingle() && s.from().scale() == scale && s.from().sure()) {
            from--;
        }
        for (var i = from; i < at; i++) {
            parts.set(i, parts.get(i).with(dated(day.apply(((Span) parts.get(i).time()).from()), use)));
        }
        if (from < at) {
            parts.remove(at);
        }
        return from < at ? at - 1 : at;
    }

    private static Time dated(Stretch day, Use use) {
        return !day.exists() ? new Time.Unknown() : use == Use.SPAN ? Span.of(day) : new By(day, use == Use.BEFORE);
    }

    /** A day without a month belongs to the period beside it. */
    void ofEach() {
        for (var i = 0; i < parts.size(); i++) {
            var day = parts.get(i).day();
            if (day == null || day.hasMonth()) {
                continue;
            }
            var use = parts.get(i).time().use();
            var monthly = Part.first(parts, p -> p.isEvery(1));
            var each = monthly >= 0 ? monthly : Part.first(parts, p -> p.isEvery(3));
            var month = i > 0 && parts.get(i - 1).time() instanceof Span s && s.isSingle() && s.from().scale() == Scale.MONTH ? s.from() : null;
            if (each < 0 && isOfNext(i)) {
                parts.set(i, parts.get(i).with(Each.of(1).at(new Slot(1, day.fromDay(), use, true))));
            } else if (each >= 0) {
                var months = ((Each) parts.get(each).time()).months();
                var slot = new Slot(months == 1 ? 1 : 0, day.fromDay(), use, months == 1);
                parts.set(i, parts.get(i).with(new Each(months, slot, false, months == 1)));
                parts.remove(each);
                i -= each < i ? 1 : 0;
            } else if (month != null) {
                parts.set(i, parts.get(i).with(dated(month.inDay(day.fromDay()), use)));
                parts.remove(--i);
            } else {
                parts.set(i, parts.get(i).with(new Time.Unknown()));
            }
        }
        for (var i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).time() instanceof Each each && each.slot() == null && hasSlot(each.months())) {
                parts.remove(i);
            }
        }
    }

    /** {@code ngày 10 và ngày 20 hằng tháng}: what follows names a day of each month as well. */
    private boolean isOfNext(int i) {
        var next = i + 1 < parts.size() ? parts.get(i + 1) : null;
        return next != null && next.link().isListed() && next.time() instanceof Each e && e.months() == 1 && e.slot() != null && e.slot().day() > parts.get(i).day().fromDay();
    }

    private boolean hasSlot(int months) {
        return parts.stream().anyMatch(p -> p.time() instanceof Each e && e.months() == months && e.slot() != null);
    }
}
