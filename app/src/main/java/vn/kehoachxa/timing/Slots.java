package vn.kehoachxa.timing;

import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Recurrence.Read;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Slot;

/** Reads the days within each period: {@code cuối quý}, {@code ngày 15 hằng tháng}, {@code ngày 5 của tháng cuối quý}. */
final class Slots {

    private static final int YEAR = 12;

    private final Tokens tokens;
    private final Periods periods;
    private final Weekdays weekdays;

    Slots(Tokens tokens) {
        this.tokens = tokens;
        this.periods = new Periods(tokens);
        this.weekdays = new Weekdays(tokens);
    }

    /** {@code cuối quý}, {@code đầu mỗi tháng}, {@code ngày cuối cùng của tháng}. */
    Read edge(int at) {
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
        var plain = !worked && !weekday && !week;
        var months = tokens.is(next, "thang") ? 1 : tokens.isQuarter(next) ? 3 : plain && tokens.isYear(next) && periods.isEvery(next - 1) ? YEAR : 0;
        if (months == 0 || periods.bare(next) == null) {
            return null;
        }
        if (weekday && months == 1 && tokens.isOne(word + 1, "tien", "cung")) {
            return new Read(new Time.WeekdayOfMonth(weekdays.at(at), tokens.is(word, "cuoi")), next + 1);
        }
        if (worked || weekday) {
            return new Read(Each.unknown(), next + 1);
        }
        if (week) {
            var place = tokens.is(word, "dau") ? new Slot(1, 7, Use.BY, false) : new Slot(-1, 0, Use.BY, false);
            return months == 3 || tokens.is(word, "giua") ? new Read(Each.unknown(), next + 1) : new Read(Each.of(1).at(place), next + 1);
        }
        var end = periods.isEvery(next + 1) && (tokens.is(next + 2, "thang") || tokens.isQuarter(next + 2)) ? next + 3 : next + 1;
        return new Read(Each.of(months).at(last ? lastOrFirst(word) : loose(word, months)), end);
    }

    private Slot lastOrFirst(int word) {
        return tokens.is(word, "dau") ? new Slot(1, 1, Use.SPAN, true) : new Slot(-1, 0, Use.BY, true);
    }

    /** "đầu", "giữa" and "cuối" of each: ten days of a month, a month of a quarter, a quarter of a year or two. */
    private Slot loose(int word, int months) {
        var first = tokens.is(word, "dau");
        if (!first && !tokens.is(word, "giua")) {
            return new Slot(-1, 0, Use.BY, false);
        }
        return switch (months) {
            case 1 -> new Slot(1, first ? 10 : 20, Use.BY, false);
            case YEAR -> new Slot(first ? 3 : 9, 0, Use.BY, false);
            default -> new Slot(first ? 1 : 2, 0, Use.BY, false);
        };
    }

    /** What stands behind {@code ngày 15}: of each month, of a month of each quarter; null where that is not said. */
    Read behindDay(int day, Use use, int at) {
        var next = tokens.isOne(at, "cua", "trong", "vao", ",") ? at + 1 : at;
        if (periods.isEvery(next) && tokens.is(at, ",") && tokens.isOne(next + 2, "truoc", "cham", "muon", "ngay", "vao", "(", ":")) {
            // "hằng tháng trước ngày 20, hằng quý trước ngày 15": the next one, with a day of its own
            return null;
        }
        if (periods.isEvery(next) && tokens.is(next + 1, "thang") && !tokens.at(next + 2).isSmall()) {
            return new Read(Each.of(1).at(new Slot(1, day, use, true)), next + 2);
        }
        if (periods.isEvery(next) && tokens.isQuarter(next + 1)) {
            return new Read(new Each(3, new Slot(0, day, use, false), false, false), next + 2);
        }
        if (!tokens.is(next, "thang")) {
            return null;
        }
        if (tokens.isOne(next + 1, "dau", "cuoi", "giua") || tokens.is(next + 1, "thu")) {
            return monthOfQuarter(day, use, next + 1);
        }
        var later = tokens.isMarked(next + 1, "sau", "sau") ? next + 2 : tokens.is(next + 1, "tiep", "theo") || tokens.is(next + 1, "ke", "tiep") || tokens.is(next + 1, "lien", "ke") ? next + 3 : 0;
        if (later > 0 && tokens.is(later, "sau")) {
            // "tháng liền kề sau quý"
            return null;
        }
        if (later > 0) {
            return new Read(Each.of(1).at(new Slot(1, day, use, false)), later);
        }
        return periods.bare(next) == null ? null : new Read(Each.of(1).at(new Slot(1, day, use, true)), next + 1);
    }

    private Read monthOfQuarter(int day, Use use, int at) {
        var third = tokens.is(at, "thu");
        var month = third ? periods.counted(at + 1) : tokens.is(at, "dau") ? 1 : tokens.is(at, "giua") ? 2 : -1;
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
