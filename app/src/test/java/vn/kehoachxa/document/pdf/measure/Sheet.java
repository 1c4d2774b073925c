package vn.kehoachxa.document.pdf.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One page of a finished PDF as it was found there: lines of text and drawn rules. Lengths in mm from the page's top left corner, sizes of
 * letters in points.
 */
record Sheet(int index, double width, double height, List<Line> lines, List<Rule> rules) {

    /** A letter. @param font the PostScript name without the subset's tag */
    record Letter(String text, double x, double width, double size, String font, boolean red) {

        boolean bold() {
            return font.contains("Bold");
        }

        boolean italic() {
            return font.contains("Italic");
        }

        double right() {
            return x + width;
        }
    }

    /** Letters beside each other. @param y the baseline */
    record Line(int page, double y, List<Letter> letters) {

        /** From the baseline to the top of the line's box, as a part of its height: Times New Roman's own. */
        private static final double ASCENT = 0.891;
        private static final double DESCENT = 0.216;

        String text() {
            var out = new StringBuilder();
            letters.forEach(l -> out.append(l.text()));
            return out.toString();
        }

        /** Without blanks at its ends. */
        List<Letter> ink() {
            return letters.stream().filter(l -> !l.text().isBlank()).toList();
        }

        double left() {
            return ink().getFirst().x();
        }

        double right() {
            return ink().getLast().right();
        }

        double length() {
            return right() - left();
        }

        double middle() {
            return (left() + right()) / 2;
        }

        double size() {
            return letters.getFirst().size();
        }

        double top() {
            return y - Reader.mm(ASCENT * size());
        }

        double bottom() {
            return y + Reader.mm(DESCENT * size());
        }
    }

    /** A drawn line. @param thickness in points */
    record Rule(int page, double x1, double y1, double x2, double y2, double thickness, boolean red) {

        boolean horizontal() {
            return Math.abs(y1 - y2) < 0.01;
        }

        double length() {
            return Math.hypot(x2 - x1, y2 - y1);
        }

        double middle() {
            return (x1 + x2) / 2;
        }
    }

    /** The page number where there is one: digits alone above the text. */
    Stream<Line> numbers() {
        return lines.stream().filter(l -> l.y() < Requirements.LEAST_TOP && l.text().strip().matches("\\d+"));
    }

    /** Lines without page numbers. */
    List<Line> text() {
        var numbers = numbers().toList();
        var text = new ArrayList<>(lines);
        text.removeAll(numbers);
        return text;
    }
}
