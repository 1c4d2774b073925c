package vn.kehoachxa.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a number is shown (ECMA-376, part 1, 18.8.30), as far as lists of an office use it. Numbers and days come out as they are written in
 * Vietnamese, whatever the language of the Excel that wrote the file.
 *
 * @param pattern what of the code for positive numbers is left without its words: {@code #,##0.00}, {@code yyyy-mm-dd}
 * @param before words before the number
 * @param after words behind it
 */
record NumberFormat(String pattern, String before, String after) {

    static final NumberFormat GENERAL = new NumberFormat("", "", "");

    private static final Pattern BRACKETS = Pattern.compile("\\[(?![hms]+])[^\\]]*]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("[0#?]");
    /** More than this are what is left of a reckoning with halves and quarters. */
    private static final MathContext SHOWN = new MathContext(11);

    /** The format of a code, such as {@code #,##0 "đồng"}. */
    static NumberFormat of(String code) {
        if (code.toLowerCase(Locale.ROOT).contains("general")) {
            return GENERAL;
        }
        var plain = BRACKETS.matcher(code).replaceAll("");
        var pattern = new StringBuilder();
        var words = new StringBuilder[] {new StringBuilder(), new StringBuilder()};
        for (var i = 0; i < plain.length() && plain.charAt(i) != ';'; i++) {
            var said = words[DIGITS.matcher(pattern).find() ? 1 : 0];
            switch (plain.charAt(i)) {
                case '"' -> {
                    var end = plain.indexOf('"', i + 1);
                    said.append(plain, i + 1, end < 0 ? plain.length() : end);
                    i = end < 0 ? plain.length() : end;
                }
                case '\\' -> {
                    if (++i < plain.length()) {
                        said.append(plain.charAt(i));
                    }
                }
                // Room as wide as a letter, or filled with it.
                case '_', '*' -> i++;
                case ' ' -> said.append(' ');
                default -> pattern.append(plain.charAt(i));
            }
        }
        return new NumberFormat(pattern.toString().toLowerCase(Locale.ROOT), words[0].toString(), words[1].toString());
    }

    /** The format that has no code in the file. @param id its number */
    static NumberFormat builtIn(int id) {
        return switch (id) {
            case 1 -> of("0");
            case 2 -> of("0.00");
            case 3, 37, 38 -> of("#,##0");
            case 4, 39, 40 -> of("#,##0.00");
            case 9 -> of("0%");
            case 10 -> of("0.00%");
            case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> of("dd/mm/yyyy");
            case 17, 55, 56 -> of("mm/yyyy");
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> of("hh:mm");
            case 22 -> of("dd/mm/yyyy hh:mm");
            default -> GENERAL;
        };
    }

    boolean isOfTime() {
        return !DIGITS.matcher(pattern.replace("ss.0", "ss")).find() && pattern.chars().anyMatch(c -> "ydhms".indexOf(c) >= 0);
    }

    boolean hasDay() {
        return pattern.contains("d");
    }

    boolean hasYear() {
        return pattern.contains("y");
    }

    boolean hasMonth() {
        return pattern.contains("m");
    }

    boolean hasHour() {
        return pattern.contains("h") || pattern.contains("s");
    }

    /** The number as it is shown: 1.234,5 where thousands are parted, 85% where it is told in hundredths. */
    String shown(double number) {
        var value = BigDecimal.valueOf(number);
        if (!DIGITS.matcher(pattern).find()) {
            return plain(value.precision() - value.scale() > SHOWN.getPrecision() ? value : value.round(SHOWN));
        }
        var percent = pattern.contains("%");
        var dot = pattern.indexOf('.');
        var decimals = dot < 0 ? "" : pattern.substring(dot).replaceAll("[^0#?]", "");
        var scaled = (percent ? value.movePointRight(2) : value).setScale(decimals.length(), RoundingMode.HALF_UP);
        var least = decimals.replaceAll("[^0]", "").length();
        var stripped = scaled.stripTrailingZeros();
        var digits = (stripped.scale() < least ? scaled.setScale(least, RoundingMode.HALF_UP) : stripped).toPlainString().replace('.', ',');
        var parted = pattern.contains(",") ? parted(digits) : digits;
        return (before + parted + (percent ? "%" : "") + after).strip();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String parted(String digits) {
        var comma = digits.indexOf(',');
        var whole = comma < 0 ? digits : digits.substring(0, comma);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + (comma < 0 ? "" : digits.substring(comma));
    }
}
