package vn.kehoachxa.timing;

import java.text.Normalizer;
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

    /** Without cleaning, so that the places of the tokens are places in this text. */
    static Tokens inPlace(String text) {
        return new Tokens(new Tokenizer(text).read());
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
                sign(c, at);
                at++;
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A soft hyphen, a space of no width: nothing that is seen. */
    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private int letters(int from) {
        var folded = new StringBuilder();
        var marked = new StringBuilder();
        var composed = true;
        var at = from;
        for (; at < text.length() && (isLetter(text.charAt(at)) || isUnseen(text.charAt(at))); at++) {
            var c = text.charAt(at);
            if (!isUnseen(c)) {
                marked.append(c);
                composed &= !isMark(c);
                if (!isMark(c)) {
                    folded.append(Folding.of(c));
                }
            }
        }
        var lower = marked.toString().toLowerCase(Locale.ROOT);
        words(folded.toString(), composed ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC), from, at);
        return at;
    }

    private void words(String word, String marked, int from, int to) {
        var unit = word.startsWith("quy") || word.startsWith("qui") ? 3 : word.startsWith("q") ? 1 : 0;
        if (unit > 0 && word.length() > unit && word.length() == marked.length() && isQuarter(word.substring(unit))) {
            add(Token.Kind.WORD, word.substring(0, unit), marked.substring(0, unit), -1, from, Math.min(from + unit, to));
            add(Token.Kind.WORD, word.substring(unit), marked.substring(unit), -1, Math.min(from + unit, to), to);
        } else {
            add(Token.Kind.WORD, word, marked, -1, from, to);
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
        add(Token.Kind.NUMBER, number, number, number.length() > 4 ? -1 : Integer.parseInt(number), from, at);
        return at;
    }

    private void sign(char c, int at) {
        if (c == '\n') {
            if (goesOn(at + 1)) {
                spaced = true;
                return;
            }
            add(Token.Kind.BREAK, "\n", "\n", -1, at, at + 1);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaced = true;
        } else if (!isUnseen(c)) {
            var last = tokens.isEmpty() ? null : tokens.getLast();
            // an arrow of several signs is one
            if ((c == '>' || c == '-') && last != null && last.to() == at && (last.word().equals("-") || last.word().equals("="))) {
                tokens.set(tokens.size() - 1, new Token(Token.Kind.SIGN, "-", "-", -1, last.spaced(), last.from(), at + 1));
                return;
            }
            var sign = DASHES.indexOf(c) >= 0 ? "-" : String.valueOf(c);
            add(Token.Kind.SIGN, sign, sign, -1, at, at + 1);
        }
    }

    /** Whether the line is no end: behind a dash or "đến", or before a small "đến", a stretch goes on. */
    private boolean goesOn(int next) {
        var last = tokens.isEmpty() ? Token.END : tokens.getLast();
        var bullet = tokens.size() < 2 || tokens.get(tokens.size() - 2).kind() == Token.Kind.BREAK;
        return !bullet && (last.word().equals("-") || isUntil(last.marked())) || isUntil(wordAt(next));
    }

    private static boolean isUntil(String word) {
        return word.equals("đến") || word.equals("tới");
    }

    private String wordAt(int from) {
        var end = from;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return Normalizer.normalize(text.substring(from, end), Normalizer.Form.NFC);
    }

    private void add(Token.Kind kind, String word, String marked, int value, int from, int to) {
        tokens.add(new Token(kind, word, marked, value, spaced, from, to));
        spaced = false;
    }
}
