package vn.kehoachxa.timing;

/** Reads one day, month, quarter, part of a year, or year. */
final class Calendar {

    /** @param end the token behind it */
    record Read(Stretch stretch, int end) {

        /** Another stretch that ends at the same token. */
        Read of(Stretch other) {
            return new Read(other, end);
        }
    }

    private final Tokens tokens;
    private final YearReader years;
    private final Days days;
    private final Portions portions;

    Calendar(Tokens tokens) {
        this.tokens = tokens;
        this.years = new YearReader(tokens);
        this.days = new Days(tokens, years);
        this.portions = new Portions(tokens, this);
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
        var portion = portions.at(at);
        if (portion != null) {
            return portion;
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
            return namedYear(at);
        }
        if (tokens.is(at, "ca") && tokens.isYear(at + 1)) {
            return wholeYear(at + 2);
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

    /** {@code năm 2026}, {@code năm sau}; null where it is not said which. */
    Read namedYear(int at) {
        var year = years.named(at, at + 1);
        return year.end() == at ? null : new Read(year.in(Stretch.year(null)), year.end());
    }

    /** A month, quarter or year that is called so; null where none is. */
    Read period(int at) {
        return tokens.isMonth(at) ? month(at + 1, true) : tokens.isQuarter(at) ? quarter(at + 1) : tokens.isYear(at) ? wholeYear(at + 1) : null;
    }

    /** A number in figures, Roman figures or words with its length in tokens, as {@code value * 10 + length}; 0 where none stands here. */
    int counted(int at) {
        var token = tokens.at(at);
        // "l2" is a 12 that was read wrongly, and no first of something
        if (token.roman() > 0 && tokens.at(at + 1).isNumber() && !tokens.at(at + 1).spaced()) {
            return 0;
        }
        return token.isSmall() ? 10 * token.value() + 1 : token.roman() > 0 ? 10 * token.roman() + 1 : tokens.spoken(at);
    }

    private Read month(int at, boolean named) {
        if (named && tokens.isOne(at, "dau", "cuoi", "giua")) {
            return portions.month(at);
        }
        var number = tokens.number(at);
        var counted = counted(number);
        var next = number + counted % 10;
        // "tháng năm 2026" has its number left out
        if (counted / 10 < 1 || counted / 10 > 12 || tokens.isYear(number) && tokens.at(next).isYear()) {
            return null;
        }
        var goesOn = tokens.is(at - 1, "/");
        if (!named && (tokens.isMonth(next) || !goesOn && tokens.is(next, "/") && tokens.at(next + 1).isSmall() && tokens.at(next + 1).value() < 13)) {
            return null;
        }
        return dated(Stretch.months(Scale.MONTH, counted / 10, counted / 10), next);
    }

    private Read dated(Stretch stretch, int at) {
        var year = years.behind(at);
        return new Read(year.in(stretch), year.end());
    }

    private Read quarter(int at) {
        if (tokens.isOne(at, "dau", "cuoi")) {
            return portions.quarter(at);
        }
        var number = tokens.number(at);
        var counted = counted(number);
        if (counted / 10 < 1 || counted / 10 > 4 || tokens.is(number + 1, "/") && tokens.at(number + 2).isSmall() && tokens.at(number + 2).value() < 13) {
            return null;
        }
        return dated(Stretch.quarter(counted / 10), number + counted % 10);
    }
}
