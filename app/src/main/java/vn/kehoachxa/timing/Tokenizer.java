package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.plan.Texts;

/** Takes a text apart. {@code QuýI}, {@code T6}, {@code 6tháng} become two tokens; marks and case are folded but remembered. */
final class Tokenizer {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~\u2192÷";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private boolean spaced;

    private Tokenizer(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        return new Tokens(new Tokenizer(Texts.clean(text)).read());
    }

    private List<Token> read() {
        var at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLetter(c)) {
                at = letters(at);
            } else if (c >= '0' && c <= '9') {
                at = digits(at);
            } else {
                sign(c);
                at++;
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int letters(int from) {
        var folded = new StringBuilder();
        var at = from;
        for (; at < text.length() && isLetter(text.charAt(at)); at++) {
            if (Character.getType(text.charAt(at)) != Character.NON_SPACING_MARK) {
                folded.append(Folding.of(text.charAt(at)));
            }
        }
        words(folded.toString(), text.substring(from, at).toLowerCase(Locale.ROOT));
        return at;
    }

    private void words(String word, String marked) {
        var unit = word.startsWith("quy") || word.startsWith("qui") ? 3 : word.startsWith("q") ? 1 : 0;
        if (unit > 0 && word.length() > unit && word.length() == marked.length() && isQuarter(word.substring(unit))) {
            add(Token.Kind.WORD, word.substring(0, unit), marked.substring(0, unit), -1);
            add(Token.Kind.WORD, word.substring(unit), marked.substring(unit), -1);
        } else {
            add(Token.Kind.WORD, word, marked, -1);
        }
    }

    private static boolean isQuarter(String word) {
        return switch (word) {
            case "i", "ii", "iii", "iv" -> true;
            default -> false;
        };
    }

    private int digits(int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        var number = text.substring(from, at);
        add(Token.Kind.NUMBER, number, number, number.length() > 4 ? -1 : Integer.parseInt(number));
        return at;
    }

    private void sign(char c) {
        if (c == '\n') {
            add(Token.Kind.BREAK, "\n", "\n", -1);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced = true;
        } else {
            var sign = DASHES.indexOf(c) >= 0 ? "-" : String.valueOf(c);
            add(Token.Kind.SIGN, sign, sign, -1);
        }
    }

    private void add(Token.Kind kind, String word, String marked, int value) {
        tokens.add(new Token(kind, word, marked, value, spaced));
        spaced = false;
    }
}
