package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Often;
import vn.kehoachxa.timing.Time.Slot;
import vn.kehoachxa.timing.Time.Weekly;

/** Reads what comes again: {@code hằng quý}, {@code 6 tháng/lần}, {@code 2 lần/năm}, {@code ngày 15 hằng tháng}. */
final class Recurrence {

    /** @param end the token behind it */
    record Read(Time time, int end) {

        /** Whether it is the beginning or end of each period. */
        boolean isEdge() {
            return time instanceof Each each && each.slot() != null;
        }

        /** The day before; none can be known of what is loose: {@code trước cuối mỗi quý}. */
        Time before() {
            return time instanceof Each each && each.slot() != null && each.slot().sure() ? each.at(new Slot(each.slot().month(), each.slot().day(), Use.BEFORE, true)) : unknownPeriod();
        }
    }

    private static final int LONGEST_THING = 4;
    private static final Set<String> THINGS = Set.of("tin", "bai", "buoi", "cuoc", "lop", "so", "ky", "phien", "dot", "luot", "hoi", "chuyen", "ban", "bao");

    private record Period(int months, int end) {}

    private final Tokens tokens;
    private final Weekdays weekdays;

    Recurrence(Tokens tokens) {
        this.tokens = tokens;
        this.weekdays = new Weekdays(tokens);
    }

    boolean isEvery(int at) {
        return tokens.isOne(at, "hang", "moi", "tung");
    }

    /** What begins at a token; null where none does. */
    Read at(int at) {
        var from = at;
        while (tokens.is(from, "dinh", "ky") || tokens.is(from, "thuong", "ky") || from > at && tokens.isOne(from, "theo", "vao", "la", ":", "(")) {
            from += tokens.isOne(from, "dinh", "thuong") ? 2 : 1;
        }
        var regular = from > at;
        if (!regular && tokens.is(at, "theo")) {
            var next = tokens.is(at + 1, "dinh", "ky") ? at + 3 : at + 1;
            regular = next > at + 1 || isEvery(next) || bareUnit(next) != null;
            from = regular ? next : at;
        }
        var every = isEvery(from);
        var unit = every ? from + 1 : from;
        if (tokens.is(from, "thuong", "nien") || tokens.is(from, "hang", "nien")) {
            return new Read(Each.of(12), from + 2);
        }
        if (every && tokens.is(unit, "tuan") && weekdayBehind(unit + 1) != null) {
            return weekdayBehind(unit + 1);
        }
        if (every && tokens.is(unit, "tuan") || regular && tokens.is(unit, "tuan") || every && tokens.isDay(unit)) {
            return new Read(new Each(0, null, false, !isMany(unit + 1)), times(unit + 1));
        }
        // which days the second week of a month has is not known
        var week = tokens.is(at + 1, "thu") ? at + 2 : at + 1;
        if (tokens.is(at, "tuan") && counted(week) > 0 && isEvery(week + 1) && tokens.is(week + 2, "thang")) {
            return new Read(unknownPeriod(), week + 3);
        }
        var whole = allOfYear(at);
        if (whole != null) {
            return whole;
        }
        if (tokens.is(at, "tat", "ca") && tokens.is(at + 2, "cac") && bareUnit(at + 3) != null) {
            return new Read(Each.of(bareUnit(at + 3).months()), at + 4);
        }
        if (tokens.is(at, "cac") && (tokens.is(at + 1, "thang") || tokens.isQuarter(at + 1)) && tokens.is(at + 2, "trong")) {
            return new Read(Each.of(tokens.is(at + 1, "thang") ? 1 : 3), at + 2);
        }
        var frequency = frequency(from);
        if (frequency != null) {
            return frequency;
        }
        var weekday = weekday(from);
        if (weekday != null) {
            return weekday;
        }
        var period = period(unit);
        if (period != null && (every || regular || times(period.end()) > period.end()) && !isNumbered(unit, period)) {
            var many = isMany(period.end());
            var end = times(period.end());
            return many && period.months() == 12
                    ? new Read(new Often(counted(end - 2)), end)
                    : new Read(new Each(many ? 0 : period.months(), null, false, !many && period.months() > 0), end);
        }
        if (regular && tokens.is(at, "theo") && tokens.is(at + 1, "dinh") || regular && !tokens.is(at, "theo")) {
            var behind = tokens.is(from - 1, "(") || tokens.is(from - 1, ":") || tokens.is(from - 1, "vao") ? from - 1 : from;
            return new Read(unknownPeriod(), behind);
        }
        return edge(at);
    }

