package vn.kehoachxa.timing;

/** Reads over what only names or numbers a time. */
final class Labels {

    private final Tokens tokens;
    private final Weekdays weekdays;

    Labels(Tokens tokens) {
        this.tokens = tokens;
        this.weekdays = new Weekdays(tokens);
    }

    /** {@code đợt 1}, {@code lần thứ nhất}; and what names a period whose years follow. */
    int behind(int at) {
        var weekday = behindWeekday(at);
        if (weekday > at) {
            return weekday;
        }
        var length = behindLength(at);
        if (length > at) {
            return length;
        }
        if (tokens.is(at, "giai", "doan") || tokens.is(at, "nhiem", "ky") || tokens.is(at, "thoi", "ky")) {
            var years = tokens.isOne(at + 2, ":", "tu", "nam", "(") ? at + 3 : at + 2;
            if (tokens.at(years).isYear() || tokens.is(at + 2, "tu", "nam")) {
                return at + 2;
            }
            if (tokens.at(at + 2).isSmall() && tokens.isYear(at + 3) && tokens.at(at + 4).isYear()) {
                return at + 2;
            }
        }
        if (tokens.isOne(at, "dot", "lan", "ky", "vong", "buoc", "phien") || tokens.is(at, "giai", "doan")) {
            var number = tokens.is(at, "giai") ? at + 2 : at + 1;
            number = tokens.is(number, "thu") ? number + 1 : number;
            var spoken = tokens.spoken(number);
            if (tokens.at(number).isSmall() && !tokens.is(number + 1, "/") || tokens.at(number).roman() > 0) {
                return number + 1;
            }
            if (spoken > 0 || tokens.is(number, "dau")) {
                return spoken > 0 ? number + spoken % 10 : number + 1;
            }
        }
        return at;
    }

    /** Behind what looks like a time and is none: the number of an item at the beginning of a line, {@code 1. Tháng 6}; {@code T7, 20/6/2026}. */
    int behindNumber(int at) {
        if (tokens.is(at, "t")) {
            return behindWeekday(at);
        }
        if (tokens.at(at).isWord() && tokens.at(at).word().length() == 1 && tokens.is(at + 1, ")") && (at == 0 || tokens.isOne(at - 1, "\n", ";", ","))) {
            return at + 2;
        }
        var numbered = tokens.at(at).isSmall() && tokens.isOne(at + 1, ".", ")") && (at == 0 || tokens.is(at - 1, "\n")) && tokens.at(at + 2).isWord() && tokens.at(at + 2).spaced();
        return numbered ? at + 2 : at;
    }

    /** {@code thứ Hai, ngày 15/6/2026}, {@code 15/6/2026 (thứ Hai)}: the date says it all. */
    private int behindWeekday(int at) {
        if (weekdays.at(at) == 0) {
            return at;
        }
        var end = weekdays.behind(at);
        var next = tokens.isOne(end, ",", "-", "(") ? end + 1 : end;
        var dated = tokens.isDay(next) && tokens.at(next + 1).isSmall() || tokens.at(next).isSmall() && tokens.isOne(next + 1, "/", "-", ".");
        return dated ? next : tokens.is(end, ")") && tokens.is(at - 1, "(") ? end : at;
    }

    /** {@code 02 ngày (15-16/6)}, {@code 01 buổi, ngày 15/6}: how long it takes, and then when. */
    private int behindLength(int at) {
        // "5 năm 2026-2030": so many years, which follow
        if (tokens.at(at).isSmall() && tokens.isYear(at + 1) && (tokens.at(at + 2).isYear() || tokens.is(at + 2, "(") && tokens.at(at + 3).isYear())) {
            return at + 2;
        }
        if (!tokens.at(at).isSmall() || !tokens.isDay(at + 1) && !tokens.is(at + 1, "buoi")) {
            return at;
        }
        var next = tokens.isOne(at + 2, ",", ":", "(") ? at + 3 : at + 2;
        next = tokens.is(next, "tu") ? next + 1 : next;
        var dated = tokens.isDay(next) && tokens.at(next + 1).isSmall() || tokens.at(next).isSmall() && tokens.isOne(next + 1, "/", "-", ".");
        return dated ? at + 2 : at;
    }
}
