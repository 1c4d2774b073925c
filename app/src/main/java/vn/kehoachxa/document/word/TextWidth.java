package vn.kehoachxa.document.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is in Times. Word lays out by itself, but the rules below the head and the widths of a table's columns have to be
 * known while writing. A letter with marks is as wide as the letter without; ơ and ư are not.
 */
final class TextWidth {

    /** Thousandths of the size, from the space (32) to the tilde (126). */
    private static final int[] PLAIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500,
        500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541
    };

    private static final int[] BOLD = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500,
        500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778,
        611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
        556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520
    };

    private static final char HORN = '\u031b';

    private TextWidth() {}

    /** The width of a text on one line, in mm. */
    static double mm(String text, double size, boolean bold) {
        var thousandths = 0L;
        var letters = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        for (var i = 0; i < letters.length(); i++) {
            thousandths += thousandths(letters.charAt(i), bold);
        }
        return Measure.mmOfPoints(thousandths * size / 1000);
    }

    /** The lines into which a text falls where a line has {@code available} mm, as long as each is, in mm. */
    static List<Double> lines(String text, double size, boolean bold, double available) {
        var lines = new ArrayList<Double>();
        for (var written : text.split("\n", -1)) {
            wrap(written, size, bold, available, lines);
        }
        return lines;
    }

    /** The longest line of a text that is broken where it does not fit, in mm. */
    static double longestLine(String text, double size, boolean bold, double available) {
        return lines(text, size, bold, available).stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** The narrowest line, in mm, in which a text has no more lines than where a line has {@code available} mm. */
    static double balanced(String text, double size, boolean bold, double available) {
        return narrowest(text, size, bold, lines(text, size, bold, available).size(), available);
    }

    /** The narrowest line, in mm, in which a text has no more than so many lines; {@code enough} is known to do. */
    static double narrowest(String text, double size, boolean bold, int lines, double enough) {
        var narrow = 0.0;
        var wide = enough;
        while (wide - narrow > 0.5) {
            var middle = (narrow + wide) / 2;
            if (lines(text, size, bold, middle).size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return wide;
    }

    /** The widest word, which no column should have to break, in mm. */
    static double widestWord(String text, double size, boolean bold) {
        var widest = 0.0;
        for (var word : text.split("[ \n]")) {
            widest = Math.max(widest, mm(word, size, bold));
        }
        return widest;
    }

    private static void wrap(String text, double size, boolean bold, double available, List<Double> lines) {
        var space = mm(" ", size, bold);
        var line = -space;
        for (var word : text.split(" ")) {
            var width = mm(word, size, bold);
            if (line > 0 && line + space + width > available) {
                lines.add(line);
                line = -space;
            }
            line += space + width;
        }
        lines.add(Math.max(0, line));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 127);
    }

    private static int thousandths(char c, boolean bold) {
        if (c >= ' ' && c < 127) {
            return (bold ? BOLD : PLAIN)[c - ' '];
        }
        return switch (c) {
            case 'đ' -> bold ? 556 : 500;
            case 'Đ' -> 722;
            case '\u00a0', '\u202f' -> 250;
            case '…', '—' -> 1000;
            case HORN -> 40;
            case '\n' -> 0;
            default -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 500;
        };
    }
}
