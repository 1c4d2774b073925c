package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Span;

/** Reads days that stand together: ranges, and lists whose later ones are numbers only ({@code quý I, II và IV/2026}). */
final class Listing {

    private static final int LONGEST_LIST = 12;

    enum Use { SPAN, BY, BEFORE }

    /** @param end the token behind them */
    record Listed(List<Time> times, int end) {}

    private final Tokens tokens;
    private final Calendar calendar;
    private final Periods periods;
    private final Slots slots;
    private final Weeks weeks;
    private final Clock clock;

    Listing(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.periods = new Periods(tokens);
        this.slots = new Slots(tokens);
        this.weeks = new Weeks(tokens, calendar);
        this.clock = new Clock(tokens);
    }

    /** What begins at a token; null where no day does. */
    Listed at(int at, Use use) {
        var week = weeks.at(at);
        if (week != null) {
            return finished(week.spans(), week.end(), use);
        }
        var first = calendar.at(at);
        // "trước 25 hằng tháng": "ngày" is left out
        if (first == null && use != Use.SPAN && tokens.at(at).isSmall() && (tokens.is(at + 1, "thang") || periods.isEvery(at + 1)) && slots.behindDay(tokens.at(at).value(), use, at + 1) != null) {
            first = new Calendar.Read(Stretch.day(null, 0, tokens.at(at).value()), at + 1);
        }
        if (first == null && tokens.at(at).isSmall() && (tokens.isDash(at + 1) || tokens.isOne(at + 1, "den", "toi")) && tokens.at(at + 2).isSmall()) {
            first = numbers(at);
        }
        first = first == null ? listedNumber(at) : first;
        if (first == null) {
            return null;
        }
        if (isOfSeveralMonths(first)) {
            return finished(List.of(Span.of(first.stretch())), first.end(), use);
        }
        var spans = new ArrayList<Span>();
        var end = first.end();
        for (var read = first; read != null;) {
            var span = range(read);
            spans.add(new Span(read.stretch(), span.stretch()));
            end = span.end();
            read = next(end, span.stretch().scale());
        }
        return finished(spans, end, use);
    }

    /** {@code 20, 21 và 22/7/2026}: days, as the last of them shows. */
    private Calendar.Read listedNumber(int at) {
        var next = at;
        while (tokens.at(next).isSmall() && tokens.isOne(next + 1, ",", "va") && next - at < 2 * LONGEST_LIST && tokens.at(next + 2).isSmall() && tokens.at(next + 2).value() > tokens.at(next).value()) {
            next += 2;
        }
        var last = next == at ? null : calendar.at(next);
        return last == null || last.stretch().scale() != Scale.DAY || last.stretch().year() == null ? null : new Calendar.Read(Stretch.day(null, 0, tokens.at(at).value()), at + 1);
    }

    /** {@code 01-15/6/2026}, {@code 3-5/2026}. */
    private Calendar.Read numbers(int at) {
        var last = calendar.at(at + 2);
        if (last == null || !last.stretch().hasMonth() || last.end() < at + 5) {
            return null;
        }
        var number = tokens.at(at).value();
        return switch (last.stretch().scale()) {
            case DAY -> new Calendar.Read(Stretch.day(null, 0, number), at + 1);
            case MONTH -> number < 1 || number > 12 ? null : new Calendar.Read(Stretch.months(Scale.MONTH, number, number), at + 1);
            default -> null;
        };
    }

