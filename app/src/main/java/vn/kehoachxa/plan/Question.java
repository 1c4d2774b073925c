package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * Something in a paper that the clerk is asked to look at: a doubt of the one who took the paper in from a file, or something that may
 * be out of date.
 *
 * @param at the line, row, passage, table or appendix; the paper's own id where it is none of these
 * @param column of a row's cell, from 0; null where it is no cell
 * @param quote the words that it is about, as they stand in the paper; empty where it is about no words
 * @param original the words of the file, where they are others; else empty
 * @param code the key of the sentence in the bundle: {@code stale.figure}, {@code intake.TOTAL}
 * @param arguments for the sentence
 * @param answer what the clerk decided; null while open
 */
public record Question(
        UUID id, UUID at, Integer column, String quote, String original, String code, List<String> arguments, Answer answer) {

    /** What became of the words. */
    public enum Answer implements Coded {
        KEPT,
        CHANGED,
        DROPPED
    }

    public Question {
        quote = Texts.clean(quote);
        original = Texts.clean(original);
        arguments = arguments.stream().map(Texts::clean).toList();
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Whether another one asks the same of the same words. */
    public boolean asksAsDoes(Question other) {
        return at.equals(other.at) && code.equals(other.code) && quote.equals(other.quote) && original.equals(other.original)
                && arguments.equals(other.arguments);
    }

    public Question withAnswer(Answer value) {
        return new Question(id, at, column, quote, original, code, arguments, value);
    }
}
