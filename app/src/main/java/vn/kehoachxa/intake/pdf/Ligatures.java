package vn.kehoachxa.intake.pdf;

import java.text.Normalizer;

/** Signs that stand for several letters, taken apart. */
final class Ligatures {

    private static final char FIRST = '\ufb00';
    private static final char LAST = '\ufb06';

    private Ligatures() {}

    static String apart(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }
}
