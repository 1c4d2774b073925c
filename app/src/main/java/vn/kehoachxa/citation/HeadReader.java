package vn.kehoachxa.citation;

import vn.kehoachxa.citation.ActType.Naming;

/** Reads the beginning of a citation: what type of act it is, its number, date and issuing body. */
final class HeadReader {

    private static final int FARTHEST_NUMBER = 30;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final TailReader tails;
    private final LawReader laws;
    private final LooseHeads loose;

    HeadReader(Tokens tokens, Lexicon lexicon, TailReader tails) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.tails = tails;
        this.laws = new LawReader(tokens, lexicon);
        this.loose = new LooseHeads(tokens, lexicon, tails);
    }

    /**
     * The citation that begins at a token, or null.
     *
     * @param last the one before, of whose type this may be; or null
     * @param amended whether it stands in the name of a law that amends it, so that a date behind it is not its own
     */
    Head at(int index, Head last, boolean amended) {
        var type = lexicon.types.at(tokens, index);
        if (type == null) {
            var sign = loose.at(index, last);
            return sign == null ? null : act(index, loose.type(index, last, sign), loose.kind(index, last, sign), tails.behind(sign));
        }
        if (type.value().isLaw()) {
            return law(index, type, amended);
        }
        if (type.value().naming() == Naming.LETTERS && !isLetters(index)) {
            return null;
        }
        var tail = tail(index, type);
        if (tail != null) {
            return act(index, tokens.phrase(index, type.end()), type.value(), tail);
        }
        return tokens.isCapital(index) ? withNameBefore(index, type) : null;
    }

    private boolean isLetters(int index) {
        var token = tokens.at(index);
        return token.text().length() > 1 && Character.isUpperCase(token.text().charAt(1)) && !(token.glued() && tokens.at(index - 1).isOneOf("/-–"));
    }

    private Tail tail(int index, Phrases.Match<ActType> type) {
        var at = type.end();
        var filed = tails.filedOrBare(at);
        if (filed != null && !(filed.symbol().isEmpty() && isScheme(type.value()))) {
            return tails.behind(filed);
        }
        var whole = tokens.at(at).is('/') ? tails.signs().withoutNumber(at) : tails.signs().whole(at);
        if (whole != null) {
            return tails.behind(whole);
        }
        if (takesBareNumber(index, type.value())) {
            var bare = tails.signs().bare(at);
            if (bare != null && loose.isBare(bare)) {
                return tails.behind(bare);
            }
        }
        return tokens.isCapital(index) ? withoutNumberBehind(at) : null;
    }

    /** A scheme is known by its number as by a name: "Đề án 06". */
    private static boolean isScheme(ActType type) {
        return type.codes().contains("ĐA") || type.codes().contains("DA");
    }

    /** Whether "57" behind the type is its number; a verb like "quyết định" needs a capital. */
    private boolean takesBareNumber(int index, ActType type) {
        return switch (type.naming()) {
            case NUMBER -> tokens.isCapital(index) || type.codes().contains("NQ") || type.codes().contains("NĐ") || type.codes().contains("TT");
            case LETTERS -> type.codes().contains("NQ") || type.codes().contains("NĐ") || type.codes().contains("QĐ") || type.codes().contains("KL");
            case NAME, SIGN -> false;
        };
    }

    /** The issuing body stands before the number, or there is only a date. */
    private Tail withoutNumberBehind(int at) {
        if (lexicon.is(tokens, at, "của")) {
            var issuer = tails.issuers().name(at + 1, false);
            var sign = issuer == null ? null : tails.filed(issuer.end());
            if (sign != null) {
                var tail = tails.behind(sign);
                return tail.issuer() == null ? new Tail(sign, tail.day(), issuer, tail.end()) : tail;
            }
        }
        return tails.withoutSign(at);
    }

    private Head act(int index, String type, ActType kind, Tail told) {
        var tail = kind.codes().contains("TTLT") || kind.codes().contains("NQLT") ? joint(told) : told;
        return new Head(type, kind, tail, "", index, tail.end(), subjectFrom(tail.end(), tail.tellsMoreThanSign()), false);
    }

    private Tail joint(Tail tail) {
        return tail.issuer() == null || tail.issuer().end() != tail.end() ? tail : joint(tail, tail.sign().end());
    }

    private Tail joint(Tail tail, int from) {
        for (var i = from; i < tail.end(); i++) {
            if (lexicon.is(tokens, i, "của")) {
                var issuer = tails.issuers().name(i + 1, true);
                return issuer == null ? tail : tail.with(issuer);
            }
        }
        return tail;
    }

    /** Where what an act is about begins behind its number, date and body. */
    private int subjectFrom(int at, boolean told) {
        var from = tokens.at(at).isOneOf(",(:") && lexicon.about.has(tokens, at + 1) ? at + 1 : at;
        var about = lexicon.about.at(tokens, from);
        if (about != null) {
            return about.end() + (tokens.at(about.end()).is(':') ? 1 : 0);
        }
        var verb = tokens.isSmall(at) && (lexicon.doing.has(tokens, at) || told && lexicon.acting.has(tokens, at));
        return verb ? at : Head.NO_SUBJECT;
    }

    /** {@code Kế hoạch phát triển giáo dục số 12/KH-UBND}: the symbol is of this type, and no other act comes in between. */
    private Head withNameBefore(int index, Phrases.Match<ActType> type) {
        for (var at = type.end(); at < type.end() + FARTHEST_NUMBER; at++) {
            var token = tokens.at(at);
            if (!(token.isWord() || token.isNumber() || token.is(',') || token.isDash()) || lexicon.is(tokens, at, "này") || opensAct(at)) {
                return null;
            }
            var sign = at > type.end() ? tails.filed(at) : null;
            if (sign != null) {
                var name = tokens.phrase(type.end(), at);
                var tail = tails.behind(sign);
                return type.value().codes().contains(sign.code()) && !name.isEmpty()
                        ? new Head(tokens.phrase(index, type.end()), type.value(), tail, name, index, tail.end(), Head.NO_SUBJECT, false)
                        : null;
            }
        }
        return null;
    }

    private boolean opensAct(int at) {
        var other = lexicon.types.at(tokens, at);
        return other != null && (tokens.isCapital(at) || lexicon.is(tokens, other.end(), "số") || tokens.at(other.end()).isNumber());
    }

    private Head law(int index, Phrases.Match<ActType> type, boolean amended) {
        var at = type.end();
        var written = tokens.phrase(index, at);
        if (lexicon.taught.has(tokens, index - 1) && !tokens.at(index - 1).isBreak()) {
            return null;
        }
        var sign = lexicon.is(tokens, at, "số") ? tails.filed(at) : tails.signs().whole(at);
        if (sign != null) {
            return numberedLaw(index, written, type, tails.behindLaw(sign.end(), sign));
        }
        if (laws.amends(at)) {
            return new Head(written, type.value(), Tail.at(at), "", index, at, at, true);
        }
        var end = laws.nameEnd(at, tokens.isCapital(index));
        var tail = amended ? Tail.at(end) : tails.behindLaw(revised(end), null);
        if (end == at && (!lexicon.is(tokens, at - 1, "pháp") || !lexicon.is(tokens, index, "hiến") || tail.day() == null)) {
            return null;
        }
        return new Head(written, type.value(), tail, tokens.phrase(at, end == at ? at : revised(end)), index, tail.end(), Head.NO_SUBJECT, false);
    }

    /** {@code Luật số 72/2025/QH15 Tổ chức chính quyền địa phương} */
    private Head numberedLaw(int index, String written, Phrases.Match<ActType> type, Tail tail) {
        var subject = subjectFrom(tail.end(), true);
        var end = subject == Head.NO_SUBJECT ? laws.nameEnd(tail.end(), true) : tail.end();
        if (end == tail.end()) {
            return new Head(written, type.value(), tail, "", index, end, subject, false);
        }
        var more = tail.day() == null && tail.issuer() == null ? tails.behindLaw(end, tail.sign()) : new Tail(tail.sign(), tail.day(), tail.issuer(), end);
        return new Head(written, type.value(), more, tokens.phrase(tail.end(), end), index, Math.max(end, more.end()), Head.NO_SUBJECT, false);
    }

    /** {@code Luật Đất đai (sửa đổi)} */
    private int revised(int at) {
        var open = tokens.at(at).is('(');
        var from = open ? at + 1 : at;
        if (!lexicon.is(tokens, from, "sửa") || !lexicon.is(tokens, from + 1, "đổi")) {
            return at;
        }
        var behind = from + 2;
        if (open) {
            return tokens.at(behind).is(')') ? behind + 1 : at;
        }
        return lexicon.is(tokens, behind, "năm") || lexicon.is(tokens, behind, "ngày") || lexicon.is(tokens, behind, "số") ? behind : at;
    }
}
