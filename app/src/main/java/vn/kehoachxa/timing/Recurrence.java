package vn.kehoachxa.timing;

import java.util.Set;
import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Often;
import vn.kehoachxa.timing.Time.Slot;

/** Reads what comes again: {@code hằng quý}, {@code 6 tháng/lần}, {@code 2 lần/năm}, {@code 01 tin/tháng}, {@code cuối quý}. */
final class Recurrence {

    /** @param end the token behind it */
    record Read(Time time, int end) {

        /** Whether it is the beginning or end of each period. */
        boolean isEdge() {
            return time instanceof Each each && each.slot() != null;
        }

        /** The day before; none can be known of what is loose: {@code trước cuối mỗi quý}. */
        Time before() {
            return time instanceof Each each && each.slot() != null && each.slot().sure() ? each.at(new Slot(each.slot().month(), each.slot().day(), Use.BEFORE, true)) : Each.unknown();
        }
    }

    /** @param from behind words such as "định kỳ", which make a unit come again; the token itself where none stand */
    private record Lead(int from, boolean regular) {}

    private static final int LONGEST_THING = 4;
    private static final Set<String> THINGS = Set.of("tin", "bai", "buoi", "cuoc", "lop", "so", "ky", "phien", "dot", "luot", "hoi", "chuyen", "ban", "bao");

    private final Tokens tokens;
    private final Periods periods;
    private final Weekdays weekdays;
    private final Slots slots;

    Recurrence(Tokens tokens) {
        this.tokens = tokens;
        this.periods = new Periods(tokens);
        this.weekdays = new Weekdays(tokens);
        this.slots = new Slots(tokens);
    }

    /** What begins at a token; null where none does. */
    Read at(int at) {
        var lead = lead(at);
        var from = lead.from();
        if (tokens.is(from, "thuong", "nien") || tokens.is(from, "hang", "nien")) {
            return new Read(Each.of(12), from + 2);
        }
        var weekly = weekly(at, lead);
        if (weekly != null) {
            return weekly;
        }
        var all = all(at);
        if (all != null) {
            return all;
        }
        var frequency = frequency(from);
        if (frequency != null) {
            return frequency;
        }
        var weekday = weekdays.ofEachWeek(from);
        if (weekday != null) {
            return weekday;
        }
        var every = every(lead);
        if (every != null) {
            return every;
        }
        // "định kỳ" alone
        if (lead.regular() && !isMeeting(at, from) && (!tokens.is(at, "theo") || tokens.is(at + 1, "dinh"))) {
            return new Read(new Time.Again(), tokens.isOne(from - 1, "(", ":", "vao") ? from - 1 : from);
        }
        return slots.edge(at);
    }

    /** {@code Phiên họp thường kỳ tháng 6}: which meeting it is. */
    private boolean isMeeting(int at, int from) {
        var numbered = tokens.isMonth(from) && tokens.at(from + 1).isSmall() || tokens.isQuarter(from) && (tokens.at(from + 1).isSmall() || tokens.at(from + 1).roman() > 0);
        return numbered && tokens.is(at, "thuong") && tokens.is(at - 1, "hop");
    }

    private Lead lead(int at) {
        var from = at;
        while (tokens.is(from, "dinh", "ky") || tokens.is(from, "thuong", "ky") || from > at && tokens.isOne(from, "theo", "vao", "la", ":", "(")) {
            from += tokens.isOne(from, "dinh", "thuong") ? 2 : 1;
        }
        if (from > at || !tokens.is(at, "theo")) {
            return new Lead(from, from > at);
        }
        var next = tokens.is(at + 1, "dinh", "ky") ? at + 3 : at + 1;
        var regular = next > at + 1 || periods.isEvery(next) || periods.bare(next) != null;
        return new Lead(regular ? next : at, regular);
    }

    /** {@code hằng tuần}, {@code hằng ngày}, of which no day is known. */
    private Read weekly(int at, Lead lead) {
        var every = periods.isEvery(lead.from());
        var unit = every ? lead.from() + 1 : lead.from();
        var days = every && tokens.is(unit, "tuan") ? weekdays.behindEachWeek(unit + 1) : null;
        if (days != null) {
            return days;
        }
        if ((every || lead.regular()) && tokens.is(unit, "tuan") || every && tokens.isDay(unit)) {
            return new Read(Each.undated(!periods.isMany(unit + 1)), periods.behindTimes(unit + 1));
        }
        // which days the second week of a month has is not known
        var week = tokens.is(at + 1, "thu") ? at + 2 : at + 1;
        var ofMonth = tokens.is(at, "tuan") && periods.counted(week) > 0 && periods.isEvery(week + 1) && tokens.is(week + 2, "thang");
        return ofMonth ? new Read(Each.unknown(), week + 3) : null;
    }

