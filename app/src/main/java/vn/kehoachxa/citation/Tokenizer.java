package vn.kehoachxa.citation;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.citation.Token.Kind;

/** Cuts a text into tokens, from left to right. */
final class Tokenizer {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Keys keys;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.keys = isTypedWithoutMarks(text) ? Keys.PLAIN : Keys.MARKED;
    }

    /** @param text NFC */
    static Tokens of(String text) {
        var tokenizer = new Tokenizer(text);
        tokenizer.run();
        return new Tokens(text, tokenizer.tokens, tokenizer.keys, isShouting(text));
    }

    private void run() {
        var glued = false;
        while (at < text.length()) {
            var from = at;
            if (isSpace(text.charAt(at))) {
                space(from);
                glued = false;
                continue;
            }
            var kind = kind();
            var word = text.substring(from, at);
            tokens.add(new Token(kind, from, at, word, kind == Kind.WORD ? keys.of(word) : word, glued));
            glued = true;
        }
    }

    private void space(int from) {
        var breaks = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (breaks > 1) {
            tokens.add(new Token(Kind.BREAK, from, at, "", "", false));
        }
    }

    private Kind kind() {
        var c = text.charAt(at);
        if (Character.isLetter(c)) {
            skip(Character::isLetter);
            return Kind.WORD;
        }
        if (c >= '0' && c <= '9') {
            skip(d -> d >= '0' && d <= '9');
            return Kind.NUMBER;
        }
        var from = at;
        if (isDot(c)) {
            skip(Tokenizer::isDot);
            if (at - from > 1 || c == '…' || c == '_') {
                return Kind.BLANK;
            }
        } else {
            at++;
        }
        return Kind.SIGN;
    }

    private void skip(java.util.function.IntPredicate same) {
        while (at < text.length() && same.test(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isDot(int c) {
        return c == '.' || c == '…' || c == '_';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Of words in Vietnamese three in four carry a mark. A symbol as {@code QĐ-UBND} tells nothing. */
    private static boolean isTypedWithoutMarks(String text) {
        var marked = 0;
        var words = 0;
        var inWord = false;
        var small = false;
        var strange = false;
        for (var i = 0; i <= text.length(); i++) {
            var c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                inWord = true;
                small |= Character.isLowerCase(c);
                strange |= c >= 0x80;
            } else if (inWord) {
                words += small || strange && !isCode(text, i) ? 1 : 0;
                marked += strange && (small || !isCode(text, i)) ? 1 : 0;
                inWord = false;
                small = false;
                strange = false;
            }
        }
        return words > 0 && marked * 10 < words;
    }

    /** Whether a word in capitals that ends here stands in a symbol. */
    private static boolean isCode(String text, int end) {
        var from = end;
        while (from > 0 && end - from < 12 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end < text.length() && "-/–".indexOf(text.charAt(end)) >= 0 || from > 0 && "-/–".indexOf(text.charAt(from - 1)) >= 0;
    }

    private static boolean isShouting(String text) {
        var capitals = text.chars().filter(Character::isUpperCase).count();
        var small = text.chars().filter(Character::isLowerCase).count();
        return capitals > 4 * small;
    }
}
