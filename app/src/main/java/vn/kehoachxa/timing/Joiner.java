package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Yearly;

/** Puts together the parts of an expression that speak of the same: a period and its day, a year and what is in it. */
final class Joiner {

    private final List<Part> parts;
    private final Integer planYear;

    private Joiner(List<Part> parts, Integer planYear) {
        this.parts = new ArrayList<>(parts);
        this.planYear = planYear;
    }

    /** @param planYear null where it is not known or there are several */
    static List<Time> joined(List<Part> parts, Integer planYear) {
        var joiner = new Joiner(parts, planYear);
        joiner.names();
        joiner.narrowed();
        joiner.everyYear();
        joiner.until();
        joiner.years();
        joiner.doubted();
        return joiner.times();
    }

    private void names() {
        var names = new Names(parts);
        var days = new NamedDays(parts);
        names.cited();
        days.ends();
        names.labels();
        names.allTheTime();
        names.kindsOfReport();
        names.listed();
        days.ofQuarters();
        days.ofMonths();
        days.ofEach();
    }

    /** {@code hằng năm, trước 15/12}; {@code 2 lần/năm: quý II và quý IV}. */
    private void everyYear() {
        // "4 lần/năm (mỗi quý một lần)"
        var periods = parts.stream().filter(Part::isPeriod).mapToInt(p -> ((Each) p.time()).ends().size()).boxed().toList();
        parts.removeIf(p -> p.time() instanceof Time.Often often && periods.contains(often.times()));
        var yearly = Part.first(parts, p -> p.isEvery(12));
        var every = yearly >= 0 ? yearly : Part.first(parts, p -> p.time() instanceof Time.Often);
        if (every < 0 || parts.get(every).isBare()) {
            return;
        }
        var used = 0;
        for (var i = 0; i < parts.size(); i++) {
            var day = parts.get(i).day();
            if (day != null && day.year() == null && day.shift() >= 0 && day.scale() != Scale.YEAR) {
                parts.set(i, parts.get(i).with(new Yearly(parts.get(i).time())));
                used++;
            }
        }
        // of two times a year three days may not all be meant
        if (used > 0 && !(parts.get(every).time() instanceof Time.Often often && often.times() != used)) {
            parts.remove(every);
        }
    }

    /** {@code từ tháng 5 đến trước 15/8}; {@code tháng 6 và tháng 12 hằng năm}. */
    private void until() {
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            if (parts.get(i).time() instanceof Time.From from && !from.after() && next.time() instanceof By by && next.link() != Link.OR) {
                parts.set(i, parts.get(i).with(new Time.Until(from.from().inYearOf(by.last()), by)));
                parts.remove(i + 1);
            } else if (next.time() instanceof Yearly yearly && next.link().isListed() && parts.get(i).day() != null && yearly.time().day() != null
                    && parts.get(i).day().isOpen() && parts.get(i).day().scale() == yearly.time().day().scale()) {
                parts.set(i, parts.get(i).with(new Yearly(parts.get(i).time())));
            } else if (parts.get(i).time() instanceof Yearly && next.link().isListed() && next.day() != null && next.day().shift() > 0) {
                parts.set(i + 1, next.with(new Yearly(next.time())));
            }
        }
    }

    /** {@code năm 2026: quý I}, {@code tháng 6 (quý II/2026)}, {@code quý II, chậm nhất 30/6}. */
    private void narrowed() {
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            if (!(parts.get(i).time() instanceof Span wide) || !wide.isSingle() || next.day() == null) {
                continue;
            }
            var inner = next.day();
            var close = !next.link().isListed() && next.link() != Link.OR || next.time() instanceof By && wide.from().scale() != Scale.DAY;
            if (close && contains(wide.from(), inner) && (inner.isOpen() || wide.from().isOpen() || Objects.equals(inner.year(), wide.from().year()))) {
                parts.set(i + 1, new Part(next.time().in(wide.from()), parts.get(i).link(), true));
                parts.remove(i);
                i = Math.min(i + 1, parts.size() - 1);
            } else if (close && next.time() instanceof Span s && s.isSingle() && contains(inner, wide.from()) && wide.from().isOpen()) {
                parts.set(i, parts.get(i).with(wide.in(inner)));
                parts.remove(i + 1);
            }
        }
    }

    private static boolean contains(Stretch wide, Stretch inner) {
        return wide.scale().compareTo(inner.scale()) > 0 && wide.fromMonth() <= inner.fromMonth() && inner.toMonth() <= wide.toMonth();
    }

    /** A year that is written once holds for those before it, and for those behind it where nothing else is known. */
    private void years() {
        Stretch known = null;
        for (var i = parts.size() - 1; i >= 0; i--) {
            var day = parts.get(i).day();
            if (day != null && day.isOpen() && known != null && (known.scale() == Scale.YEAR || !day.isAfter(known))) {
                parts.set(i, parts.get(i).with(parts.get(i).time().in(known)));
            }
            known = day == null ? known : parts.get(i).day().isOpen() ? known : parts.get(i).day();
        }
        known = null;
        for (var i = 0; i < parts.size(); i++) {
            var day = parts.get(i).day();
            if (day != null && day.isOpen() && known != null && known.year() != null && !known.isAfter(day)) {
                var same = planYear == null || planYear.equals(known.year());
                parts.set(i, parts.get(i).with(same ? parts.get(i).time().in(known) : parts.get(i).time()));
            }
            known = day == null || day.isOpen() ? known : day;
        }
    }

    /** {@code 30/6/2026 (chậm nhất 15/7/2026)}: which of them is meant? */
    private void doubted() {
        for (var i = 1; i < parts.size(); i++) {
            if (parts.get(i).time() instanceof By by && parts.get(i).link() == Link.BRACKET && parts.get(i - 1).time() instanceof Span) {
                parts.set(i, parts.get(i).with(new By(by.last().unsure(), by.before())));
            }
        }
    }

    private List<Time> times() {
        return parts.stream().map(Part::time).distinct().toList();
    }
}
