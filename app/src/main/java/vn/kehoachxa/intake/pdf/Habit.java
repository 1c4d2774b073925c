package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a file sets its paragraphs: how far lines stand apart, whether paragraphs are spaced and whether their first lines are indented. */
final class Habit {

    private static final double INDENT = 8;
    private static final double MOST = 0.6;

    private final Map<Long, Double> leadings = new HashMap<>();
    private double ratio = 1.15;
    private boolean spaced;
    private double indent;

    /** @param texts lines that follow each other @param bounds between which edges */
    Habit(List<List<Line>> texts, Bounds bounds) {
        learnLeadings(texts, bounds);
        learnParagraphs(texts, bounds);
    }

    private void learnLeadings(List<List<Line>> texts, Bounds bounds) {
        var found = new HashMap<Long, List<Double>>();
        var ratios = new ArrayList<Double>();
        for (var lines : texts) {
            for (var i = 1; i < lines.size(); i++) {
                var a = lines.get(i - 1);
                var b = lines.get(i);
                var down = b.y() - a.y();
                if (a.page() == b.page() && key(a) == key(b) && down > 0.8 * a.size() && down < 2.8 * a.size()
                        && bounds.isFull(a, b) && !Labels.starts(b.text())) {
                    found.computeIfAbsent(key(a), k -> new ArrayList<>()).add(down);
                    ratios.add(down / a.size());
                }
            }
        }
        found.forEach((size, downs) -> leadings.put(size, most(downs, 0.35)));
        if (!ratios.isEmpty()) {
            ratio = most(ratios, 0.03);
        }
    }

    /** The lowest of the values that are about as frequent as the most frequent one. */
    private static double most(List<Double> values, double width) {
        var sorted = values.stream().mapToDouble(d -> d).sorted().toArray();
        var best = 0;
        var bestAt = sorted[0];
        for (int i = 0, j = 0; i < sorted.length; i++) {
            while (j < sorted.length && sorted[j] - sorted[i] <= width) {
                j++;
            }
            if (j - i > best * 1.6) {
                best = j - i;
                bestAt = sorted[(i + j - 1) / 2];
            }
        }
        return bestAt;
    }

    private static long key(Line line) {
        return Math.round(line.size() * 2);
    }

    private void learnParagraphs(List<List<Line>> texts, Bounds bounds) {
        var extras = 0;
        var spacedOnes = 0;
        var ends = 0;
        var indents = new ArrayList<Double>();
        for (var lines : texts) {
            for (var i = 1; i < lines.size(); i++) {
                var a = lines.get(i - 1);
                var b = lines.get(i);
                var ended = a.right() + b.firstWord() + 2.5 * a.size() < bounds.right(a);
                if (ended && !bounds.isCentred(a) && !bounds.isCentred(b)) {
                    ends++;
                    if (b.x() - bounds.left(b) > INDENT) {
                        indents.add(b.x() - bounds.left(b));
                    }
                    if (a.page() == b.page()) {
                        extras++;
                        spacedOnes += isSpaced(a, b) ? 1 : 0;
                    }
                }
            }
        }
        spaced = extras >= 3 && spacedOnes >= MOST * extras;
        if (ends >= 3 && indents.size() >= MOST * ends) {
            indents.sort(null);
            indent = indents.get(indents.size() / 2);
        }
    }

    /** How much more than usual stands between two lines; NaN over the end of a page. */
    double extra(Line a, Line b) {
        if (a.page() != b.page() || b.y() < a.y()) {
            return Double.NaN;
        }
        var larger = a.size() > b.size() ? a : b;
        return b.y() - a.y() - leadings.getOrDefault(key(larger), ratio * larger.size());
    }

    boolean isSpaced(Line a, Line b) {
        return extra(a, b) > Math.max(1.4, 0.1 * Math.max(a.size(), b.size()));
    }

    /** Whether space between lines is how paragraphs are told apart. */
    boolean spaces() {
        return spaced;
    }

    /** How far first lines are indented; 0 where they are not. */
    double indent() {
        return indent;
    }
}
