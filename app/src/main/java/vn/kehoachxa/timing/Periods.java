package vn.kehoachxa.timing;

/** Reads how long a period is that comes again: {@code tháng}, {@code quý}, {@code 6 tháng}, {@code nửa năm}; and how often in it. */
final class Periods {

    /** @param months 0 where it is not counted in months that a year has, {@link #YEARS} of several years; @param end the token behind it */
    record Period(int months, int end) {}

    /** Of several years: in which of them it is done is not said. */
    static final int YEARS = -1;

    private final Tokens tokens;

    Periods(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isEvery(int at) {
        return tokens.isOne(at, "hang", "tung") || tokens.isMarked(at, "moi", "mỗi") && !tokens.is(at + 1, "truong");
    }

    /** A number in figures or words; 0 where none stands here. */
    int counted(int at) {
        return tokens.at(at).isSmall() ? tokens.at(at).value() : tokens.spoken(at) / 10;
    }

    /** Behind such a number. */
    int behindNumber(int at) {
        return tokens.at(at).isSmall() ? at + 1 : at + tokens.spoken(at) % 10;
    }

    /** A unit that no number follows, and no word that makes it one of them: {@code quý}, and not {@code quý II}, {@code quý sau}. */
    Period bare(int at) {
        var period = at(at);
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

    /** What begins at a token; null where none does. */
    Period at(int at) {
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
        var count = counted(at);
        var unit = behindNumber(at);
        if (count > 0 && tokens.is(unit, "thang") && (!tokens.at(unit + 1).isSmall() || tokens.is(unit + 2, "lan"))) {
            return new Period(count <= 12 && (12 % count == 0 || count == 9) ? count : 0, unit + 1);
        }
        if (count > 1 && tokens.isYear(unit) && !tokens.at(unit + 1).isYear() && !tokens.is(unit + 1, "(")) {
            return new Period(YEARS, unit + 1);
        }
        return count == 1 && (tokens.isQuarter(unit) || tokens.isYear(unit)) ? at(unit) : null;
    }

    /** "lần"; "đợt" and "kỳ" where nothing stands behind that says of what: {@code 2 kỳ/năm}, but not {@code 2 kỳ họp/năm}. */
    boolean isTimes(int at) {
        var behind = tokens.at(at + 1);
        return tokens.is(at, "lan") || tokens.isOne(at, "dot", "ky") && (!behind.isWord() && !behind.isNumber() || tokens.isOne(at + 1, "trong", "moi", "mot") && isPeriod(at + 2));
    }

    private boolean isPeriod(int at) {
        return tokens.isOne(at, "nam", "thang", "tuan") || tokens.isQuarter(at);
    }

    /** Behind "một lần", "/lần", "2 lần". */
    int behindTimes(int at) {
        var next = tokens.isOne(at, "/", "moi", ",") ? at + 1 : at;
        if (tokens.is(next, "lan") && next > at) {
            return next + 1;
        }
        var counted = tokens.at(next).isSmall() || tokens.spoken(next) > 0 ? next + 1 : next;
        return counted > next && isTimes(counted) ? counted + 1 : at;
    }

    /** Whether more than once. */
    boolean isMany(int at) {
        var end = behindTimes(at);
        return end > at + 1 && (tokens.at(end - 2).value() > 1 || tokens.spoken(end - 2) > 19);
    }
}
