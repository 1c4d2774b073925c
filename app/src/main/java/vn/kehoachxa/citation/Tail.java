package vn.kehoachxa.citation;

/**
 * What is written of an act behind its type or its name, in whatever order; null where it is not.
 *
 * @param end the token behind it
 */
record Tail(Sign sign, Day day, Issuer issuer, int end) {

    static Tail of(Sign sign) {
        return new Tail(sign, null, null, sign.end());
    }

    static Tail at(int end) {
        return new Tail(null, null, null, end);
    }

    Tail with(Sign found, int newEnd) {
        return new Tail(found, day, issuer, newEnd);
    }

    Tail with(Day found, int newEnd) {
        return new Tail(sign, found, issuer, newEnd);
    }

    Tail with(Issuer found) {
        return new Tail(sign, day, found, found.end());
    }

    String number() {
        return sign == null ? "" : sign.number();
    }

    String symbol() {
        return sign == null ? "" : sign.symbol();
    }

    String date() {
        return day == null ? null : day.iso();
    }

    String issuerName() {
        return issuer == null ? "" : issuer.name();
    }

    boolean tellsMoreThanSign() {
        return day != null || issuer != null;
    }
}
