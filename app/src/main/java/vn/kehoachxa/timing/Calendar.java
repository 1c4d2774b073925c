package vn.kehoachxa.timing;

import java.time.YearMonth;

/** Reads one day, month, quarter, part of a year, or year. */
final class Calendar {

    /** @param end the token behind it */
    record Read(Stretch stretch, int end) {}

    private static final int NO_LEAP_YEAR = 2025;

    private final Tokens tokens;
    private final YearReader years;
    private final Days days;

    Calendar(Tokens tokens) {
        this.tokens = tokens;
        this.years = new YearReader(tokens);
        this.days = new Days(tokens, years);
    }

    /** What stands at a token; null where none does or there is no such day. */
    Read at(int at) {
        return at(at, null);
    }

    /** @param like what the words before were counted in, for numbers that stand alone; may be null */
    Read at(int at, Scale like) {
        var read = any(at, like);
        return read == null || read.stretch().exists() ? read : null;
    }

    /** What goes on with a list at a number: {@code 4/2026} behind "quý 3," is a quarter. */
    Read next(int at, Scale like) {
        var counted = like == Scale.QUARTER || like == Scale.MONTH;
        var read = counted ? alone(at, like) : any(at, like);
        return read == null || !read.stretch().exists() ? null : read;
    }

    private Read any(int at, Scale like) {
        if (tokens.isOne(at, "dau", "giua", "cuoi", "nua", "thuong", "trung", "ha")) {
            return part(at);
        }
        if (tokens.isDay(at) || tokens.isOne(at, "mung", "mong")) {
            return days.named(tokens.isDay(at) ? at : at - 1);
        }
        if (tokens.isMonth(at)) {
            return month(at + 1, true);
        }
        if (tokens.isQuarter(at)) {
            return quarter(at + 1);
        }
        if (tokens.isYear(at)) {
            var year = years.named(at, at + 1);
            return year.end() == at ? null : new Read(year.in(Stretch.year(null)), year.end());
        }
        if (tokens.is(at, "ca") && tokens.isYear(at + 1)) {
            return wholeYear(at + 2);
        }
        var several = several(at);
        if (several != null) {
            return several;
        }
        if (tokens.at(at).isNumber()) {
            var dated = days.bare(at);
            if (dated != null) {
                return dated;
            }
        }
        return like == null ? null : alone(at, like);
    }

    private Read alone(int at, Scale like) {
        return switch (like) {
            case MONTH -> month(at, false);
            case QUARTER -> quarter(at);
            case DAY -> tokens.at(at).isSmall() ? new Read(Stretch.day(null, 0, tokens.at(at).value()), at + 1) : null;
            default -> null;
        };
    }

    /** "năm" behind a word that says which year is meant: of the plan, where none is written. */
    Read wholeYear(int at) {
        var year = years.named(at, at);
        if (year.end() == at) {
            year = years.behind(at);
        }
        return new Read(year.in(Stretch.year(null)), year.end());
    }

    private int counted(int at) {
        var token = tokens.at(at);
        // "l2" is a 12 that was read wrongly, and no first of something
        if (token.roman() > 0 && tokens.at(at + 1).isNumber() && !tokens.at(at + 1).spaced()) {
            return 0;
        }
        return token.isSmall() ? 10 * token.value() + 1 : token.roman() > 0 ? 10 * token.roman() + 1 : tokens.spoken(at);
    }

    private Read month(int at, boolean named) {
        if (named && tokens.isOne(at, "dau", "cuoi", "giua")) {
            return monthOf(at);
        }
        var number = tokens.number(at);
        var counted = counted(number);
        var next = number + counted % 10;
        // "tháng năm 2026" has its number left out
        if (counted / 10 < 1 || counted / 10 > 12 || tokens.isYear(number) && tokens.at(next).isYear()) {
            return null;
        }
        if (!named && (tokens.isMonth(next) || tokens.is(next, "/") && tokens.at(next + 1).isSmall() && tokens.at(next + 1).value() < 13)) {
            return null;
        }
        return dated(Stretch.months(Scale.MONTH, counted / 10, counted / 10), next);
    }

    private Read dated(Stretch stretch, int at) {
        var year = years.behind(at);
        return new Read(year.in(stretch), year.end());
    }

    /** {@code tháng cuối quý II}, {@code tháng đầu năm}. */
    private Read monthOf(int at) {
        var next = at + 1;
        while (tokens.isOne(next, "tien", "cung", "cua")) {
            next++;
        }
        var period = tokens.isYear(next) ? wholeYear(next + 1) : tokens.isQuarter(next) ? quarter(next + 1) : null;
        if (period == null) {
            return null;
        }
        var s = period.stretch();
        var month = tokens.is(at, "dau") ? s.fromMonth() : tokens.is(at, "cuoi") ? s.toMonth() : s.fromMonth() + 1;
        return tokens.is(at, "giua") && s.scale() == Scale.YEAR
                ? null
                : new Read(new Stretch(Scale.MONTH, s.year(), s.shift(), month, 1, month, 0, true), period.end());
    }

