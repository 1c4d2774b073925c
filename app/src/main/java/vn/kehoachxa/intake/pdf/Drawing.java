package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path at hand, and the rules that were drawn: strokes along the page's edges and thin filled bars. */
final class Drawing {

    /** A bar thicker than this is an area. */
    private static final double THICKEST = 3;
    private static final double SHORTEST = 1.5;
    /** How far a stroke may slope, points. */
    private static final double SLOPE = 1;
    /** Beyond that, a page is a picture and not a table. */
    private static final int MOST = 40_000;

    private final List<double[]> path = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private int begins;

    List<Rule> rules() {
        return rules.size() > MOST ? List.of() : rules;
    }

    void move(double x, double y) {
        begins = path.size();
        path.add(new double[] {x, y, 0});
    }

    void line(double x, double y) {
        if (path.size() <= MOST) {
            path.add(new double[] {x, y, path.isEmpty() ? 0 : 1});
        }
    }

    /** A curve is no rule; its end is kept, so that what follows begins there. */
    void curve(double x, double y) {
        path.add(new double[] {x, y, path.isEmpty() ? 0 : 2});
    }

    void close() {
        if (begins < path.size()) {
            var first = path.get(begins);
            line(first[0], first[1]);
        }
    }

    void drop() {
        path.clear();
        begins = 0;
    }

    /** @param visible whether the colour can be seen on paper */
    void stroke(boolean visible) {
        for (var i = 1; visible && i < path.size(); i++) {
            var a = path.get(i - 1);
            var b = path.get(i);
            if (b[2] == 1) {
                add(a[0], a[1], b[0], b[1], SLOPE);
            }
        }
    }

    void fill(boolean visible) {
        for (var from = 0; visible && from < path.size(); ) {
            var to = from + 1;
            while (to < path.size() && path.get(to)[2] != 0) {
                to++;
            }
            bar(path.subList(from, to));
            from = to;
        }
    }

    private void bar(List<double[]> points) {
        var left = points.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        var right = points.stream().mapToDouble(p -> p[0]).max().orElseThrow();
        var top = points.stream().mapToDouble(p -> p[1]).min().orElseThrow();
        var bottom = points.stream().mapToDouble(p -> p[1]).max().orElseThrow();
        add(left, top, right, bottom, THICKEST);
    }

    /** Adds what lies between two corners where it is thin. */
    void add(double x0, double y0, double x1, double y1, double thickest) {
        var across = Math.abs(x1 - x0);
        var down = Math.abs(y1 - y0);
        if (rules.size() > MOST) {
            return;
        }
        if (down <= thickest && across > Math.max(down, SHORTEST)) {
            rules.add(Rule.across((y0 + y1) / 2, x0, x1));
        } else if (across <= thickest && down > Math.max(across, SHORTEST)) {
            rules.add(Rule.down((x0 + x1) / 2, y0, y1));
        }
    }

    static double thickest() {
        return THICKEST;
    }
}
