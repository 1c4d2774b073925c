package vn.kehoachxa.citation;

/**
 * Reads who issued an act: {@code của UBND tỉnh Sơn La}, {@code của Bộ Văn hóa, Thể thao và Du lịch}. The name ends where a small word
 * goes on with the sentence, and at a sign that is not part of it.
 */
final class IssuerReader {

    private static final int LONGEST = 40;
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Lexicon lexicon;

    IssuerReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The issuing body behind a number, a date or a name, at the token; null where none is written. */
    Issuer at(int index) {
        var at = tokens.at(index).is(',') && is(index + 1, "của") ? index + 1 : index;
        if (is(at, "của")) {
            return name(at + 1, false);
        }
        if (is(at, "do")) {
            var issuer = name(at + 1, false);
            return issuer != null && is(issuer.end(), "ban") && is(issuer.end() + 1, "hành") ? new Issuer(issuer.name(), issuer.end() + 2) : null;
        }
        return tokens.isCapital(at) && !lexicon.types.has(tokens, at) && lexicon.bodies.has(tokens, at) && !lexicon.doing.has(tokens, at)
                ? name(at, false)
                : null;
    }

    /**
     * The name that begins at the token.
     *
     * @param joint whether several bodies issued it
     */
    Issuer name(int start, boolean joint) {
        if (tokens.at(start).isBlank()) {
            return new Issuer("", start + 1);
        }
        var at = start;
        while (at - start < LONGEST) {
            var next = step(start, at, joint);
            if (next == at) {
                break;
            }
            at = next;
        }
        var end = tokens.phraseEnd(start, at);
        return end == start ? null : new Issuer(tokens.phrase(start, end), end);
    }

    /** The token up to which the name goes on from here; the same where it ends. */
    private int step(int start, int at, boolean joint) {
        var token = tokens.at(at);
        return switch (token.kind()) {
            case WORD -> word(start, at, joint);
            case NUMBER -> at > start && (token.glued() || countsPlaces(at - 1)) ? at + 1 : at;
            case SIGN -> at == start ? at : sign(start, at, joint);
            case BLANK, BREAK -> at;
        };
    }

    private boolean countsPlaces(int index) {
        return is(index, "quận") || is(index, "phường") || is(index, "thứ") || is(index, "khu") || is(index, "số") || is(index, "án")
                || is(index, "đội") || is(index, "tổ") || is(index, "thôn") || is(index, "khóa") || is(index, "khoá");
    }

    private int word(int start, int at, boolean joint) {
        if (is(at, "và") && tokens.isSmall(at) && at > start) {
            return joins(start, at + 1, joint) ? at + 2 : at;
        }
        if (at > start && opensAct(at)) {
            return at;
        }
        if (is(at, "số") && (tokens.at(at + 1).isNumber() || tokens.at(at + 1).isOneOf("/:-") || tokens.at(at + 1).isBlank())) {
            return at;
        }
        return tokens.isSmall(at) && endsName(start, at) ? at : at + 1;
    }

    private boolean endsName(int start, int at) {
        if (is(at, "năm")) {
            return true;
        }
        if (lexicon.about.has(tokens, at) || lexicon.ends.has(tokens, at)) {
            return true;
        }
        if (at > start && belongsToBody(at - 1) && !lexicon.goingOn.has(tokens, at)) {
            return false;
        }
        return lexicon.doing.has(tokens, at) || lexicon.acting.has(tokens, at) || lexicon.goingOn.has(tokens, at);
    }

    /** Whether the word is one that a verb in the name of a body stands behind: "Ban chỉ đạo", "Bộ xây dựng". */
    private boolean belongsToBody(int index) {
        return is(index, "ban") || is(index, "sở") || is(index, "phòng") || is(index, "đội") || is(index, "tổ") || is(index, "quỹ")
                || is(index, "bộ") && !is(index - 1, "đảng") && !is(index - 1, "chi") && !is(index - 1, "cán");
    }

    /** Whether another act begins here, and not "Sở Kế hoạch và Đầu tư". */
    private boolean opensAct(int at) {
        if (!tokens.isCapital(at) || !lexicon.types.has(tokens, at) || belongsToBody(at - 1) || tokens.at(at - 1).isDash()) {
            return false;
        }
        var type = lexicon.types.at(tokens, at);
        return !tokens.isSmall(at) && !is(at - 1, "và") || type.value().isLaw() && !tokens.isSmall(at) || isNumbered(type.end());
    }

    private boolean isNumbered(int at) {
        return is(at, "số") || tokens.at(at).isNumber();
    }

    /** Whether what stands behind "và" still belongs to the name. */
    private boolean joins(int start, int next, boolean joint) {
        if (!tokens.isCapital(next)) {
            return false;
        }
        if (is(next, "đề") && is(next + 1, "án") && tokens.at(next + 2).isNumber()) {
            return true;
        }
        if (opensAct(next)) {
            return false;
        }
        return joint || !lexicon.bodies.has(tokens, next) || sameKind(start, next);
    }

    /** "Bộ Nội vụ và Bộ Tài chính" */
    private boolean sameKind(int start, int next) {
        return tokens.at(start).key().equals(tokens.at(next).key()) && !tokens.at(start + 1).key().equals(tokens.at(next + 1).key());
    }

    private int sign(int start, int at, boolean joint) {
        var token = tokens.at(at);
        if (token.is('.') && (tokens.at(at + 1).glued() && tokens.isCapital(at + 1) || isShort(at - 1))) {
            return at + 1;
        }
        if (token.is('&') || token.isDash() && tokens.at(at + 1).isWord() && (token.glued() || tokens.isCapital(at + 1)) && !opensAct(at + 1)) {
            return at + 1;
        }
        if (token.is('(') && (is(at + 1, "khóa") || is(at + 1, "khoá")) && tokens.at(at + 3).is(')')) {
            return at + 4;
        }
        return token.is(',') && goesOn(start, at + 1, joint) ? at + 1 : at;
    }

    private boolean isShort(int index) {
        var word = tokens.at(index).text();
        return word.equalsIgnoreCase("tp") || word.equals("Tx") || word.equals("TX") || word.equals("Q") || word.equals("P") || word.equals("T");
    }

    /** Whether a comma stands inside the name: "Văn hóa, Thể thao và Du lịch", "khoa học, công nghệ, đổi mới sáng tạo". */
    private boolean goesOn(int start, int next, boolean joint) {
        if (is(next, "chủ") && is(next + 1, "nhiệm") && is(next - 2, "trưởng")) {
            return true;
        }
        if (lexicon.fields.has(tokens, next) && isCommittee(start)) {
            return true;
        }
        if (!tokens.isCapital(next) || lexicon.types.has(tokens, next)) {
            return false;
        }
        if (lexicon.bodies.has(tokens, next)) {
            return joint && sameKind(start, next);
        }
        return belongsToBody(start) && !is(start + 1, "chính") && fieldFollows(next);
    }

    private boolean isCommittee(int start) {
        return is(start, "ban") || is(start, "tổ") || tokens.at(start).text().equals("BCĐ") || is(start + 1, "ban") || is(start + 2, "ban");
    }

    private boolean fieldFollows(int next) {
        for (var i = next; i < next + NEAR; i++) {
            if (is(i, "và")) {
                return tokens.isCapital(i + 1) && !lexicon.bodies.has(tokens, i + 1) && !opensAct(i + 1);
            }
            if (!tokens.at(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean is(int index, String word) {
        return lexicon.is(tokens, index, word);
    }
}