    /** {@code 4 quý}, {@code cả 12 tháng}, {@code 12 tháng trong năm}. */
    private Read allOfYear(int at) {
        var all = tokens.is(at, "ca");
        var number = all ? at + 1 : at;
        var count = counted(number);
        var unit = tokens.at(number).isSmall() ? number + 1 : number + tokens.spoken(number) % 10;
        var quarters = count == 4 && tokens.isQuarter(unit) && !tokens.at(unit + 1).isNumber() && tokens.at(unit + 1).roman() == 0;
        var months = count == 12 && tokens.is(unit, "thang") && (all || tokens.isOne(unit + 1, "trong", "cua") && tokens.isYear(unit + 2));
        return (quarters || months) && !tokens.isOne(unit + 1, "/", "dau", "cuoi", "mot") ? new Read(Each.of(quarters ? 3 : 1), unit + 1) : null;
    }

    private int counted(int at) {
        return tokens.at(at).isSmall() ? tokens.at(at).value() : tokens.spoken(at) / 10;
    }

    private static Each unknownPeriod() {
        return new Each(0, null, false, false);
    }

    /** "quý II" is one quarter, "hằng tháng 6" nothing that comes each month. */
    private boolean isNumbered(int unit, Period period) {
        var next = tokens.at(period.end());
        var behind = tokens.at(period.end() + 1);
        // "mỗi tháng 02 tin, bài": the number counts what is done
        var counts = isEvery(unit - 1) && next.isSmall() && behind.isWord() && !tokens.isOne(period.end() + 1, "va", "hoac", "den", "toi", "nam", "cua", "hang", "tro");
        return period.end() == unit + 1 && !tokens.isYear(unit) && (next.isSmall() && !counts || next.roman() > 0) && !tokens.is(period.end() + 1, "lan");
    }

    /** A unit alone, as kinds of reports are named: {@code quý}, {@code 6 tháng}. */
    Read bare(int at) {
        var unit = bareUnit(at);
        return unit == null ? null : new Read(new Each(unit.months(), null, true, true), unit.end());
    }

    private Period bareUnit(int at) {
        var period = period(at);
        if (period == null) {
            return null;
        }
        var next = tokens.at(period.end());
        var open = next.isNumber() || next.roman() > 0 || next.word().equals("…") || next.word().equals("_")
                || next.word().equals(".") && tokens.is(period.end() + 1, ".") || tokens.isOne(period.end(), "dau", "cuoi", "nay", "sau", "toi", "giua", "gieng", "chap")
                || tokens.is(period.end(), "truoc") && !tokens.isOne(period.end() + 1, "ngay", "thang", "quy") && !tokens.at(period.end() + 1).isNumber()
                || next.word().equals("/") && tokens.at(period.end() + 1).isYear();
        return open ? null : period;
    }

    private Period period(int at) {
        if (tokens.is(at, "thang")) {
            return new Period(1, at + 1);
        }
        if (tokens.isQuarter(at)) {
            return new Period(3, at + 1);
        }
        if (tokens.isYear(at)) {
            return new Period(12, at + 1);
        }
        if (tokens.is(at, "nua") && tokens.isYear(at + 1) || tokens.is(at, "ban", "nien")) {
            return new Period(6, at + 2);
        }
        var spoken = tokens.spoken(at);
        var count = tokens.at(at).isSmall() ? tokens.at(at).value() : spoken / 10;
        var unit = tokens.at(at).isSmall() ? at + 1 : at + spoken % 10;
        if (count > 0 && tokens.is(unit, "thang") && (!tokens.at(unit + 1).isSmall() || tokens.is(unit + 2, "lan"))) {
            return new Period(count <= 12 && (12 % count == 0 || count == 9) ? count : 0, unit + 1);
        }
        if (count > 1 && tokens.isYear(unit) && !tokens.at(unit + 1).isYear() && !tokens.is(unit + 1, "(")) {
            return new Period(0, unit + 1);
        }
        return count == 1 && (tokens.isQuarter(unit) || tokens.isYear(unit)) ? period(unit) : null;
    }

