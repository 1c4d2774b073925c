package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters of one page or cell → lines, from top to bottom; texts with a wide gap between are lines of their own beside each other. */
final class Lines {

    /** How far base lines of one line may lie apart, as a part of the size. */
    private static final double LEVEL = 0.15;
    private static final double RAISED_SIZE = 0.82;

    private Lines() {}

    /** Lines that begin a new column wherever a wide gap stands. */
    static List<Line> of(List<Letter> letters, int page, Spelling spelling) {
        var rows = rows(letters);
        takeRaised(rows);
        var out = new ArrayList<Line>();
        for (var row : rows) {
            if (!row.isEmpty()) {
                out.addAll(spelling.lines(row, page));
            }
        }
        out.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x));
        return out;
    }

    /** Likewise, what stands beside each other joined to one line with gaps. */
    static List<Line> whole(List<Line> lines) {
        var out = new ArrayList<Line>();
        var open = new ArrayList<>(lines);
        while (!open.isEmpty()) {
            var first = open.getFirst();
            var beside = new ArrayList<Line>();
            for (var line : open) {
                if (line.isBeside(first, LEVEL * 2)) {
                    beside.add(line);
                }
                if (line.y() > first.y() + first.size()) {
                    break;
                }
            }
            open.removeAll(beside);
            beside.sort(Comparator.comparingDouble(Line::x));
            out.add(beside.stream().reduce(Line::with).orElseThrow());
        }
        return out;
    }

    private static List<List<Letter>> rows(List<Letter> letters) {
        var sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::y));
        var rows = new ArrayList<List<Letter>>();
        var anchor = 0.0;
        for (var letter : sorted) {
            if (rows.isEmpty() || letter.y() - anchor > Math.max(1, LEVEL * letter.size())) {
                rows.add(new ArrayList<>());
                anchor = letter.y();
            }
            rows.getLast().add(letter);
        }
        return rows;
    }

    /** Small letters right beside larger ones and a little above or below go to their line. */
    private static void takeRaised(List<List<Letter>> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var small = rows.get(i);
            for (var j = Math.max(0, i - 2); j < Math.min(rows.size(), i + 3) && !small.isEmpty(); j++) {
                var large = rows.get(j);
                if (j != i && !large.isEmpty() && isRaised(small, large)) {
                    var beside = small.stream().filter(l -> large.stream().anyMatch(o -> touches(l, o) || sameWord(small, l, o))).toList();
                    if (!beside.isEmpty() && beside.stream().anyMatch(l -> !l.isSpace())) {
                        large.addAll(beside);
                        small.removeAll(beside);
                    }
                }
            }
        }
        rows.removeIf(r -> r.stream().allMatch(Letter::isSpace));
    }

    private static boolean isRaised(List<Letter> small, List<Letter> large) {
        var size = large.getFirst().size();
        var up = large.getFirst().y() - small.getFirst().y();
        return small.size() < 40 && small.stream().mapToDouble(Letter::size).max().orElse(0) <= size * RAISED_SIZE && up > -0.35 * size && up < 0.7 * size;
    }

    private static boolean touches(Letter small, Letter large) {
        return !large.isSpace()
                && (Math.abs(small.x() - large.right()) < large.size() * 0.3 || Math.abs(large.x() - small.right()) < large.size() * 0.15);
    }

    /** Whether a letter of the same small word touches. */
    private static boolean sameWord(List<Letter> small, Letter letter, Letter large) {
        return small.stream().anyMatch(l -> touches(l, large) && Math.abs(l.x() - letter.x()) < large.size() * 1.5);
    }
}
