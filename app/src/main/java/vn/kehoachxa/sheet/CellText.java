package vn.kehoachxa.sheet;

import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** Texts as Excel takes them. */
final class CellText {

    private static final int LONGEST = 32_767;
    /** Cells marked as text showed longer ones as a row of # in old versions. */
    private static final int LONGEST_MARKED = 255;
    /** Excel reads this as a letter by its number. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as it is to be written: what looks like an escape escaped, cut where a cell can hold no more. */
    static String written(String text) {
        var escaped = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        var cut = LONGEST - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(cut - 1)) ? cut - 1 : cut) + "…";
    }

    /** A text from anywhere as it is to be written: cleaned as those of papers are, then as {@link #written}. */
    static String plain(String text) {
        return written(Texts.clean(text));
    }

    /** Whether Excel would take the text for a formula as soon as somebody edits its cell, unless the cell is marked as text. */
    static boolean looksLikeFormula(String text) {
        var stripped = text.stripLeading();
        return !stripped.isEmpty() && "=+-@".indexOf(stripped.charAt(0)) >= 0 && text.length() <= LONGEST_MARKED;
    }
}
