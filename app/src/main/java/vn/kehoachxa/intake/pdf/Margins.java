package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Between which edges the text of each page stands. */
final class Margins implements Bounds {

    private static final double SAME = 3;
    private static final int FEW_LINES = 12;
    private static final double WIDE = 0.75;
    private static final double USUAL_RIGHT = 0.91;

    private final Map<Integer, double[]> edges = new HashMap<>();

    Margins(List<PageText> pages) {
        for (var landscape : new boolean[] {false, true}) {
            var alike = pages.stream().filter(p -> p.isLandscape() == landscape).toList();
            if (!alike.isEmpty()) {
                var all = edges(alike, 0.04);
                alike.forEach(p -> edges.put(p.page(), ofPage(p, all)));
            }
        }
    }

    /** A page has edges of its own only where the whole text is moved to a side. */
    private static double[] ofPage(PageText page, double[] all) {
        if (page.lines().size() < 8) {
            return all;
        }
        var own = edges(List.of(page), 0.2);
        var moved = own[0] - all[0];
        return Math.abs(moved) > SAME && Math.abs(own[1] - all[1] - moved) < SAME ? own : all;
    }

    private static double[] edges(List<PageText> pages, double part) {
        var lines = pages.stream().flatMap(p -> p.lines().stream()).toList();
        var tables = pages.stream().flatMap(p -> p.tables().stream()).toList();
        if (lines.isEmpty()) {
            return tables.isEmpty()
                    ? new double[] {0, pages.getFirst().width()}
                    : new double[] {tables.getFirst().xs()[0], tables.getFirst().xs()[tables.getFirst().xs().length - 1]};
        }
        var least = Math.max(2, (int) (lines.size() * part));
        var left = common(lines, Line::x, least);
        var right = common(lines, l -> -l.right(), least);
        var rights = lines.stream().mapToDouble(Line::right).sorted().toArray();
        var far = rights[Math.min(rights.length - 1, (int) (rights.length * 0.97))];
        if (lines.size() < FEW_LINES && !tables.isEmpty()) {
            // A page that is hardly more than a table: its title stands over the middle of that.
            left = Math.min(left, tables.stream().mapToDouble(t -> t.xs()[0]).min().orElse(left));
            far = Math.max(far, tables.stream().mapToDouble(t -> t.xs()[t.xs().length - 1]).max().orElse(far));
        }
        if (lines.size() < FEW_LINES && far < pages.getFirst().width() * WIDE) {
            // A few short lines do not say how far lines may reach.
            far = pages.getFirst().width() * USUAL_RIGHT;
        }
        return new double[] {left, Math.max(-right, far)};
    }

    /** The least value that enough lines have. */
    private static double common(List<Line> lines, ToDoubleFunction<Line> value, int least) {
        var sorted = new ArrayList<>(lines.stream().map(value::applyAsDouble).toList());
        sorted.sort(null);
        for (var i = 0; i + least <= sorted.size(); i++) {
            if (sorted.get(i + least - 1) - sorted.get(i) < 1.2) {
                return sorted.get(i + least / 2);
            }
        }
        return sorted.getFirst();
    }

    @Override
    public double left(Line line) {
        return edges.get(line.page())[0];
    }

    @Override
    public double right(Line line) {
        return edges.get(line.page())[1];
    }

    @Override
    public double clear() {
        return 8;
    }

    double left(int page) {
        return edges.get(page)[0];
    }

    double right(int page) {
        return edges.get(page)[1];
    }
}
