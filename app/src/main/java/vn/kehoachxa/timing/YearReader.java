package vn.kehoachxa.timing;

/** Reads the year behind a day, month or quarter: {@code /2026}, {@code năm 2026}, {@code của năm 2026}, {@code năm sau}, {@code (2026)}. */
final class YearReader {

    /** @param end the token behind it; the place asked about where no year stands there */
    record Found(Integer year, int shift, int end, boolean sure) {

        Stretch in(Stretch stretch) {
            var placed = year != null ? stretch.in(year) : shift != 0 ? stretch.shifted(shift) : stretch;
            return sure ? placed : placed.unsure();
        }
    }

    private static final int CENTURY = 2000;

    private final Tokens tokens;

    YearReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Found behind(int at) {
        if (tokens.at(at).isYear()) {
            return found(at);
        }
        if (tokens.isOne(at, "/", "-", ".") && tokens.at(at + 1).isYear()) {
            return found(at + 1);
        }
        if (tokens.is(at, "/") && tokens.at(at + 1).isSmall() && tokens.at(at + 1).value() > 19 && !tokens.is(at + 2, "/")) {
            return new Found(CENTURY + tokens.at(at + 1).value(), 0, at + 2, false);
        }
        if (tokens.is(at, "(") && tokens.is(closing(at), ")")) {
            var inside = behind(at + 1);
            return inside.end() == closing(at) ? new Found(inside.year(), inside.shift(), inside.end() + 1, inside.sure()) : none(at);
        }
        // "20 tháng 6, 2026"
        if (tokens.is(at, ",") && tokens.at(at + 1).isYear() && !tokens.at(at + 2).isWord() && !tokens.isOne(at + 2, ",", "-", "/")) {
            return found(at + 1);
        }
        var word = tokens.isOne(at, "cua", ",", "/", "-", "trong") ? at + 1 : at;
        if (!tokens.isYear(word)) {
            return none(at);
        }
        var named = named(at, word + 1);
        return named.end() == at && tokens.is(at, "cua") ? new Found(null, 0, word + 1, true) : named;
    }

    private int closing(int at) {
        return tokens.is(at + 2, ")") ? at + 2 : at + 3;
    }

    /** What stands behind "năm". */
    Found named(int otherwise, int at) {
        if (tokens.at(at).isYear()) {
            return found(at);
        }
        if (tokens.isOne(at, "nay", "ke") && !tokens.is(at, "ke", "tiep")) {
            return new Found(null, 0, tokens.is(at, "ke", "hoach") ? at + 2 : at + 1, true);
        }
        if (tokens.is(at, "ke", "tiep") || tokens.is(at, "tiep", "theo")) {
            return new Found(null, 1, at + 2, true);
        }
        if (tokens.isOne(at, "toi") || tokens.isMarked(at, "sau", "sau")) {
            return new Found(null, 1, at + 1, true);
        }
        var past = tokens.is(at, "ngoai") || tokens.is(at, "truoc") && !tokens.at(at + 1).isNumber() && !tokens.isOne(at + 1, "ngay", "thang", "quy", "khi");
        return past ? new Found(null, -1, at + 1, true) : none(otherwise);
    }

    private Found found(int at) {
        return new Found(tokens.at(at).value(), 0, at + 1, true);
    }

    private static Found none(int at) {
        return new Found(null, 0, at, true);
    }
}
