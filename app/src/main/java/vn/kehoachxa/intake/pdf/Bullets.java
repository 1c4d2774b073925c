package vn.kehoachxa.intake.pdf;

import java.util.Locale;
import java.util.regex.Pattern;

/** Signs of symbol fonts, whose codes are no letters: hyphen and plus as they are, all else as a dot. */
final class Bullets {

    private static final Pattern SYMBOLS = Pattern.compile("symbol|wingdings|webdings|dingbats");
    /** Where fonts keep signs that are no letters. */
    private static final char FIRST = '\uf020';
    private static final char LAST = '\uf0ff';

    private Bullets() {}

    static boolean isFontOf(String font) {
        return SYMBOLS.matcher(font.toLowerCase(Locale.ROOT)).find();
    }

    static String plain(String text) {
        if (text.length() != 1 || text.charAt(0) < FIRST || text.charAt(0) > LAST) {
            return text;
        }
        return switch (text.charAt(0) - (FIRST - ' ')) {
            case '-' -> "-";
            case '+' -> "+";
            default -> "•";
        };
    }
}
