package vn.kehoachxa.citation;

/** Where what an act is about ends, because the sentence ends or goes on about something else. */
final class Endings {

    private static final int NEAR = 25;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean basis;

    Endings(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        var first = 0;
        while (first < tokens.size() && !tokens.at(first).isWord()) {
            first++;
        }
        this.basis = lexicon.bases.has(tokens, first);
    }

    /** Whether the subject of every open citation ends before this token. */
    boolean at(int index) {
        var token = tokens.at(index);
        return switch (token.kind()) {
            case BREAK, BLANK -> true;
            case NUMBER -> false;
            case WORD -> tokens.isSmall(index) && lexicon.ends.has(tokens, index);
            case SIGN -> sign(index, token);
        };
    }

    private boolean sign(int index, Token token) {
        return switch (token.text().charAt(0)) {
            case ';' -> true;
            case '.' -> isFullStop(index);
            case ':' -> !tokens.at(index + 1).isOneOf("“\"‘'«");
            case ',' -> turns(index + 1);
            case '(' -> lexicon.asides.has(tokens, index + 1);
            default -> false;
        };
    }

    private boolean isFullStop(int index) {
        var next = tokens.at(index + 1);
        if (next.glued()) {
            return next.is('/') || next.isOneOf("”\")»");
        }
        return !tokens.at(index - 1).text().equalsIgnoreCase("tp");
    }

    private boolean turns(int next) {
        if (tokens.isSmall(next)) {
            return lexicon.turns.has(tokens, next) || lexicon.ends.has(tokens, next) || !basis && lexicon.looseTurns.has(tokens, next)
                    || lexicon.doers.has(tokens, next) && !basis && doesSomething(next)
                    || lexicon.bodies.has(tokens, next) && tokens.at(next).text().length() > 2 && doesSomething(next);
        }
        return tokens.isCapital(next) && lexicon.bodies.has(tokens, next) && doesSomething(next);
    }

    /** Whether a verb follows on who stands here, before the sentence ends or another act is named. */
    private boolean doesSomething(int from) {
        for (var i = from + 1; i < from + NEAR; i++) {
            var token = tokens.at(i);
            if (token.isBreak() || token.isOneOf(";.") && !token.glued() || token.isOneOf(";:")) {
                return false;
            }
            if (lexicon.types.has(tokens, i) && lexicon.is(tokens, lexicon.types.at(tokens, i).end(), "số")) {
                return false;
            }
            if (tokens.isSmall(i) && lexicon.clauseVerbs.has(tokens, i) && !lexicon.is(tokens, i - 1, "ban")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether here begins where the act is carried out, which is not what the act of a higher body is about: {@code … quốc gia | trên địa
     * bàn xã}.
     *
     * @param nested whether the act stands in the subject of another
     */
    boolean isPlaceOfWork(int index, Head head, boolean nested) {
        if (!is(index, "trên") || !is(index + 1, "địa") || !is(index + 2, "bàn")) {
            return false;
        }
        var at = index + 3;
        var commune = (is(at, "xã") || is(at, "phường") || is(at, "thôn") || is(at, "đặc")) && !tokens.at(at + 1).is(',');
        var province = is(at, "tỉnh") || is(at, "thành") || is(at, "huyện");
        return isCentral(head) ? commune || nested && province : commune && isOfProvince(head);
    }

    private static boolean isCentral(Head head) {
        var symbol = head.tail().symbol();
        return symbol.endsWith("/TW") || symbol.endsWith("-CP") || symbol.endsWith("-TTg") || symbol.contains("/QH") || symbol.matches(".*[-/]B[A-ZĐ]{1,8}")
                && !symbol.matches(".*[-/]BC[ĐH]");
    }

    private boolean isOfProvince(Head head) {
        var issuer = tokens.keys().of(head.tail().issuerName());
        return issuer.contains(tokens.keys().of("tỉnh")) || issuer.contains(tokens.keys().of("thành")) || head.tail().symbol().endsWith("/TU");
    }

    private boolean is(int index, String word) {
        return lexicon.is(tokens, index, word);
    }
}
