package vn.kehoachxa.citation;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared: without case, and with the tone behind the letters, so that {@code ủy} and {@code uỷ} are the same word. In a
 * text that was typed without marks the marks of the words that are looked for do not count either.
 */
enum Keys {
    MARKED,
    PLAIN;

    private static final Locale VIETNAMESE = Locale.of("vi");

    String of(String word) {
        var lower = word.toLowerCase(VIETNAMESE);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        var out = new StringBuilder(lower.length() + 2);
        var tone = new StringBuilder();
        for (var c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(this == PLAIN && c == 'đ' ? 'd' : c);
            } else if (this == MARKED) {
                (isTone(c) ? tone : out).append(c);
            }
        }
        return out.append(tone).toString();
    }

    /** Grave, acute, tilde, hook above, dot below. */
    private static boolean isTone(char mark) {
        return mark == '\u0300' || mark == '\u0301' || mark == '\u0303' || mark == '\u0309' || mark == '\u0323';
    }
}
