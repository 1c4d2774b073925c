package vn.kehoachxa.citation;

/**
 * Reads the name of a law behind its type: one that is known, or words up to where a law's name can not go on, {@code Khoa học, công nghệ
 * và đổi mới sáng tạo}.
 */
final class LawReader {

    private static final int LONGEST = 24;

    private final Tokens tokens;
    private final Lexicon lexicon;

    LawReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether the law that begins here amends others: {@code sửa đổi, bổ sung một số điều của Luật …}. */
    boolean amends(int index) {
        return is(index, "sửa") && is(index + 1, "đổi") || is(index, "bổ") && is(index + 1, "sung");
    }

    /**
     * The token behind the name that begins here; the same where there is none.
     *
     * @param typeIsCapital whether "Luật" was written with a capital
     */
    int nameEnd(int index, boolean typeIsCapital) {
        var known = lexicon.laws.at(tokens, index);
        if (known != null && (typeIsCapital || tokens.isCapital(index))) {
            return goesOnBehind(known.end()) ? Math.max(known.end(), words(index)) : known.end();
        }
        return tokens.isCapital(index) && typeIsCapital && !tokens.isSmall(index) ? words(index) : index;
    }

    /** A known name with more words behind it is another law. */
    private boolean goesOnBehind(int index) {
        return tokens.at(index).isWord() && tokens.isSmall(index) && !is(index, "và") && !stops(index);
    }

    private int words(int index) {
        var at = index;
        var sure = index;
        while (at - index < LONGEST && !ends(at)) {
            if (tokens.at(at).is(',')) {
                // Only what is closed by a date, a number or a sign after the comma is still the name.
                sure = sure == index ? at : sure;
            }
            at++;
        }
        var closed = tokens.at(at).isOneOf(";.)") || tokens.at(at).isBreak() || is(at, "năm") || is(at, "ngày") || is(at, "số");
        return tokens.phraseEnd(index, closed || sure == index ? at : sure);
    }

    private boolean ends(int at) {
        var token = tokens.at(at);
        if (token.isWord()) {
            return stops(at) || tokens.isCapital(at) && lexicon.types.has(tokens, at) || is(at, "và") && listGoesOn(at + 1);
        }
        if (token.is(',')) {
            return !tokens.isSmall(at + 1) || lexicon.types.has(tokens, at + 1) || lexicon.turns.has(tokens, at + 1) || lexicon.doers.has(tokens, at + 1)
                    || lexicon.about.has(tokens, at + 1) || is(at + 1, "ngày");
        }
        return !token.isDash();
    }

    private boolean listGoesOn(int next) {
        return is(next, "các") || is(next, "những") || lexicon.types.has(tokens, next) || lexicon.bodies.has(tokens, next) || is(next, "văn");
    }

    private boolean stops(int at) {
        if (is(at, "số") || is(at, "năm") || is(at, "ngày")) {
            return tokens.at(at + 1).isNumber() || tokens.at(at + 1).isOneOf(":/") || tokens.at(at + 1).isBlank();
        }
        return tokens.isSmall(at) && !is(at, "và") && !is(at, "với") && !is(at, "của")
                && (lexicon.goingOn.has(tokens, at) || lexicon.ends.has(tokens, at) || lexicon.about.has(tokens, at))
                || is(at, "của") && lexicon.bodies.has(tokens, at + 1) && tokens.isCapital(at + 1);
    }

    private boolean is(int index, String word) {
        return lexicon.is(tokens, index, word);
    }
}
