package vn.kehoachxa.lang;

import java.util.regex.Pattern;

/**
 * What stands in a sentence and was not written by us: names of files, words out of them. They may come from anybody, so letters that nobody
 * sees are left out, above all those that turn the direction of writing and let {@code exe} look like {@code doc}.
 */
final class Shown {

    /** Letters of what a problem quotes: names and paths stay below; of a longer text its beginning and its end are quoted. */
    static final int LONGEST = 500;

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Shown() {}

    /** The text without letters that can't be seen; line breaks and tabs stay. */
    static String visible(String text) {
        var plain = true;
        for (var i = 0; i < text.length() && plain; i++) {
            plain = !isHidden(text, i);
        }
        if (plain) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (!isHidden(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** The same on one line, without its middle where it is far too long. */
    static String quoted(String text) {
        var line = BLANKS.matcher(visible(text)).replaceAll(" ");
        // Cut between the halves of a letter, a half stays on either side.
        return line.length() <= LONGEST ? line : visible(line.substring(0, LONGEST / 2 - 1)) + "…" + visible(line.substring(line.length() - LONGEST / 2));
    }

    private static boolean isHidden(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c != '\n' && c != '\t' && Character.isISOControl(c)
                || c >= '\u200b' && c <= '\u200f' || c >= '\u2028' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f' || c == '\u061c' || c == '\ufeff' || c >= '\ufffe';
    }
}