    /** {@code 4 quý}, {@code cả 12 tháng}, {@code 12 tháng trong năm}, {@code các quý trong năm}, {@code tất cả các tháng}. */
    private Read all(int at) {
        if (tokens.is(at, "tat", "ca") && tokens.is(at + 2, "cac") && periods.bare(at + 3) != null) {
            return new Read(Each.of(periods.bare(at + 3).months()), at + 4);
        }
        if (tokens.is(at, "cac") && (tokens.is(at + 1, "thang") || tokens.isQuarter(at + 1)) && tokens.is(at + 2, "trong")) {
            return new Read(Each.of(tokens.is(at + 1, "thang") ? 1 : 3), at + 2);
        }
        var all = tokens.is(at, "ca");
        var number = all ? at + 1 : at;
        var count = periods.counted(number);
        var unit = periods.behindNumber(number);
        var quarters = count == 4 && tokens.isQuarter(unit) && !tokens.at(unit + 1).isNumber() && tokens.at(unit + 1).roman() == 0;
        var months = count == 12 && tokens.is(unit, "thang") && (all || tokens.isOne(unit + 1, "trong", "cua") && tokens.isYear(unit + 2));
        return (quarters || months) && !tokens.isOne(unit + 1, "/", "dau", "cuoi", "mot") ? new Read(Each.of(quarters ? 3 : 1), unit + 1) : null;
    }

    /** {@code hằng quý}, {@code 6 tháng một lần}. */
    private Read every(Lead lead) {
        var every = periods.isEvery(lead.from());
        var unit = every ? lead.from() + 1 : lead.from();
        var period = periods.at(unit);
        if (period == null || !every && !lead.regular() && periods.behindTimes(period.end()) == period.end() || isNumbered(unit, period)) {
            return null;
        }
        var end = periods.behindTimes(period.end());
        if (!periods.isMany(period.end())) {
            return new Read(each(period), end);
        }
        return new Read(period.months() == 12 ? new Often(periods.counted(end - 2)) : Each.unknown(), end);
    }

    private static Time each(Periods.Period period) {
        return period.months() == Periods.YEARS ? new Time.Again() : Each.of(period.months());
    }

    /** "quý II" is one quarter, "hằng tháng 6" nothing that comes each month. */
    private boolean isNumbered(int unit, Periods.Period period) {
        var next = tokens.at(period.end());
        var behind = tokens.at(period.end() + 1);
        // "mỗi tháng 02 tin, bài": the number counts what is done
        var counts = periods.isEvery(unit - 1) && next.isSmall() && behind.isWord() && !tokens.isOne(period.end() + 1, "va", "hoac", "den", "toi", "nam", "cua", "hang", "tro");
        return period.end() == unit + 1 && !tokens.isYear(unit) && (next.isSmall() && !counts || next.roman() > 0) && !tokens.is(period.end() + 1, "lan");
    }

    /** A unit alone, as kinds of reports are named: {@code quý}, {@code 6 tháng}. */
    Read bare(int at) {
        var unit = periods.bare(at);
        return unit == null ? null : new Read(new Each(Math.max(0, unit.months()), null, true, true), unit.end());
    }

    /** {@code 2 lần/năm}, {@code mỗi năm} being read elsewhere. */
    private Read frequency(int at) {
        var count = periods.counted(at);
        var next = periods.behindNumber(at);
        if (count > 0 && !periods.isTimes(next) && THINGS.contains(tokens.at(next).word())) {
            return things(next);
        }
        if (count < 1 || !periods.isTimes(next)) {
            return null;
        }
        next++;
        while (tokens.isOne(next, "/", "trong", "moi", "hang", "mot", "tren")) {
            next++;
        }
        if (tokens.is(next, "tuan") || tokens.isDay(next)) {
            return new Read(Each.undated(count == 1), next + 1);
        }
        var period = periods.at(next);
        if (period == null || isNumbered(next, period)) {
            return null;
        }
        return new Read(count == 1 ? each(period) : period.months() == 12 ? new Often(count) : Each.unknown(), period.end());
    }

    /** {@code 02 tin/tháng}, {@code 01 hội nghị/quý}: as in "mỗi tháng 02 tin". */
    private Read things(int noun) {
        var next = noun;
        while (tokens.at(next).isWord() && next - noun < LONGEST_THING) {
            next++;
        }
        if (!tokens.is(next, "/")) {
            return null;
        }
        if (tokens.is(next + 1, "tuan") || tokens.isDay(next + 1)) {
            return new Read(Each.undated(true), next + 2);
        }
        var period = periods.bare(next + 1);
        return period == null ? null : new Read(each(period), period.end());
    }
}
