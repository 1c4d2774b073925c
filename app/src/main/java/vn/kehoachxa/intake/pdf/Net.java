package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The cells between rules that meet: where a rule is missing, what lies on both sides of it is one cell. */
final class Net {

    /** Lines closer than this are one: double borders, borders of neighbours that do not quite agree. */
    private static final double ONE = 3.6;
    /** How much of a cell's side a rule must cover to count. */
    private static final double COVERS = 0.55;

    private final double[] xs;
    private final double[] ys;
    private final int[][] owners;
    private final List<Box> boxes;

    /** A cell: its rows and columns, ends not included. */
    record Box(int top, int bottom, int left, int right) {}

    private Net(double[] xs, double[] ys, int[][] owners, List<Box> boxes) {
        this.xs = xs;
        this.ys = ys;
        this.owners = owners;
        this.boxes = boxes;
    }

    /** Null where the rules enclose less than two cells. */
    static Net of(List<Rule> rules) {
        var level = rules.stream().filter(Rule::level).toList();
        var upright = rules.stream().filter(r -> !r.level()).toList();
        var xs = places(upright, level);
        var ys = places(level, upright);
        if (xs.length < 2 || ys.length < 2 || (xs.length - 1L) * (ys.length - 1) > 60_000) {
            return null;
        }
        var above = new boolean[ys.length][xs.length - 1];
        var before = new boolean[ys.length - 1][xs.length];
        mark(level, ys, xs, (line, part) -> above[line][part] = true);
        mark(upright, xs, ys, (line, part) -> before[part][line] = true);
        Arrays.fill(above[0], true);
        Arrays.fill(above[ys.length - 1], true);
        for (var row : before) {
            row[0] = true;
            row[xs.length - 1] = true;
        }
        return of(xs, ys, above, before);
    }

    private static Net of(double[] xs, double[] ys, boolean[][] above, boolean[][] before) {
        var keptRows = used(ys.length, i -> any(above[i]));
        var keptColumns = used(xs.length, i -> Arrays.stream(before).anyMatch(r -> r[i]));
        var rows = keptRows.length - 1;
        var columns = keptColumns.length - 1;
        if (rows * columns < 2) {
            return null;
        }
        var owners = new int[rows][columns];
        for (var row : owners) {
            Arrays.fill(row, -1);
        }
        var boxes = new ArrayList<Box>();
        for (var r = 0; r < rows; r++) {
            for (var c = 0; c < columns; c++) {
                if (owners[r][c] < 0) {
                    var right = c + 1;
                    while (right < columns && owners[r][right] < 0 && !before[keptRows[r]][keptColumns[right]]) {
                        right++;
                    }
                    var bottom = r + 1;
                    while (bottom < rows && isOpen(above[keptRows[bottom]], keptColumns[c], keptColumns[right])
                            && isOpen(before[keptRows[bottom]], keptColumns[c] + 1, keptColumns[right])) {
                        bottom++;
                    }
                    for (var i = r; i < bottom; i++) {
                        Arrays.fill(owners[i], c, right, boxes.size());
                    }
                    boxes.add(new Box(r, bottom, c, right));
                }
            }
        }
        if (boxes.size() < 2) {
            return null;
        }
        return new Net(pick(xs, keptColumns), pick(ys, keptRows), owners, boxes);
    }

    private static boolean isOpen(boolean[] above, int from, int to) {
        for (var i = from; i < to; i++) {
            if (above[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the lines of one kind lie, and where those of the other kind end beyond them: tables are often open at their sides. */
    private static double[] places(List<Rule> rules, List<Rule> others) {
        var all = new ArrayList<Double>();
        rules.forEach(r -> all.add(r.at()));
        all.add(others.stream().mapToDouble(Rule::from).min().orElse(0));
        all.add(others.stream().mapToDouble(Rule::to).max().orElse(0));
        all.sort(null);
        var out = new ArrayList<Double>();
        for (var place : all) {
            if (out.isEmpty() || place - out.getLast() > ONE) {
                out.add(place);
            }
        }
        return out.stream().mapToDouble(d -> d).toArray();
    }

    private interface Found {
        void at(int line, int part);
    }

    private static void mark(List<Rule> rules, double[] lines, double[] parts, Found found) {
        for (var rule : rules) {
            var line = nearest(lines, rule.at());
            for (var p = 0; p + 1 < parts.length; p++) {
                var covered = Math.min(rule.to(), parts[p + 1]) - Math.max(rule.from(), parts[p]);
                if (covered >= COVERS * (parts[p + 1] - parts[p])) {
                    found.at(line, p);
                }
            }
        }
    }

    private static int nearest(double[] places, double at) {
        var best = 0;
        for (var i = 1; i < places.length; i++) {
            best = Math.abs(places[i] - at) < Math.abs(places[best] - at) ? i : best;
        }
        return best;
    }

    private static boolean any(boolean[] row) {
        for (var b : row) {
            if (b) {
                return true;
            }
        }
        return false;
    }

    private static int[] used(int count, IntPredicate isUsed) {
        return IntStream.range(0, count).filter(isUsed).toArray();
    }

    private static double[] pick(double[] places, int[] kept) {
        return Arrays.stream(kept).mapToDouble(i -> places[i]).toArray();
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double[] xs() {
        return xs;
    }

    double[] ys() {
        return ys;
    }

    List<Box> boxes() {
        return boxes;
    }

    boolean surrounds(Net other) {
        return left() <= other.left() + 1 && right() >= other.right() - 1 && top() <= other.top() + 1 && bottom() >= other.bottom() - 1;
    }

    /** Which cell holds a place; -1 outside. */
    int cell(double x, double y) {
        if (x < left() - 1 || x > right() + 1 || y < top() - 1 || y > bottom() + 1) {
            return -1;
        }
        return owners[between(ys, y)][between(xs, x)];
    }

    private static int between(double[] places, double at) {
        var found = Arrays.binarySearch(places, at);
        var before = found >= 0 ? found : -found - 2;
        return Math.clamp(before, 0, places.length - 2);
    }
}