    private Read quarter(int at) {
        if (tokens.isOne(at, "dau", "cuoi")) {
            var next = at + 1;
            while (tokens.isOne(next, "tien", "cung", "cua")) {
                next++;
            }
            return tokens.isYear(next) ? over(Stretch.quarter(tokens.is(at, "dau") ? 1 : 4), wholeYear(next + 1)) : null;
        }
        var number = tokens.number(at);
        var counted = counted(number);
        if (counted / 10 < 1 || counted / 10 > 4 || tokens.is(number + 1, "/") && tokens.at(number + 2).isSmall() && tokens.at(number + 2).value() < 13) {
            return null;
        }
        return dated(Stretch.quarter(counted / 10), number + counted % 10);
    }

    private static Read over(Stretch stretch, Read year) {
        var y = year.stretch();
        return new Read(new Stretch(stretch.scale(), y.year(), y.shift(), stretch.fromMonth(), 1, stretch.toMonth(), 0, stretch.sure()), year.end());
    }

    /** {@code 6 tháng đầu năm}, {@code 9 tháng năm 2026}, {@code hai quý cuối năm}, {@code 15 ngày đầu tháng 6}. */
    private Read several(int at) {
        var counted = counted(at);
        var count = counted / 10;
        var unit = at + counted % 10;
        var weeks = tokens.is(unit, "tuan");
        if (count < 1 || !tokens.is(unit, "thang") && !tokens.isQuarter(unit) && !tokens.isDay(unit) && !weeks) {
            return null;
        }
        var part = unit + 1;
        var first = tokens.is(part, "dau");
        if (!first && !tokens.is(part, "cuoi")) {
            var year = tokens.isYear(part) && tokens.is(unit, "thang") && count <= 12 ? years.named(part, part + 1) : null;
            return year == null || year.end() == part ? null : new Read(year.in(Stretch.months(count == 12 ? Scale.YEAR : Scale.HALF, 1, count)), year.end());
        }
        var next = part + 1;
        while (tokens.isOne(next, "cua", "tien", "cung")) {
            next++;
        }
        if (tokens.isDay(unit) || weeks) {
            var month = tokens.isMonth(next) ? month(next + 1, true) : null;
            var days = weeks ? 7 * count : count;
            if (month == null || days > (weeks ? 28 : 31)) {
                return null;
            }
            var stretch = firstOrLast(month.stretch(), first, days);
            return new Read(weeks ? stretch.unsure() : stretch, month.end());
        }
        var months = tokens.is(unit, "thang") ? count : 3 * count;
        // "6 tháng đầu 2026"
        var year = tokens.at(next).isYear() ? new Read(Stretch.year(tokens.at(next).value()), next + 1) : tokens.isYear(next) ? wholeYear(next + 1) : null;
        if (year == null || months > 11) {
            return null;
        }
        return over(first ? Stretch.months(Scale.HALF, 1, months) : Stretch.months(Scale.HALF, 13 - months, 12), year);
    }

    private static Stretch firstOrLast(Stretch month, boolean first, int days) {
        if (first) {
            return month.days(1, days);
        }
        var known = month.fromMonth() != 2 || month.year() != null;
        var length = YearMonth.of(month.year() == null ? NO_LEAP_YEAR : month.year(), month.fromMonth()).lengthOfMonth();
        var last = month.days(Math.max(1, length - days + 1), 0);
        return known ? last : last.unsure();
    }

    private Read part(int at) {
        var half = tokens.is(at, "nua");
        var tens = tokens.is(at + 1, "tuan");
        var which = half ? at + 1 : at;
        if (!half && !tens && !tokens.isOne(at, "dau", "giua", "cuoi") || half && !tokens.isOne(which, "dau", "cuoi")) {
            return null;
        }
        var next = half || tens ? at + 2 : at + 1;
        next = tokens.is(next, "cua") ? next + 1 : next;
        var place = tokens.isOne(which, "dau", "thuong") ? 0 : tokens.isOne(which, "giua", "trung") ? 1 : 2;
        if (tokens.isMonth(next)) {
            var month = month(next + 1, true);
            return month == null ? null : new Read(half ? halfMonth(month.stretch(), place) : third(month.stretch(), place), month.end());
        }
        if (tens) {
            return null;
        }
        if (tokens.isQuarter(next) && !half) {
            var quarter = quarter(next + 1);
            return quarter == null ? null : new Read(third(quarter.stretch(), place), quarter.end());
        }
        if (tokens.isYear(next)) {
            var year = wholeYear(next + 1);
            return half ? over(Stretch.months(Scale.HALF, place == 0 ? 1 : 7, place == 0 ? 6 : 12), year) : new Read(third(year.stretch(), place), year.end());
        }
        return null;
    }

    private static Stretch halfMonth(Stretch month, int place) {
        return place == 0 ? month.days(1, 15).unsure() : month.days(16, 0).unsure();
    }

    private static Stretch third(Stretch s, int place) {
        var third = switch (s.scale()) {
            case MONTH -> s.days(10 * place + 1, place == 2 ? 0 : 10 * place + 10);
            case QUARTER -> new Stretch(Scale.MONTH, s.year(), s.shift(), s.fromMonth() + place, 1, s.fromMonth() + place, 0, false);
            default -> new Stretch(
                    Scale.QUARTER, s.year(), s.shift(), place == 0 ? 1 : place == 1 ? 4 : 10, 1, place == 0 ? 3 : place == 1 ? 9 : 12, 0, false);
        };
        return third.unsure();
    }
}
