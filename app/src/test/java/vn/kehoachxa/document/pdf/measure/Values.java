package vn.kehoachxa.document.pdf.measure;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import vn.kehoachxa.document.pdf.measure.Requirement.Value;
import vn.kehoachxa.document.pdf.measure.Sheet.Letter;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;

/** What is measured of lines of text. */
final class Values {

    private Values() {}

    /** One value for each line. */
    static List<Value> each(List<Line> lines, ToDoubleFunction<Line> measure) {
        return lines.stream().map(l -> new Value(measure.applyAsDouble(l), where(l))).toList();
    }

    /** The sizes of all letters. */
    static List<Value> sizes(List<Line> lines) {
        return lines.stream().flatMap(l -> l.ink().stream().map(i -> new Value(i.size(), where(l)))).distinct().toList();
    }

    /** Of each line whether all its letters are so. */
    static List<Value> all(List<Line> lines, Predicate<Letter> so) {
        return each(lines, l -> l.ink().stream().allMatch(so) ? 1 : 0);
    }

    static boolean isBold(Letter letter) {
        return letter.bold() && !letter.italic();
    }

    static boolean isUpright(Letter letter) {
        return !letter.bold() && !letter.italic();
    }

    static boolean isItalic(Letter letter) {
        return letter.italic() && !letter.bold();
    }

    static boolean isCapital(Letter letter) {
        return letter.text().codePoints().noneMatch(Character::isLowerCase);
    }

    static List<Line> flat(List<List<Line>> blocks) {
        return blocks.stream().flatMap(List::stream).toList();
    }

    static Line longest(List<Line> lines) {
        return lines.stream().max((a, b) -> Double.compare(a.length(), b.length())).orElseThrow();
    }

    static String where(Line line) {
        return "page " + (line.page() + 1) + ": " + line.text();
    }
}
