package vn.kehoachxa.timing;

/**
 * A part of a text, in characters.
 *
 * @param from at least 0
 * @param to behind its last character, not before {@code from}
 */
public record TextRange(int from, int to) {

    /** @throws IllegalArgumentException where it ends before it begins, or begins before the text */
    public TextRange {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no part of a text: " + from + " to " + to);
        }
    }
}
