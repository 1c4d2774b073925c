package vn.kehoachxa.citation;

/** Reads number, date and issuing body behind what names an act. */
final class TailReader {

    private static final int FULL = 10;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final SignReader signs;
    private final DayReader days;
    private final IssuerReader issuers;

    TailReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.signs = new SignReader(tokens, lexicon);
        this.days = new DayReader(tokens, lexicon);
        this.issuers = new IssuerReader(tokens, lexicon);
    }

    SignReader signs() {
        return signs;
    }

    IssuerReader issuers() {
        return issuers;
    }

    /** What follows on a number and symbol. */
    Tail behind(Sign sign) {
        return more(Tail.of(sign), false);
    }

    /** What follows on the name of a law. */
    Tail behindLaw(int index, Sign sign) {
        return more(sign == null ? Tail.at(index) : Tail.of(sign), true);
    }

    /** What an act is told by where its number is not written: a whole date and an issuing body; null where either is missing. */
    Tail withoutSign(int index) {
        var tail = more(Tail.at(index), false);
        return tail.date() != null && tail.date().length() == FULL && tail.issuer() != null ? tail : null;
    }

    private Tail more(Tail known, boolean law) {
        var tail = known;
        while (true) {
            var before = tail.end();
            if (tail.sign() == null && law) {
                tail = sign(tail);
            }
            if (tail.day() == null) {
                tail = day(tail, law);
            }
            if (tail.issuer() == null) {
                var issuer = issuers.at(tail.end());
                tail = issuer == null ? tail : tail.with(issuer);
            }
            if (tail.end() == before) {
                return tail;
            }
        }
    }

    private Tail sign(Tail tail) {
        var open = tokens.at(tail.end()).is('(');
        var at = tail.end() + (open || tokens.at(tail.end()).is(',') ? 1 : 0);
        var sign = filed(at);
        if (sign == null && !tokens.at(tail.end()).is(',')) {
            sign = tokens.at(at).isNumber() ? signs.whole(at) : null;
        }
        return sign == null ? tail : tail.with(sign, sign.end() + (open && tokens.at(sign.end()).is(')') ? 1 : 0));
    }

    /** A number and symbol behind "số". */
    Sign filed(int index) {
        if (!lexicon.is(tokens, index, "số")) {
            return null;
        }
        var at = index + (tokens.at(index + 1).isOneOf(":.") ? 2 : 1);
        var whole = signs.whole(at);
        return whole == null ? signs.withoutNumber(at) : whole;
    }

    /** A number behind "số", with or without a symbol. */
    Sign filedOrBare(int index) {
        var filed = filed(index);
        if (filed != null || !lexicon.is(tokens, index, "số")) {
            return filed;
        }
        return signs.bare(index + (tokens.at(index + 1).isOneOf(":.") ? 2 : 1));
    }

    private Tail day(Tail tail, boolean law) {
        var at = tail.end();
        var open = tokens.at(at).is('(');
        var comma = tokens.at(at).is(',');
        at += open || comma ? 1 : 0;
        var verb = at;
        at += is(at, "được") ? 1 : 0;
        at += is(at, "ký") || is(at, "ra") ? 1 : is(at, "ban") && is(at + 1, "hành") ? 2 : 0;
        if (at > verb && !is(at, "ngày") || comma && !is(at, "ngày")) {
            return tail;
        }
        if (law && at == tail.end() && tokens.at(at).isYear() && !tokens.at(at + 1).isOneOf("/-")) {
            return tail.with(new Day(tokens.at(at).text(), at + 1), at + 1);
        }
        if (is(at, "năm") && tail.issuer() != null && !law) {
            return tail;
        }
        var day = days.at(at);
        if (day == null) {
            return tail;
        }
        return tail.with(day, day.end() + (open && tokens.at(day.end()).is(')') ? 1 : 0));
    }

    private boolean is(int index, String word) {
        return lexicon.is(tokens, index, word);
    }
}
