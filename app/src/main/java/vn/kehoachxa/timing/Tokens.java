package vn.kehoachxa.timing;

import java.util.List;

/** The tokens of a text, and the questions that are asked of them. A place behind the last is the end of the text. */
final class Tokens {

    private final List<Token> tokens;
    private final boolean plain;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
        this.plain = tokens.stream().filter(Token::isWord).allMatch(t -> t.word().equals(t.marked()));
    }

    /** Whether the whole text is written without marks. */
    boolean isPlain() {
        return plain;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.END;
    }

    boolean is(int index, String word) {
        return at(index).word().equals(word);
    }

    boolean is(int index, String first, String second) {
        return is(index, first) && is(index + 1, second);
    }

    boolean isOne(int index, String... words) {
        for (var word : words) {
            if (is(index, word)) {
                return true;
            }
        }
        return false;
    }

    /** A word whose folded form other words share: as it is written with marks, or without where the whole text has none. */
    boolean isMarked(int index, String folded, String marked) {
        var token = at(index);
        return token.word().equals(folded) && (plain || token.marked().equals(marked));
    }

    boolean isMonth(int index) {
        return is(index, "thang") && !at(index).marked().equals("thắng") && !at(index).marked().equals("thẳng")
                || (is(index, "t") || is(index, "th")) && at(number(index + 1)).isSmall();
    }

    /** Where the number behind a letter stands: {@code T6}, {@code T.6}. */
    int number(int index) {
        return is(index, ".") ? index + 1 : index;
    }

    boolean isQuarter(int index) {
        if (is(index, "q")) {
            return at(number(index + 1)).isSmall() || at(number(index + 1)).roman() > 0;
        }
        if (!is(index, "quy") && !is(index, "qui")) {
            return false;
        }
        var marked = at(index).marked();
        if (marked.equals("quỹ")) {
            return false;
        }
        return marked.equals("quý") || marked.equals("quí") || at(index + 1).isSmall() || at(index + 1).roman() > 0
                || plain && !isOne(index + 1, "dinh", "che", "trinh", "mo");
    }

    boolean isYear(int index) {
        return is(index, "nam") && (plain || !at(index).marked().equals("nam")) && !is(index - 1, "viet") && !is(index + 1, "hoc");
    }

    boolean isDay(int index) {
        return is(index, "ngay") && (!at(index).marked().equals("ngay") || plain);
    }

    /** Whether a word stands there that names what the figures are, and not only words that join them. */
    boolean hasWord(int from, int to) {
        for (var i = from; i < to; i++) {
            if (at(i).isWord() && !isOne(i, "den", "toi", "va", "het", "cho")) {
                return true;
            }
        }
        return false;
    }

    boolean isDash(int index) {
        return is(index, "-");
    }

    /** A number up to twelve in words with its length in tokens, as {@code value * 10 + length}; 0 where none stands here. */
    int spoken(int index) {
        if (isMarked(index, "muoi", "mười")) {
            return isMarked(index + 1, "mot", "một") ? 112 : isMarked(index + 1, "hai", "hai") ? 122 : 101;
        }
        return 10 * unit(index) + (unit(index) > 0 ? 1 : 0);
    }

    private int unit(int index) {
        if (isMarked(index, "mot", "một") || is(index, "nhat")) {
            return 1;
        }
        if (isMarked(index, "hai", "hai")) {
            return 2;
        }
        if (isMarked(index, "ba", "ba")) {
            return 3;
        }
        if (isMarked(index, "tu", "tư") || isMarked(index, "bon", "bốn")) {
            return 4;
        }
        if (isMarked(index, "nam", "năm")) {
            return 5;
        }
        if (at(index).marked().equals("sáu")) {
            return 6;
        }
        if (isMarked(index, "bay", "bảy") || isMarked(index, "bay", "bẩy")) {
            return 7;
        }
        if (isMarked(index, "tam", "tám")) {
            return 8;
        }
        return isMarked(index, "chin", "chín") ? 9 : 0;
    }
}