    /** Behind "một lần", "/lần", "2 lần". */
    private int times(int at) {
        var next = tokens.isOne(at, "/", "moi", ",") ? at + 1 : at;
        if (tokens.is(next, "lan") && next > at) {
            return next + 1;
        }
        var counted = tokens.at(next).isSmall() || tokens.spoken(next) > 0 ? next + 1 : next;
        return counted > next && tokens.is(counted, "lan") ? counted + 1 : at;
    }

    private boolean isMany(int at) {
        var end = times(at);
        return end > at + 1 && (tokens.at(end - 2).value() > 1 || tokens.spoken(end - 2) > 19);
    }

    /** {@code 2 lần/năm}, {@code mỗi năm} being read elsewhere. */
    private Read frequency(int at) {
        var spoken = tokens.spoken(at);
        var count = tokens.at(at).isSmall() ? tokens.at(at).value() : spoken / 10;
        var next = at + (tokens.at(at).isSmall() ? 1 : spoken % 10);
        if (count > 0 && THINGS.contains(tokens.at(next).word())) {
            return things(next);
        }
        if (count < 1 || !tokens.is(next, "lan")) {
            return null;
        }
        next++;
        while (tokens.isOne(next, "/", "trong", "moi", "hang", "mot", "tren")) {
            next++;
        }
        if (tokens.is(next, "tuan") || tokens.isDay(next)) {
            return new Read(new Each(0, null, false, count == 1), next + 1);
        }
        var period = period(next);
        if (period == null) {
            return null;
        }
        return new Read(count == 1 ? Each.of(period.months()) : period.months() == 12 ? new Often(count) : unknownPeriod(), period.end());
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
            return new Read(new Each(0, null, false, true), next + 2);
        }
        var period = bareUnit(next + 1);
        return period == null ? null : new Read(Each.of(period.months()), period.end());
    }

    /** {@code hằng tuần (thứ Sáu)}, {@code hằng tuần, vào thứ Hai}. */
    private Read weekdayBehind(int at) {
        var day = at;
        while (tokens.isOne(day, "(", ",", ":", "vao", "sang", "chieu", "ngay")) {
            day++;
        }
        if (day == at || weekdays.at(day) == 0) {
            return null;
        }
        var end = weekdays.behind(day);
        var single = tokens.is(end, ")") || end == tokens.size() || tokens.is(end, ";");
        return single ? new Read(new Weekly(List.of(weekdays.at(day))), end) : null;
    }

    /** {@code thứ Sáu hằng tuần}, {@code thứ Hai và thứ Năm hằng tuần}. */
    private Read weekday(int at) {
        var days = new ArrayList<Integer>();
        var next = at;
        do {
            var day = weekdays.at(next);
            if (day == 0) {
                return null;
            }
            days.add(day);
            next = weekdays.behind(next);
        } while (days.size() < 7 && tokens.isOne(next, ",", "va", "+") && (tokens.is(next + 1, "thu") || tokens.is(next + 1, "chu")) && next++ > 0);
        next = tokens.is(next, ",") ? next + 1 : next;
        if (!isEvery(next) || !tokens.is(next + 1, "tuan")) {
            return null;
        }
        // of "thứ Hai đến thứ Sáu" the last alone would say too little
        return new Read(tokens.isOne(at - 1, "den", "toi", "-") ? unknownPeriod() : new Weekly(days), next + 2);
    }

    /** {@code cuối quý}, {@code đầu mỗi tháng}, {@code ngày cuối cùng của tháng}. */
    private Read edge(int at) {
        var last = tokens.isDay(at) && tokens.isOne(at + 1, "cuoi", "dau");
        // which days are worked on, and on which day of the week a month begins, is not known here
        var worked = tokens.isDay(at) && tokens.is(at + 1, "lam", "viec");
        var weekday = weekdays.at(at) > 0;
        var day = weekday ? weekdays.behind(at) : at;
        var week = tokens.is(day, "tuan");
        var word = worked ? at + 3 : last || week ? day + 1 : day;
        if (!tokens.isOne(word, "dau", "giua", "cuoi")) {
            return null;
        }
        var next = word + 1;
        while (tokens.isOne(next, "cua", "cung", "tien", "moi", "hang", "tung", "cac")) {
            next++;
        }
        var months = tokens.is(next, "thang") ? 1 : tokens.isQuarter(next) ? 3 : 0;
        months = months == 0 && tokens.isYear(next) && isEvery(next - 1) && !worked && !weekday && !week ? 12 : months;
        if (months == 0 || bareUnit(next) == null) {
            return null;
        }
        if (worked || weekday) {
            return new Read(unknownPeriod(), next + 1);
        }
        if (week) {
            var place = tokens.is(word, "dau") ? new Slot(1, 7, Use.BY, false) : new Slot(-1, 0, Use.BY, false);
            return months == 3 || tokens.is(word, "giua") ? new Read(unknownPeriod(), next + 1) : new Read(Each.of(1).at(place), next + 1);
        }
        if (months == 12) {
            return new Read(Each.of(12).at(last ? new Slot(tokens.is(word, "dau") ? 1 : -1, tokens.is(word, "dau") ? 1 : 0, Use.SPAN, true)
                    : new Slot(tokens.is(word, "dau") ? 3 : tokens.is(word, "giua") ? 9 : -1, 0, Use.BY, false)), next + 1);
        }
        var end = isEvery(next + 1) && (tokens.is(next + 2, "thang") || tokens.isQuarter(next + 2)) ? next + 3 : next + 1;
        var slot = switch (tokens.at(word).word()) {
            case "dau" -> last ? new Slot(1, 1, Use.SPAN, true) : months == 1 ? new Slot(1, 10, Use.BY, false) : new Slot(1, 0, Use.BY, false);
            case "giua" -> months == 1 ? new Slot(1, 20, Use.BY, false) : new Slot(2, 0, Use.BY, false);
            default -> new Slot(-1, 0, Use.BY, last);
        };
        return new Read(Each.of(months).at(slot), end);
    }

    /** What stands behind {@code ngày 15}: of each month, of a month of each quarter; null where that is not said. */
    Read behindDay(int day, Use use, int at) {
        var next = tokens.isOne(at, "cua", "trong", "vao", ",") ? at + 1 : at;
        if (isEvery(next) && tokens.is(at, ",") && tokens.isOne(next + 2, "truoc", "cham", "muon", "ngay", "vao", "(", ":")) {
            // "hằng tháng trước ngày 20, hằng quý trước ngày 15": the next one, with a day of its own
            return null;
        }
        if (isEvery(next) && tokens.is(next + 1, "thang") && !tokens.at(next + 2).isSmall()) {
            return new Read(Each.of(1).at(new Slot(1, day, use, true)), next + 2);
        }
        if (isEvery(next) && tokens.isQuarter(next + 1)) {
            return new Read(new Each(3, new Slot(0, day, use, false), false, false), next + 2);
        }
        if (!tokens.is(next, "thang")) {
            return null;
        }
        if (tokens.isOne(next + 1, "dau", "cuoi", "giua") || tokens.is(next + 1, "thu")) {
            return monthOfQuarter(day, use, next + 1);
        }
        var later = tokens.isMarked(next + 1, "sau", "sau") ? next + 2 : tokens.is(next + 1, "tiep", "theo") || tokens.is(next + 1, "ke", "tiep") || tokens.is(next + 1, "lien", "ke") ? next + 3 : 0;
        if (later > 0) {
            return new Read(Each.of(1).at(new Slot(1, day, use, false)), later);
        }
        return bareUnit(next) == null ? null : new Read(Each.of(1).at(new Slot(1, day, use, true)), next + 1);
    }

    private Read monthOfQuarter(int day, Use use, int at) {
        var third = tokens.is(at, "thu");
        var month = third ? (tokens.at(at + 1).isSmall() ? tokens.at(at + 1).value() : tokens.spoken(at + 1) / 10) : tokens.is(at, "dau") ? 1 : tokens.is(at, "giua") ? 2 : -1;
        var next = third ? at + 2 : at + 1;
        while (tokens.isOne(next, "cua", "cung", "tien", "moi", "hang", "tung", "trong")) {
            next++;
        }
        if (!tokens.isQuarter(next) || month == 0 || month > 3 || tokens.at(next + 1).isSmall() || tokens.at(next + 1).roman() > 0) {
            return null;
        }
        var later = tokens.isMarked(next + 1, "sau", "sau") ? 1 : tokens.is(next + 1, "tiep", "theo") || tokens.is(next + 1, "ke", "tiep") ? 2 : 0;
        return new Read(Each.of(3).at(new Slot(month, day, use, later == 0)), next + 1 + later);
    }
}
