package vn.kehoachxa.timing;

/** Reads days of the week: {@code thứ Hai}, {@code thứ 6}, {@code chủ nhật}, {@code T7}, {@code CN}. */
final class Weekdays {

    private final Tokens tokens;

    Weekdays(Tokens tokens) {
        this.tokens = tokens;
    }

    /** 1 for Monday to 7; 0 where no day of the week stands. */
    int at(int at) {
        if (tokens.is(at, "chu", "nhat") || tokens.is(at, "cn")) {
            return 7;
        }
        var number = !tokens.isOne(at, "thu", "t") ? 0 : tokens.at(at + 1).isSmall() ? tokens.at(at + 1).value() : tokens.spoken(at + 1) / 10;
        return number > 1 && number < 8 ? number - 1 : 0;
    }

    /** Behind the day of the week that stands there. */
    int behind(int at) {
        return tokens.is(at, "cn") ? at + 1 : tokens.is(at, "chu") || tokens.at(at + 1).isSmall() ? at + 2 : at + 1 + tokens.spoken(at + 1) % 10;
    }
}
