package vn.kehoachxa.document.layout;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where Vietnamese wants two words on one line: "số" and its number, "Quý" and its numeral, an amount and its unit, "tỉnh" and its name. */
final class Ties {

    /** Words that a number follows. */
    private static final Set<String> COUNTED = Set.of(
            "số", "ngày", "tháng", "năm", "quý", "tuần", "điều", "khoản", "điểm", "mục", "phần", "chương", "lục", "đợt", "kỳ", "lần",
            "đoạn", "mẫu", "biểu");
    /** Words that follow a number. */
    private static final Set<String> UNITS = Set.of("%", "đồng", "đ", "nghìn", "triệu", "tỷ", "ha", "km", "m", "m2", "kg", "mm");

    private static final String ROMAN = "IVXLC";
    private static final String CLOSING = ".,;:!?)]}/…”’";
    /** A name has at most so many syllables; more are another name. */
    static final int LONGEST_NAME = 4;
    /** Words before a name of a place or a person: they and the name are one (Decree 30/2020, annex II, II.1 and III.1.a). */
    private static final Set<String> TITLES = Set.of(
            "tỉnh", "phố", "xã", "phường", "khu", "huyện", "quận", "thôn", "bản", "xóm", "ấp", "buôn", "chí", "ông", "bà");
    /** Of those, the second syllables, each with its first one. */
    private static final Map<String, String> FIRST_SYLLABLES = Map.of("phố", "thành", "khu", "đặc", "chí", "đồng");

    private Ties() {}

    /** Whether the space between two words must not become the end of a line. */
    static boolean between(String before, String after) {
        var first = after.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return isHyphen(after) || isClosing(after) || after.startsWith("%");
        }
        if (Character.isDigit(first)) {
            return COUNTED.contains(letters(before));
        }
        if (Character.isDigit(before.charAt(before.length() - 1))) {
            return UNITS.contains(letters(after));
        }
        return ROMAN.indexOf(first) >= 0 && isRoman(letterPart(after)) && COUNTED.contains(letters(before));
    }

    /** Whether a name may follow: {@code tỉnh}, {@code (xã}. */
    static boolean isTitle(String word) {
        return TITLES.contains(opened(word));
    }

    /** Whether two syllables are such a word together: {@code thành phố}. */
    static boolean isTitle(String first, String second) {
        return opened(first).equals(FIRST_SYLLABLES.get(second));
    }

    /** Whether a word can be a syllable of a name: a capital, then small letters. */
    static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0)) && (word.length() == 1 || !Character.isUpperCase(word.charAt(1)));
    }

    /** Whether a mark after the word parts it from the next one. */
    static boolean endsPhrase(String word) {
        return !Character.isLetterOrDigit(word.charAt(word.length() - 1));
    }

    private static String opened(String word) {
        var from = 0;
        while (from < word.length() && isMark(word.charAt(from))) {
            from++;
        }
        return word.substring(from);
    }

    /** A hyphen between two spaces: it ends a line, but does not begin one. */
    private static boolean isHyphen(String word) {
        return word.length() == 1 && (word.charAt(0) == '-' || word.charAt(0) == '–' || word.charAt(0) == '—');
    }

    private static boolean isClosing(String word) {
        return isMadeOf(word, CLOSING);
    }

    private static boolean isMadeOf(String word, String letters) {
        for (var i = 0; i < word.length(); i++) {
            if (letters.indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code II}, also in {@code II/2026}. */
    private static boolean isRoman(String word) {
        var stroke = word.indexOf('/');
        var numeral = stroke < 0 ? word : word.substring(0, stroke);
        return !numeral.isEmpty() && numeral.length() <= 6 && isMadeOf(numeral, ROMAN);
    }

    /** The word, or what follows its last no-break space, in small letters, without marks around it. */
    private static String letters(String word) {
        return letterPart(word.substring(word.lastIndexOf('\u00a0') + 1)).toLowerCase(Locale.ROOT);
    }

    private static String letterPart(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && isMark(word.charAt(from))) {
            from++;
        }
        while (to > from && isMark(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    private static boolean isMark(char c) {
        return "()[]{}\"“”'‘’.,;:!?".indexOf(c) >= 0;
    }
}
