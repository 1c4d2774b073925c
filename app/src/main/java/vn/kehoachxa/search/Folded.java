package vn.kehoachxa.search;

import java.util.Arrays;
import vn.kehoachxa.plan.Texts;

/**
 * A text without marks that knows from which letters of the text its own came: what is found in it is shown in the text.
 *
 * @param text the same as {@link Texts#fold} gives
 * @param from for each letter of {@code text}, the index of the letter that it came from
 * @param length of the text that was folded
 */
public record Folded(String text, int[] from, int length) {

    /** Letters below it are as they are. */
    private static final char MARKLESS = 0x80;

    /** Folds letter by letter. */
    public static Folded of(String text) {
        var out = new StringBuilder(text.length());
        var from = new int[text.length() + 8];
        for (var i = 0; i < text.length(); ) {
            var end = i + Character.charCount(text.codePointAt(i));
            var first = text.charAt(i);
            // Most letters have no marks: a key in the search folds all that it shows.
            var folded = first < MARKLESS ? String.valueOf(Character.toLowerCase(first)) : Texts.fold(text.substring(i, end));
            for (var k = 0; k < folded.length(); k++) {
                if (out.length() == from.length) {
                    from = Arrays.copyOf(from, from.length * 2);
                }
                from[out.length()] = i;
                out.append(folded.charAt(k));
            }
            i = end;
        }
        return new Folded(out.toString(), Arrays.copyOf(from, out.length()), text.length());
    }

    /** Where, in the text that was folded, the letters from {@code start} to before {@code end} stand; marks that follow a letter are its own. */
    public Range range(int start, int end) {
        return new Range(from[start], end < from.length ? Math.max(from[end], from[start] + 1) : length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folded f && text.equals(f.text) && length == f.length && Arrays.equals(from, f.from);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
