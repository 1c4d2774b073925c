package vn.kehoachxa.citation;

import java.util.List;
import vn.kehoachxa.plan.Texts;

/** The tokens of a text. Before the first and behind the last there is nothing but {@link Token.Kind#BREAK}. */
final class Tokens {

    private final String text;
    private final List<Token> tokens;
    private final Keys keys;
    private final boolean shouting;
    private final Token before = new Token(Token.Kind.BREAK, 0, 0, "", "", false);
    private final Token behind;

    /** @param shouting whether the text is written in capitals, so that they tell nothing */
    Tokens(String text, List<Token> tokens, Keys keys, boolean shouting) {
        this.text = text;
        this.tokens = tokens;
        this.keys = keys;
        this.shouting = shouting;
        this.behind = new Token(Token.Kind.BREAK, text.length(), text.length(), "", "", false);
    }

    int size() {
        return tokens.size();
    }

    Keys keys() {
        return keys;
    }

    Token at(int index) {
        return index < 0 ? before : index >= tokens.size() ? behind : tokens.get(index);
    }

    /** Whether the token is a word without a capital, or case says nothing in this text. */
    boolean isSmall(int index) {
        var token = at(index);
        return token.isWord() && (shouting || !token.isCapital());
    }

    /** Whether the token is a word with a capital, or case says nothing in this text. */
    boolean isCapital(int index) {
        return at(index).isCapital();
    }

    /** What these tokens say, on one line and without the blanks and signs at its ends. */
    String phrase(int from, int to) {
        var first = from;
        while (first < to && isEdge(first)) {
            first++;
        }
        var end = phraseEnd(first, to);
        return first >= end ? "" : Texts.oneLine(text.substring(at(first).from(), at(end - 1).to()));
    }

    /** The token behind the last that says something. */
    int phraseEnd(int from, int to) {
        var end = to;
        while (end > from && isEdge(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isEdge(int index) {
        var token = at(index);
        return token.isBlank() || token.isBreak() || token.isDash() || token.isOneOf(",;:.");
    }

    /** What is written between two places, as it is. */
    String raw(int from, int to) {
        return text.substring(from, to);
    }
}
