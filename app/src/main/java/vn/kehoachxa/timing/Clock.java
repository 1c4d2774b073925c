package vn.kehoachxa.timing;

/** Reads over the hour of a day. */
final class Clock {

    private final Tokens tokens;

    Clock(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Behind an hour: {@code 17 giờ 00}, {@code 8h}, {@code 14:30}; the same place where none stands. */
    int behind(int at) {
        if (!tokens.at(at).isSmall() || !tokens.isOne(at + 1, "h", "g", "gio", ":")) {
            return at;
        }
        var next = tokens.at(at + 2).isSmall() && (tokens.is(at + 1, ":") || !tokens.isOne(at + 3, "/", "thang")) ? at + 3 : at + 2;
        while (tokens.isOne(next, "phut", ",", "p", "sang", "chieu", "cua")) {
            next++;
        }
        return next;
    }
}
