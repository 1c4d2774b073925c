package vn.kehoachxa.citation;

import java.util.Set;
import vn.kehoachxa.citation.ActType.Naming;

/** Numbers and symbols that stand without a type: alone, {@code theo 34/QĐ-UBND}, or in a list behind an act whose type they share. */
final class LooseHeads {

    private static final int LONGEST_BARE = 4;
    private static final ActType UNNAMED = new ActType(Naming.SIGN, Set.of());

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final TailReader tails;

    LooseHeads(Tokens tokens, Lexicon lexicon, TailReader tails) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.tails = tails;
    }

    /** The number and symbol that begin a citation here, or null. */
    Sign at(int index, Head last) {
        var filed = lexicon.is(tokens, index, "số");
        if (!filed && !tokens.at(index).isNumber() || isPartOfSomething(index) || namesForm(index)) {
            return null;
        }
        var listed = goesOnWith(index, last);
        var sign = filed ? listed ? tails.filedOrBare(index) : tails.filed(index) : tails.signs().whole(index);
        if (sign == null) {
            var bare = listed && last.tail().symbol().isEmpty() && !last.tail().number().isEmpty() ? tails.signs().bare(index) : null;
            return bare != null && isBare(bare) ? bare : null;
        }
        if (sign.symbol().isEmpty()) {
            return listed && isBare(sign) ? sign : null;
        }
        return listed || lexicon.isTypeCode(sign.code()) && !isOwnNumber(index) ? sign : null;
    }

    /** Whether a number is one by which an act is known: not "57 xã", not "2026". */
    boolean isBare(Sign bare) {
        var at = bare.end();
        var next = tokens.at(at);
        if (!bare.symbol().isEmpty()) {
            return true;
        }
        var number = tokens.at(at - 1);
        if (bare.number().length() > LONGEST_BARE || number.isYear()) {
            return false;
        }
        return next.isBreak() || next.isBlank() || next.isOneOf(",;.:)(”\"") && !(next.glued() && tokens.at(at + 1).glued() && tokens.at(at + 1).isNumber())
                || lexicon.afterNumber.has(tokens, at);
    }

    String type(int index, Head last, Sign sign) {
        return shares(index, last, sign) ? last.type() : "";
    }

    ActType kind(int index, Head last, Sign sign) {
        return shares(index, last, sign) ? last.kind() : UNNAMED;
    }

    /** Whether the number is of the type of the act before it. */
    private boolean shares(int index, Head last, Sign sign) {
        if (last == null || !isJoined(index)) {
            return false;
        }
        return goesOnWith(index, last)
                ? sign.symbol().isEmpty() || last.tail().symbol().isEmpty() || last.kind().codes().isEmpty() || agrees(last, sign)
                : !last.type().isEmpty() && sign.code().equals(codeOf(last));
    }

    /** A symbol that names another type is of that type, even in a list. */
    private boolean agrees(Head last, Sign sign) {
        return sign.code().equals(codeOf(last)) || last.kind().codes().contains(sign.code()) || !lexicon.isTypeCode(sign.code())
                || !last.kind().codes().contains(codeOf(last));
    }

    private static String codeOf(Head head) {
        return head.tail().sign() == null ? "" : head.tail().sign().code();
    }

    private boolean goesOnWith(int index, Head last) {
        return last != null && isJoined(index) && last.end() == index - 1;
    }

    private boolean isJoined(int index) {
        return tokens.at(index - 1).isOneOf(",;&") || lexicon.is(tokens, index - 1, "và") || lexicon.is(tokens, index - 1, "hoặc");
    }

    private boolean isPartOfSomething(int index) {
        var before = tokens.at(index - 1);
        return tokens.at(index).glued() && (before.isOneOf("/-–.,:") || before.isWord() && tokens.at(index).isNumber());
    }

    private boolean namesForm(int index) {
        return lexicon.forms.has(tokens, index - 1) || lexicon.is(tokens, index - 1, "số") && lexicon.forms.has(tokens, index - 2);
    }

    /** "Số: 12/KH-UBND" is the number of the paper itself. */
    private boolean isOwnNumber(int index) {
        return lexicon.is(tokens, index, "số") && tokens.at(index - 1).isBreak();
    }
}
