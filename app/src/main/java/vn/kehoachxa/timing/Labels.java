package vn.kehoachxa.timing;

/** Reads over what only names or numbers a time. */
final class Labels {

    private final Tokens tokens;

    Labels(Tokens tokens) {
        this.tokens = tokens;
    }

    /** {@code đợt 1}, {@code lần thứ nhất}; and what names a period whose years follow. */
    int behind(int at) {
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
}
