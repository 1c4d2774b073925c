package vn.kehoachxa.intake.html;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.font.SignFonts;
import vn.kehoachxa.intake.source.Label;
import vn.kehoachxa.plan.Numerals;

/** What lists print before their paragraphs, as labels. */
final class Signs {

    private static final Pattern SMALL_ROMAN = Pattern.compile("[ivxl]{1,6}[.)]?");
    /** From this level on, from 0, a lone i counts and is no letter. */
    private static final int ROMAN_LEVEL = 2;
    private static final int MOST_LETTERS = 26;
    private static final int MOST_ROMAN = 39;

    private Signs() {}

    /**
     * The label that Word has written out.
     *
     * @param printed as the file has it @param font of its letters
     */
    static Label written(String printed, String font, int list, int level) {
        var sign = SignFonts.bullet(printed.strip(), font);
        var bullet = sign.chars().noneMatch(Character::isLetterOrDigit);
        var roman = !bullet && SMALL_ROMAN.matcher(sign).matches() && (level >= ROMAN_LEVEL || sign.replaceAll("[.)]", "").length() > 1);
        return new Label(roman ? romanLess(sign) : sign, list, level, bullet);
    }

    /** The number of an item. @param type of the list: {@code decimal}, {@code lower-alpha} … @param before the numbers of the lists around it, closed */
    static String number(String type, String before, int n) {
        return switch (type) {
            case "lower-alpha", "lower-latin", "a" -> n <= MOST_LETTERS ? (char) ('a' + n - 1) + ")" : "(" + n + ")";
            case "upper-alpha", "upper-latin", "A" -> n <= MOST_LETTERS ? (char) ('A' + n - 1) + "." : n + ".";
            case "upper-roman", "I" -> n <= MOST_ROMAN ? Numerals.roman(n) + "." : n + ".";
            // Small Roman numbers are letters to whoever sees only one of them.
            case "lower-roman", "i" -> "(" + n + ")";
            default -> before + n + ".";
        };
    }

    private static String romanLess(String sign) {
        var capitals = sign.replaceAll("[.)]", "").toUpperCase(Locale.ROOT);
        for (var n = 1; n <= MOST_ROMAN; n++) {
            if (Numerals.roman(n).equals(capitals)) {
                return "(" + n + ")";
            }
        }
        return sign;
    }
}
