package vn.kehoachxa.intake.word;

import java.util.Locale;

/** How the number of a list is written. */
enum NumberForm {
    DECIMAL,
    DECIMAL_ZERO,
    UPPER_ROMAN,
    LOWER_ROMAN,
    UPPER_LETTER,
    LOWER_LETTER,
    BULLET,
    NONE;

    private static final int LARGEST_ROMAN = 3999;
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;

    /** @param name as the file has it; forms of other languages and numbers in words are given in digits */
    static NumberForm of(String name) {
        return switch (name) {
            case null -> DECIMAL;
            case "decimalZero" -> DECIMAL_ZERO;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "bullet" -> BULLET;
            case "none" -> NONE;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case UPPER_ROMAN -> roman(number);
            case LOWER_ROMAN -> roman(number).toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letter(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letter(number);
            case BULLET, NONE -> "";
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var out = new StringBuilder();
        var left = number;
        for (var i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN[i]) {
                out.append(ROMAN_SIGNS[i]);
                left -= ROMAN[i];
            }
        }
        return out.toString();
    }

    /** Word's letters: a to z, then aa, bb, cc. */
    private static String letter(int number) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % LETTERS).repeat((number - 1) / LETTERS + 1);
    }
}
