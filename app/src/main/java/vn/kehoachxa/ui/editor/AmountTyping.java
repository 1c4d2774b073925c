package vn.kehoachxa.ui.editor;

import java.util.regex.Pattern;

/** Dots between thousands, put in while an amount is typed. What is not a plain amount yet, or none, stays as it is typed. */
final class AmountTyping {

    private static final Pattern PLAIN = Pattern.compile("-?\\d*(,\\d*)?");
    private static final Pattern DOTTED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*(,\\d*)?");
    private static final Pattern DIGITS = Pattern.compile("-?[\\d.]*(,\\d*)?");
    private static final int GROUP = 3;

    private AmountTyping() {}

    /** A text and the place of the caret in it. */
    record Typed(String text, int caret) {}

    /**
     * The text as it is to stand after a key.
     *
     * @param before the text before the key; where somebody puts dots of his own, his are waited for
     * @param typed the text after it
     * @param caret where the caret stands in it
     */
    static Typed grouped(String before, String typed, int caret) {
        var amount = PLAIN.matcher(typed).matches() || isAmount(before) && isEdited(before, typed) && DIGITS.matcher(typed).matches();
        if (!amount) {
            return new Typed(typed, caret);
        }
        var comma = typed.indexOf(',');
        var whole = comma < 0 ? typed : typed.substring(0, comma);
        var sign = whole.startsWith("-") ? "-" : "";
        var digits = whole.substring(sign.length()).replace(".", "");
        var text = sign + dotted(digits) + (comma < 0 ? "" : typed.substring(comma));
        var behind = lettersIn(typed.substring(caret));
        var at = text.length();
        for (var left = behind; at > 0 && left > 0; at--) {
            if (text.charAt(at - 1) != '.') {
                left--;
            }
        }
        // Behind a digit rather than behind the dot that follows it.
        return new Typed(text, at > 0 && at < text.length() && text.charAt(at - 1) == '.' && behind > 0 ? at - 1 : at);
    }

    /** A key that types a dot wants it to stand; only digits move dots. */
    private static boolean isEdited(String before, String typed) {
        return dots(typed) <= dots(before);
    }

    private static boolean isAmount(String text) {
        return PLAIN.matcher(text).matches() || DOTTED.matcher(text).matches();
    }

    private static long dots(String text) {
        return text.chars().filter(c -> c == '.').count();
    }

    private static int lettersIn(String text) {
        return text.length() - (int) dots(text);
    }

    private static String dotted(String digits) {
        var text = new StringBuilder(digits);
        for (var i = digits.length() - GROUP; i > 0; i -= GROUP) {
            text.insert(i, '.');
        }
        return text.toString();
    }

    /** Whether the sign at a place is a dot that groups digits. */
    static boolean isBetweenDigits(String text, int at) {
        return at > 0 && at < text.length() - 1 && text.charAt(at) == '.' && DOTTED.matcher(text).matches();
    }
}
