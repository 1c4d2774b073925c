package vn.kehoachxa.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** What every text of a paper goes through on its way in, and the folding that search and comparison use. */
public final class Texts {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

    private Texts() {}

    /**
     * The text in NFC, without control characters; line breaks become {@code \n}, tabs become spaces, and invisible characters that
     * turn the direction of writing are dropped, since they would print something else than what is stored.
     */
    public static String clean(String text) {
        var plain = true;
        for (var i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) >= ' ' && text.charAt(i) < '\u007f';
        }
        if (plain) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            appendClean(out, text, i);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static void appendClean(StringBuilder out, String text, int i) {
        var c = text.charAt(i);
        switch (c) {
            case '\t' -> out.append(' ');
            case '\n', '\u2028', '\u2029', '\u000b', '\u0085' -> out.append('\n');
            case '\r' -> {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            }
            default -> {
                if (!isUnwanted(text, i)) {
                    out.append(c);
                }
            }
        }
    }

    private static boolean isUnwanted(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c)
                || c == '\u200e' || c == '\u200f' || c == '\u061c' || c == '\ufeff' || c == '\uffff' || c == '\ufffe'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }

    /** The text cleaned and on one line: runs of white space become one space, none at the ends. */
    public static String oneLine(String text) {
        return BLANKS.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** Lines that are kept as one text with line breaks between: each cleaned, an item with a break as several, none blank. */
    public static List<String> lines(List<String> items) {
        return items.stream().flatMap(i -> clean(i).lines()).filter(l -> !l.isBlank()).toList();
    }

    /** The text cleaned; null where there is none, or only white space. */
    public static String optional(String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }

    /** The text without marks and case, đ as d: {@code "Đảng ủy"} becomes {@code "dang uy"}. For search and comparison only. */
    public static String fold(String text) {
        var out = new StringBuilder(text.length());
        for (var c : Normalizer.normalize(text, Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                var lower = Character.toLowerCase(c);
                out.append(isD(lower) ? 'd' : lower);
            }
        }
        return out.toString();
    }

    /** Files of old code pages have letters of Icelandic and of Ewe that look just as đ does. */
    private static boolean isD(char lower) {
        return lower == 'đ' || lower == '\u00f0' || lower == '\u0256';
    }
}
