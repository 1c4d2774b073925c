package vn.kehoachxa.intake.pdf;

import vn.kehoachxa.plan.Texts;

/** Puts two lines of one paragraph together. */
final class Joints {

    private Joints() {}

    /** @param text so far, which gets the line @param last the line that ends it @param room how wide lines may be */
    static void add(Styled text, Line last, Line next, Seam seam, double room) {
        if (text.last() == '\u00ad') {
            text.dropLast();
        } else if (seam == Seam.BREAK) {
            text.separate("\n", false);
        } else if (!isCut(last, next, room)) {
            text.separate(" ", false);
        }
        text.add(next.styled());
    }

    /** Whether a word was cut: after a hyphen or stroke inside it, or where it was wider than its column. */
    private static boolean isCut(Line last, Line next, double room) {
        var a = last.text();
        var b = next.text();
        if (a.length() < 2 || b.isEmpty()) {
            return false;
        }
        var end = a.charAt(a.length() - 1);
        var start = b.charAt(0);
        var hyphen = (end == '-' || end == '/' || end == '\u2010') && Character.isLetterOrDigit(a.charAt(a.length() - 2));
        if (hyphen) {
            return Character.isLetterOrDigit(start);
        }
        var wide = last.width() + next.firstWord() > room - 1 && a.indexOf(' ') < 0;
        return wide && (Character.isDigit(start) && (Character.isDigit(end) || end == '/' || end == '.') && hasDigitsOnlyFirst(b) || isNoSyllable(b) && Character.isLetter(end));
    }

    /** The rest of a number: digits up to the end of its word. */
    private static boolean hasDigitsOnlyFirst(String text) {
        return text.split("\\s", 2)[0].chars().noneMatch(Character::isLetter);
    }

    /** A word without a vowel is the rest of one. */
    private static boolean isNoSyllable(String text) {
        var word = Texts.fold(text.split("\\s", 2)[0]);
        return word.chars().allMatch(Character::isLetter) && word.length() <= 3 && word.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
                && Character.isLowerCase(text.charAt(0));
    }
}
