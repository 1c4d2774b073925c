package vn.kehoachxa.intake;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** How a text looks as words: folded for comparison, in capitals, ended. */
final class Wording {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern RULE = Pattern.compile("[-–—_=*.·…~\\s\u00a0]*");
    private static final Pattern END = Pattern.compile("\\s*\\.\\s*/\\s*\\.?\\s*$");
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Wording() {}

    /** Without marks and case, on one line. */
    static String fold(String text) {
        return SPACES.matcher(Texts.fold(text)).replaceAll(" ").strip();
    }

    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** Nothing but strokes and dots: a line that was drawn with the keyboard. */
    static boolean isRule(String text) {
        return RULE.matcher(text).matches();
    }

    /** Whether it is written in capitals; short words between ("và") and one long word in small letters do not matter. */
    static boolean isCapitals(String text) {
        var capitals = 0;
        var small = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
            } else if (Character.isLowerCase(text.charAt(i))) {
                small++;
            }
        }
        return capitals >= 2 && capitals >= 4 * small;
    }

    /** Whether it has no small letter at all. */
    static boolean isAllCapitals(String text) {
        return isCapitals(text) && text.chars().noneMatch(Character::isLowerCase);
    }

    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether a sentence is over at its end. */
    static boolean isEnded(String text) {
        return !text.isEmpty() && ".;:!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The length of the text without the end mark {@code ./.}; as it is where there is none. */
    static int beforeEndMark(String text) {
        var match = END.matcher(text);
        return match.find() ? match.start() : text.length();
    }

    static String lower(String text) {
        return text.toLowerCase(VIETNAMESE);
    }
}