    private Calendar.Read range(Calendar.Read first) {
        var at = first.end();
        var to = tokens.isDash(at) ? at + 1 : tokens.isOne(at, "den", "toi") ? at + 1 : tokens.is(at, "cho", "den") ? at + 2 : at;
        if (to == at) {
            return endToStart(first);
        }
        to = tokens.is(to, "het") ? to + 1 : to;
        to = clock.behind(to);
        var scale = first.stretch().scale();
        // "quý 2 - 3/2026": of what the first is counted in
        var last = scale == Scale.QUARTER && first.stretch().isOpen() && tokens.at(to).isSmall() ? calendar.next(to, scale) : null;
        last = last == null ? calendar.at(to, scale) : last;
        var counting = tokens.at(to).isSmall() && last != null && last.end() == to + 1 && tokens.isDash(at) && counts(last.end());
        // "tháng 6-7-8/2026"
        for (var more = last; more != null && !counting && tokens.isDash(to + 1) && more.stretch().scale() == Scale.MONTH && tokens.at(to + 2).isSmall(); to += 2) {
            more = calendar.at(to + 2, Scale.MONTH);
            last = more != null && more.stretch().scale() == Scale.MONTH ? more : last;
        }
        return counting || last == null || last.stretch().scale() == Scale.YEAR && first.stretch().scale() != Scale.YEAR && tokens.isDash(at) ? first : last;
    }

    /** {@code cuối tháng 6 đầu tháng 7} is one stretch. */
    private Calendar.Read endToStart(Calendar.Read first) {
        var at = first.end();
        var last = tokens.is(at, "dau") && !first.stretch().sure() ? calendar.at(at) : null;
        return last == null ? first : last;
    }

    /** A number alone that goes on with the list. */
    private Calendar.Read next(int at, Scale scale) {
        if (!tokens.isOne(at, ",", ";", "+", "&", "va", "/") || tokens.is(at, "/") && scale != Scale.QUARTER && scale != Scale.MONTH) {
            return null;
        }
        var number = at + 1;
        if (!tokens.at(number).isNumber() && (scale != Scale.QUARTER || tokens.at(number).roman() == 0)) {
            return null;
        }
        var read = calendar.next(number, scale);
        if (read == null || read.stretch().scale() != scale) {
            return null;
        }
        return counts(read.end()) ? null : read;
    }

    /** Whether what stands behind a number shows that it counts something: {@code quý III - 02 lớp}. */
    private boolean counts(int at) {
        return tokens.at(at).isWord() && !tokens.isOne(at, "va", "den", "toi", "hang", "moi", "cua", "thang", "hoac", "trong", "tung");
    }

    private Listed finished(List<Span> read, int behind, Use use) {
        var months = months(read, behind, use);
        var spans = months == null ? new ArrayList<>(read) : months.spans();
        var end = months == null ? behind : months.end();
        borrow(spans);
        var times = new ArrayList<Time>();
        var after = end;
        for (var span : spans) {
            var again = span.from().hasMonth() ? null : slots.behindDay(span.to().fromDay(), use, end);
            if (again != null) {
                times.add(again.time());
                after = again.end();
                continue;
            }
            var placed = span.from().hasMonth() ? span : inMonth(span, end);
            after = placed == span ? after : calendar.at(monthAt(end)).end();
            times.add(used(placed, use));
        }
        return yearly(times, after, use);
    }

    /** {@code ngày 20 tháng 3, 6, 9}: what follows is counted in months. */
    private boolean isOfSeveralMonths(Calendar.Read day) {
        var next = day.end() + 1;
        if (!day.stretch().hasMonth() || day.stretch().scale() != Scale.DAY || !tokens.is(day.end() - 2, "thang") || !tokens.is(day.end(), ",") || !tokens.at(next).isSmall()) {
            return false;
        }
        var month = calendar.at(next, Scale.MONTH);
        return month != null && month.stretch().scale() == Scale.MONTH && !counts(month.end());
    }

