package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Slot;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;
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
        joiner.cited();
        joiner.namedEnds();
        joiner.labels();
        joiner.allTheTime();
        joiner.kindsOfReport();
        joiner.listed();
        joiner.quarters();
        joiner.months();
        joiner.days();
        joiner.everyYear();
        joiner.until();
        joiner.narrowed();
        joiner.years();
        joiner.doubted();
        return joiner.times();
    }

    /** An act that is cited beside a time says nothing of when. */
    private void cited() {
        if (parts.stream().anyMatch(p -> !isCited(p))) {
            parts.removeIf(Joiner::isCited);
        }
    }

    private static boolean isCited(Part part) {
        return part.time() instanceof Undated && !part.strong();
    }

    /** {@code hằng quý (trước các ngày 20/3, 20/6, 20/9 và 20/12)}: as many days as there are periods, each in its own or the next, stand for their ends. */
    private void namedEnds() {
        var ends = new TreeSet<Integer>();
        parts.stream().filter(p -> isPeriod(p.time())).forEach(p -> ends.addAll(((Each) p.time()).ends()));
        var days = parts.stream().map(p -> day(p.time())).filter(Joiner::isDayOfMonth).sorted(Comparator.comparing(Joiner::monthOf)).toList();
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
        parts.removeIf(p -> isPeriod(p.time()));
        parts.replaceAll(p -> isDayOfMonth(day(p.time())) ? p.with(new Yearly(p.time())) : p);
    }

    private static boolean isPeriod(Time time) {
        return time instanceof Each each && each.slot() == null && each.months() > 1;
    }

    private static boolean isDayOfMonth(Stretch day) {
        return day != null && day.scale() == Scale.DAY && day.hasMonth();
    }

    private static int monthOf(Stretch day) {
        return day.fromMonth() + 12 * day.shift();
    }

    /** {@code thường xuyên, cả năm}: what is done all the time is not due at the end of it. */
    private void allTheTime() {
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            var listed = i + 2 < parts.size() && parts.get(i + 2).link().isListed() && day(parts.get(i + 2).time()) != null;
            var lasts = next.time() instanceof Time.Whole || next.time() instanceof Span s && (!s.isSingle() || s.from().scale() != Scale.DAY);
            if (parts.get(i).time() instanceof Undated u && u.kind() == TimingKind.CONTINUOUS && lasts && !listed && next.link() != Link.APART && next.link() != Link.OR) {
                parts.remove(i + 1);
            }
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

    /** What is named before its time is no time of its own: {@code quý: trước ngày 05 tháng cuối quý}. */
    private void labels() {
        for (var i = parts.size() - 1; i > 0; i--) {
            var dated = day(parts.get(i - 1).time());
            // "trước 15/6 (báo cáo 6 tháng)", "trước 15/6 (6 tháng đầu năm) và 15/12 (năm)"
            var wide = parts.get(i).time() instanceof Span s && s.from().scale().compareTo(Scale.MONTH) > 0 && parts.get(i - 1).time() instanceof By;
            if ((isBare(i) || wide) && parts.get(i).link() == Link.BRACKET && dated != null && dated.scale() == Scale.DAY) {
                parts.set(i - 1, parts.get(i - 1).with(wide ? in(parts.get(i - 1).time(), day(parts.get(i).time())) : parts.get(i - 1).time()));
                parts.remove(i);
                goOn(i);
            }
        }
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            // "tháng năm 2026": its number is left out
            if (isBare(i) && next.link() == Link.NONE && next.time() instanceof Span s && s.from().scale() == Scale.YEAR) {
                parts.set(i, parts.get(i).with(new Time.Unknown()));
            } else if (isBare(i) && !next.link().isListed() && next.link() != Link.OR && !(next.time() instanceof Undated) && !(next.time() instanceof Each e && e.slot() == null)) {
                parts.set(i + 1, new Part(next.time(), parts.get(i).link(), next.strong()));
                parts.remove(i);
            }
        }
    }

    /** A day that goes on with a list of last days is one as well. */
    private void goOn(int i) {
        if (i < parts.size() && parts.get(i).link().isListed() && !parts.get(i).strong() && parts.get(i - 1).time() instanceof By by && parts.get(i).time() instanceof Span s && s.isDay()) {
            parts.set(i, parts.get(i).with(new By(s.from(), by.before())));
        }
    }

    private boolean isBare(int i) {
        return parts.get(i).time() instanceof Each each && each.bare();
    }

    /** {@code 6 tháng, 9 tháng và cả năm}: beside days of one year these are parts of it too. */
    private void kindsOfReport() {
        var ofOneYear = parts.stream().anyMatch(p -> p.time() instanceof Span s && s.from().scale().compareTo(Scale.QUARTER) >= 0)
                && parts.stream().noneMatch(p -> p.time() instanceof Each e && !e.bare());
        for (var i = 0; ofOneYear && i < parts.size(); i++) {
            if (isBare(i) && parts.get(i).time() instanceof Each each && each.months() > 3) {
                var months = each.months();
                parts.set(i, parts.get(i).with(Span.of(months == 12 ? Stretch.year(null) : Stretch.months(Scale.HALF, 1, months))));
            }
        }
    }

    /** {@code tháng 1, 2, 3, mỗi tháng 01 bài}: in those that are named, and in no others. */
    private void listed() {
        for (var i = parts.size() - 1; i >= 0; i--) {
            var scale = parts.get(i).time() instanceof Each each && each.slot() == null && !each.bare() ? each.months() == 1 ? Scale.MONTH : each.months() == 3 ? Scale.QUARTER : null : null;
            if (scale != null && parts.stream().filter(p -> p.time() instanceof Span s && s.isSingle() && s.from().scale() == scale).count() > 1) {
                parts.remove(i);
            }
        }
    }

    /** {@code quý I, quý III (trước ngày 20 tháng cuối quý)}: the day of the quarters that are named, and of no others. */
    private void quarters() {
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
    private void months() {
        for (var i = 2; i < parts.size(); i++) {
            var part = parts.get(i);
            var day = day(part.time());
            if (day != null && !day.hasMonth() && (!part.link().isListed() || part.time() instanceof By)) {
                i = given(i, Scale.MONTH, use(part.time()), m -> m.inDay(day.fromDay()));
            }
        }
    }

    private static Use use(Time time) {
        return time instanceof By by ? by.before() ? Use.BEFORE : Use.BY : Use.SPAN;
    }

    /** Gives the day of a part to what is named before it, in place of it. Where the part or, where nothing was, it itself stands. */
    private int given(int at, Scale scale, Use use, UnaryOperator<Stretch> day) {
        var from = at;
        while (from > 0 && parts.get(from - 1).time() instanceof Span s && s.isSingle() && s.from().scale() == scale && s.from().sure()) {
            from--;
        }
        for (var i = from; i < at; i++) {
            var dated = day.apply(((Span) parts.get(i).time()).from());
            parts.set(i, parts.get(i).with(!dated.exists() ? new Time.Unknown() : use == Use.SPAN ? Span.of(dated) : new By(dated, use == Use.BEFORE)));
        }
        if (from < at) {
            parts.remove(at);
        }
        return from < at ? at - 1 : at;
    }

    /** A day without a month belongs to the period beside it. */
    private void days() {
        for (var i = 0; i < parts.size(); i++) {
            var day = day(parts.get(i).time());
            if (day == null || day.hasMonth()) {
                continue;
            }
            var use = use(parts.get(i).time());
            var each = period(1) >= 0 ? period(1) : period(3);
            var month = i > 0 && parts.get(i - 1).time() instanceof Span s && s.isSingle() && s.from().scale() == Scale.MONTH ? s.from() : null;
            if (each >= 0) {
                var months = ((Each) parts.get(each).time()).months();
                var slot = new Slot(months == 1 ? 1 : 0, day.fromDay(), use, months == 1);
                parts.set(i, parts.get(i).with(new Each(months, slot, false, months == 1)));
                parts.remove(each);
                i -= each < i ? 1 : 0;
            } else if (month != null) {
                var dated = new Stretch(Scale.DAY, month.year(), month.shift(), month.fromMonth(), day.fromDay(), month.fromMonth(), day.fromDay(), true);
                parts.set(i, parts.get(i).with(!dated.exists() ? new Time.Unknown() : parts.get(i).time() instanceof By ? new By(dated, use == Use.BEFORE) : Span.of(dated)));
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

    private boolean hasSlot(int months) {
        return parts.stream().anyMatch(p -> p.time() instanceof Each e && e.months() == months && e.slot() != null);
    }

    private static Stretch day(Time time) {
        return switch (time) {
            case Span span -> span.from();
            case By by -> by.last();
            default -> null;
        };
    }

    private int period(int months) {
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).time() instanceof Each each && each.months() == months && each.slot() == null) {
                return i;
            }
        }
        return -1;
    }

    private int often() {
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).time() instanceof Time.Often) {
                return i;
            }
        }
        return -1;
    }

    /** {@code hằng năm, trước 15/12}; {@code 2 lần/năm: quý II và quý IV}. */
    private void everyYear() {
        // "4 lần/năm (mỗi quý một lần)"
        var periods = parts.stream().map(Part::time).filter(Joiner::isPeriod).mapToInt(t -> ((Each) t).ends().size()).boxed().toList();
        parts.removeIf(p -> p.time() instanceof Time.Often often && periods.contains(often.times()));
        var every = period(12) >= 0 ? period(12) : often();
        if (every < 0 || isBare(every)) {
            return;
        }
        var used = 0;
        for (var i = 0; i < parts.size(); i++) {
            var day = day(parts.get(i).time());
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
                parts.set(i, parts.get(i).with(new Time.Until(in(from.from(), by.last()), by)));
                parts.remove(i + 1);
            } else if (next.time() instanceof Yearly yearly && next.link().isListed() && day(parts.get(i).time()) != null && day(yearly.time()) != null
                    && day(parts.get(i).time()).isOpen() && day(parts.get(i).time()).scale() == day(yearly.time()).scale()) {
                parts.set(i, parts.get(i).with(new Yearly(parts.get(i).time())));
            } else if (parts.get(i).time() instanceof Yearly && next.link().isListed() && day(next.time()) != null && day(next.time()).shift() > 0) {
                parts.set(i + 1, next.with(new Yearly(next.time())));
            }
        }
    }

    /** {@code năm 2026: quý I}, {@code tháng 6 (quý II/2026)}, {@code quý II, chậm nhất 30/6}. */
    private void narrowed() {
        for (var i = parts.size() - 2; i >= 0; i--) {
            var next = parts.get(i + 1);
            if (!(parts.get(i).time() instanceof Span wide) || !wide.isSingle() || day(next.time()) == null) {
                continue;
            }
            var inner = day(next.time());
            var close = !next.link().isListed() && next.link() != Link.OR || next.time() instanceof By && wide.from().scale() != Scale.DAY;
            if (close && contains(wide.from(), inner) && (inner.isOpen() || wide.from().isOpen() || Objects.equals(inner.year(), wide.from().year()))) {
                var year = wide.from();
                parts.set(i + 1, new Part(in(next.time(), year), parts.get(i).link(), true));
                parts.remove(i);
                i = Math.min(i + 1, parts.size() - 1);
            } else if (close && next.time() instanceof Span s && s.isSingle() && contains(inner, wide.from()) && wide.from().isOpen()) {
                parts.set(i, parts.get(i).with(in(wide, inner)));
                parts.remove(i + 1);
            }
        }
    }

    private static boolean contains(Stretch wide, Stretch inner) {
        return wide.scale().compareTo(inner.scale()) > 0 && wide.fromMonth() <= inner.fromMonth() && inner.toMonth() <= wide.toMonth();
    }

    private static Time in(Time time, Stretch year) {
        return switch (time) {
            case Span span -> new Span(in(span.from(), year), in(span.to(), year));
            case By by -> new By(in(by.last(), year), by.before());
            default -> time;
        };
    }

    private static Stretch in(Stretch open, Stretch year) {
        return !open.isOpen() || year.isOpen() ? open : year.year() == null ? open.shifted(year.shift()) : open.in(year.year());
    }

    /** A year that is written once holds for those before it, and for those behind it where nothing else is known. */
    private void years() {
        Stretch known = null;
        for (var i = parts.size() - 1; i >= 0; i--) {
            var day = day(parts.get(i).time());
            if (day != null && day.isOpen() && known != null && (known.scale() == Scale.YEAR || !day.isAfter(known))) {
                parts.set(i, parts.get(i).with(in(parts.get(i).time(), known)));
            }
            known = day == null ? known : day(parts.get(i).time()).isOpen() ? known : day(parts.get(i).time());
        }
        known = null;
        for (var i = 0; i < parts.size(); i++) {
            var day = day(parts.get(i).time());
            if (day != null && day.isOpen() && known != null && known.year() != null && !known.isAfter(day)) {
                var same = planYear == null || planYear.equals(known.year());
                parts.set(i, parts.get(i).with(same ? in(parts.get(i).time(), known) : parts.get(i).time()));
            }
            known = day == null || day.isOpen() ? known : day;
        }
    }

    private List<Time> times() {
        return parts.stream().map(Part::time).distinct().toList();
    }
}
