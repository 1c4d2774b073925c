package vn.kehoachxa.timing;

import vn.kehoachxa.timing.Calendar.Read;

/** Reads days, and the other numbers with signs between: {@code ngày 15 tháng 6}, {@code 15/6/2026}, {@code 2026-06-15}, {@code 6/2026}. */
final class Days {

    private static final int CENTURY = 2000;

    private final Tokens tokens;
    private final YearReader years;

    Days(Tokens tokens, YearReader years) {
        this.tokens = tokens;
        this.years = years;
    }

    /** Behind "ngày"; the day alone where no month follows. */
    Read named(int at) {
        var number = tokens.isOne(at + 1, "mung", "mong") ? at + 2 : at + 1;
        if (!tokens.at(number).isSmall()) {
            return tokens.at(number).isYear() ? bare(number) : null;
        }
        var dated = bare(number);
        if (dated != null) {
            return dated.stretch().scale() == Scale.DAY ? dated : null;
        }
        var day = tokens.at(number).value();
        var month = tokens.at(number + 2);
        // a dash may as well be a range: "ngày 10-15/6"
        if (tokens.isOne(number + 1, "-", ".") && month.isSmall() && month.value() < 13 && !tokens.isOne(number + 3, "/", "-", ".") && !tokens.is(number + 3, "thang")
                && !month.spaced() && month.value() <= day) {
            return inYear(Stretch.day(null, month.value(), day), number + 3);
        }
        return new Read(Stretch.day(null, 0, day), number + 1);
    }

    /** Numbers with signs or "tháng" between them. */
    Read bare(int at) {
        var first = tokens.at(at);
        if (first.isYear()) {
            return iso(at);
        }
        if (!first.isSmall()) {
            return null;
        }
        if (tokens.is(at + 1, "thang")) {
            return dayOfMonth(at);
        }
        if (!tokens.isOne(at + 1, "/", "-", ".")) {
            return null;
        }
        var slash = tokens.is(at + 1, "/");
        var second = tokens.at(at + 2);
        if (second.isYear() && first.value() >= 1 && first.value() <= 12 && slash && !tokens.is(at + 3, "/")) {
            return new Read(Stretch.months(Scale.MONTH, first.value(), first.value()).in(second.value()), at + 3);
        }
        // "20/VI/2026"
        if (slash && second.roman() > 0 && tokens.is(at + 3, "/") && tokens.at(at + 4).isYear()) {
            return new Read(day(tokens.at(at + 4).value(), second.roman(), first.value()), at + 5);
        }
        if (!second.isSmall()) {
            return null;
        }
        if (tokens.is(at + 3, tokens.at(at + 1).word())) {
            var year = tokens.at(at + 4);
            if (year.isYear() || year.isSmall() && year.word().length() == 2 && !tokens.is(at + 5, "/")) {
                return new Read(day(year.value() < 100 ? CENTURY + year.value() : year.value(), second.value(), first.value()), at + 5);
            }
            return null;
        }
        // "25.8-27.8.2026"
        var dotted = tokens.is(at + 1, ".") && tokens.isDash(at + 3) && tokens.is(at + 5, ".") && tokens.is(at + 7, ".") && tokens.at(at + 8).isYear();
        return dotted || slash && !tokens.is(at + 3, "/") ? inYear(day(null, second.value(), first.value()), at + 3) : null;
    }

    /** A month that there is not must not pass for "no month". */
    private static Stretch day(Integer year, int month, int day) {
        return Stretch.day(year, month == 0 ? 13 : month, day);
    }

    private Read inYear(Stretch day, int at) {
        var year = years.behind(at);
        return new Read(year.in(day), year.end());
    }

    private Read dayOfMonth(int at) {
        var month = tokens.at(at + 2);
        var spoken = tokens.spoken(at + 2);
        var number = month.isSmall() ? month.value() : spoken / 10;
        if (number < 1 || number > 12 || tokens.isYear(at + 2) && tokens.at(at + 3).isYear()) {
            return null;
        }
        return inYear(Stretch.day(null, number, tokens.at(at).value()), month.isSmall() ? at + 3 : at + 2 + spoken % 10);
    }

    private Read iso(int at) {
        var isDay = tokens.isOne(at + 1, "-", "/") && tokens.at(at + 2).isSmall() && tokens.is(at + 3, tokens.at(at + 1).word()) && tokens.at(at + 4).isSmall();
        return isDay
                ? new Read(day(tokens.at(at).value(), tokens.at(at + 2).value(), tokens.at(at + 4).value()), at + 5)
                : new Read(Stretch.year(tokens.at(at).value()), at + 1);
    }
}