    /** {@code trước ngày 15 của tháng 6 và tháng 12}, {@code ngày 15 các tháng 3, 6, 9, 12}: the day is of each of them. Null where not several follow. */
    private Weeks.Read months(List<Span> read, int behind, Use use) {
        var day = read.getLast();
        if (read.size() > 1 || !day.isSingle() || day.from().scale() != Scale.DAY || !day.from().sure()) {
            return null;
        }
        var spans = new ArrayList<Span>();
        var of = behind;
        if (day.from().hasMonth()) {
            spans.add(day);
        } else {
            while (tokens.isOne(of, "cua", "cac", "trong", "vao")) {
                of++;
            }
        }
        var said = of > behind || tokens.is(behind, ",") && isOfSeveralMonths(new Calendar.Read(day.from(), behind));
        var next = day.from().hasMonth() && (tokens.is(of, "va") && use != Use.SPAN || said) ? of + 1 : of;
        while (spans.isEmpty() ? tokens.isMonth(next) : next > of && (tokens.isMonth(next) || said && tokens.at(next).isSmall())) {
            var month = calendar.at(next, Scale.MONTH);
            var s = month == null ? null : month.stretch();
            if (s == null || s.scale() != Scale.MONTH || !s.sure() || spans.size() > 11 || !s.days(day.from().fromDay(), day.from().fromDay()).exists()) {
                return null;
            }
            spans.add(Span.of(new Stretch(Scale.DAY, s.year(), s.shift(), s.fromMonth(), day.from().fromDay(), s.fromMonth(), day.from().fromDay(), true)));
            behind = month.end();
            next = tokens.is(behind, "va") || said && tokens.is(behind, ",") ? behind + 1 : -1;
        }
        return spans.size() < 2 ? null : new Weeks.Read(spans, behind);
    }

    private int monthAt(int at) {
        return tokens.is(at, "cua") ? at + 1 : at;
    }

    /** {@code ngày 15 tháng cuối quý II}. */
    private Span inMonth(Span span, int at) {
        var month = calendar.at(monthAt(at));
        if (month == null || month.stretch().scale() != Scale.MONTH || !month.stretch().sure()) {
            return span;
        }
        var m = month.stretch();
        var day = new Stretch(Scale.DAY, m.year(), m.shift(), m.fromMonth(), span.from().fromDay(), m.fromMonth(), span.to().fromDay(), true);
        return day.exists() ? Span.of(day) : span;
    }

    /** Months and years that stand only at the end belong to what is before. */
    private static void borrow(List<Span> spans) {
        Stretch known = null;
        for (var i = spans.size() - 1; i >= 0; i--) {
            var to = known == null ? spans.get(i).to() : taken(spans.get(i).to(), known);
            var from = spans.get(i).isSingle() ? to : taken(spans.get(i).from(), to);
            spans.set(i, new Span(from, to));
            known = from;
        }
    }

    private static Stretch taken(Stretch open, Stretch known) {
        var day = open.hasMonth() || !known.hasMonth() ? open : open.inMonth(known.fromMonth());
        if (!day.isOpen() || known.isOpen() || day.hasMonth() && day.isAfter(known)) {
            return day;
        }
        return known.year() == null ? day.shifted(known.shift()) : day.in(known.year());
    }

    private static Time used(Span span, Use use) {
        return use == Use.SPAN ? span : new By(use == Use.BEFORE ? span.from() : span.to(), use == Use.BEFORE);
    }

    private Listed yearly(List<Time> times, int at, Use use) {
        var next = at;
        while (tokens.isOne(next, "cua", ",", "(")) {
            next++;
        }
        var every = periods.isEvery(next) && tokens.isYear(next + 1) && !tokens.at(next + 2).isSmall();
        // of "2026-2030, mỗi năm" each year is meant, and not the whole each year
        var years = times.getFirst() instanceof Span span && span.from().scale() == Scale.YEAR;
        if (!every || years || times.stream().anyMatch(t -> t instanceof Time.Each)) {
            return new Listed(times, at);
        }
        var end = next + 2;
        var all = new ArrayList<>(times);
        // "... hằng năm và 10/01 năm sau": the last period's, which is over by then
        var last = tokens.isOne(end, ",", "va") ? calendar.at(end + 1) : null;
        if (last != null && last.stretch().scale() == Scale.DAY && last.stretch().shift() > 0) {
            all.add(used(Span.of(last.stretch()), use));
            end = last.end();
        }
        return new Listed(all.stream().<Time>map(Time.Yearly::new).toList(), end);
    }
}
