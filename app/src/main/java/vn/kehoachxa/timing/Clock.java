package vn.kehoachxa.timing;

/** Reads over the hour of a day. */
final class Clock {

    private final Tokens tokens;

    Clock(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Behind an hour, or from one to another: {@code 17 giờ 00}, {@code 8h}, {@code 14:30}, {@code 8h00 - 11h30}; the same place where none stands. */
    int behind(int at) {
        var end = one(at);
        var range = behindRange(at);
        return range > at ? range : end;
    }

    /** Behind {@code 8h00 đến 11h30}; the same place where no two hours stand. */
    int behindRange(int at) {
        var end = one(at);
        if (end == at || !tokens.isDash(end) && !tokens.isOne(end, "den", "toi")) {
            return at;
        }
        var last = one(end + 1);
        return last > end + 1 ? last : at;
    }

    private int one(int at) {
        if (!tokens.at(at).isSmall() || !tokens.isOne(at + 1, "h", "g", "gio") && !(tokens.is(at + 1, ":") && tokens.at(at + 2).isSmall())) {
            return at;
        }
        var next = tokens.at(at + 2).isSmall() && (tokens.is(at + 1, ":") || !tokens.isOne(at + 3, "/", "thang")) ? at + 3 : at + 2;
        while (tokens.isOne(next, "phut", ",", "p", "'", "’", "sang", "chieu", "cua")) {
            next++;
        }
        return next;
    }
}
