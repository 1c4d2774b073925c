package vn.kehoachxa.plan;

/**
 * A stretch of text in a style of its own.
 *
 * @param from first UTF-16 unit in the NFC text, from 0
 * @param to one past the last unit; always more than {@code from}
 */
public record Mark(int from, int to, MarkStyle style) {

    public Mark {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a mark from " + from + " to " + to);
        }
    }
}
