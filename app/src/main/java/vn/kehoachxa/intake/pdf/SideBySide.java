package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** Finds where texts stand beside each other without lines: the head of a paper, its foot, signatures. */
final class SideBySide {

    private static final Pattern NATIONAL = Pattern.compile("cong hoa xa hoi chu nghia.*|doc lap ?[-–] ?tu do.*|dang cong san viet nam.*");
    private static final Pattern RECIPIENTS = Pattern.compile("\\W{0,2}noi nhan ?:?.*");
    /** How far apart base lines of one height may lie, as a part of the size; in a head and a foot they need not agree. */
    private static final double LEVEL = 0.45;
    private static final double LOOSE_LEADINGS = 2.6;
    private static final double FOOT_LEADINGS = 7;
    /** The least room between columns. */
    private static final double CORRIDOR = 3;
    private static final double ALIGNED = 5;

    private final double left;
    private final double right;

    /** @param left where the text of the page begins @param right where it ends */
    SideBySide(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /** What a band of the page is: which lines are in it, and where its columns part. */
    private record Band(List<Line> lefts, List<Line> rights, double from, double to) {

        boolean holds(Line line) {
            return lefts.contains(line) || rights.contains(line);
        }
    }

    /** @param lines from top to bottom, without tables between */
    List<Block> blocks(List<Line> lines) {
        var out = new ArrayList<Block>();
        var rest = new ArrayList<>(lines);
        for (var i = 0; i < rest.size(); i++) {
            var band = band(rest, i);
            if (band == null) {
                continue;
            }
            addText(out, rest.stream().filter(l -> !band.holds(l) && l.y() < band.lefts().getFirst().y() && l.y() < band.rights().getFirst().y()).toList());
            out.add(columns(band));
            var first = Math.min(band.lefts().getFirst().y(), band.rights().getFirst().y());
            rest.removeIf(l -> band.holds(l) || l.y() < first);
            i = -1;
        }
        addText(out, rest);
        return out;
    }

    private static void addText(List<Block> out, List<Line> lines) {
        Lines.whole(lines).forEach(l -> out.add(new Block.Text(l)));
    }

    private Block columns(Band band) {
        var parts = new ArrayList<List<Line>>();
        var edges = new ArrayList<Double>();
        edges.add(Math.min(left, band.lefts().stream().mapToDouble(Line::x).min().orElse(left)));
        addPart(band.lefts(), parts, edges);
        edges.add((band.from() + band.to()) / 2);
        addPart(band.rights(), parts, edges);
        edges.add(Math.max(right, band.rights().stream().mapToDouble(Line::right).max().orElse(right)));
        return new Block.Columns(band.lefts().getFirst().page(), edges, parts.stream().map(Lines::whole).toList());
    }

    /** A part that falls into columns itself as a whole gives those: three signatures in a row. */
    private void addPart(List<Line> lines, List<List<Line>> parts, List<Double> edges) {
        for (var i = 0; i < lines.size(); i++) {
            var inner = band(lines, i);
            if (inner != null && inner.lefts().size() + inner.rights().size() == lines.size()) {
                addPart(inner.lefts(), parts, edges);
                edges.add((inner.from() + inner.to()) / 2);
                addPart(inner.rights(), parts, edges);
                return;
            }
        }
        parts.add(lines);
    }

    /** The band that begins with a line, or null. */
    private Band band(List<Line> lines, int seed) {
        var a = lines.get(seed);
        var text = Texts.fold(a.text());
        var head = NATIONAL.matcher(text).matches();
        var foot = RECIPIENTS.matcher(text).matches();
        var reach = foot ? FOOT_LEADINGS : head ? LOOSE_LEADINGS : LEVEL;
        for (var b : lines) {
            var near = b != a && Math.abs(a.y() - b.y()) <= reach * Math.max(a.size(), b.size());
            if (near && a.right() + CORRIDOR <= b.x() && !(head && !NATIONAL.matcher(Texts.fold(b.text())).matches() && !a.isBeside(b, LEVEL))) {
                var band = grown(lines, a, b, foot, false);
                if (band != null) {
                    return band;
                }
            }
            if (near && head && b.right() + CORRIDOR <= a.x()) {
                var band = grown(lines, b, a, false, true);
                if (band != null) {
                    return band;
                }
            }
        }
        return null;
    }

    private Band grown(List<Line> lines, Line a, Line b, boolean foot, boolean head) {
        var lefts = new ArrayList<>(List.of(a));
        var rights = new ArrayList<>(List.of(b));
        var corridor = new double[] {a.right(), b.x()};
        var top = Math.min(a.y(), b.y());
        for (var i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.y() <= top && line != a && line != b && !take(line, lefts, rights, corridor, lines, foot)) {
                break;
            }
        }
        for (var line : lines) {
            if (line.y() > top && line != a && line != b && !take(line, lefts, rights, corridor, lines, foot)) {
                break;
            }
        }
        lefts.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x));
        rights.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x));
        var rows = Math.max(Lines.whole(lefts).size(), Lines.whole(rights).size());
        var both = lefts.size() + rights.size();
        return rows >= 2 && both >= 3 || foot || head ? new Band(lefts, rights, corridor[0], corridor[1]) : null;
    }

    /** Adds a line to its column; false where the band ends before it. */
    private boolean take(Line line, List<Line> lefts, List<Line> rights, double[] corridor, List<Line> lines, boolean foot) {
        var isLeft = line.right() <= corridor[1] - CORRIDOR && line.x() < corridor[0];
        var isRight = line.x() >= corridor[0] + CORRIDOR && line.right() > corridor[1];
        if (isLeft == isRight) {
            return false;
        }
        var column = isLeft ? lefts : rights;
        var beside = lines.stream().anyMatch(o -> o.isBeside(line, LEVEL)
                && (isLeft ? o.x() >= Math.max(corridor[0], line.right()) + CORRIDOR : o.right() <= Math.min(corridor[1], line.x()) - CORRIDOR));
        if (!beside && !belongs(line, column, lines, lefts, rights, foot)) {
            return false;
        }
        column.add(line);
        corridor[0] = isLeft ? Math.max(corridor[0], line.right()) : corridor[0];
        corridor[1] = isRight ? Math.min(corridor[1], line.x()) : corridor[1];
        return true;
    }

    /** Whether a line that stands alone on its height goes with a column: it is set like it, or more of the columns follows below. */
    private boolean belongs(Line line, List<Line> column, List<Line> lines, List<Line> lefts, List<Line> rights, boolean foot) {
        var isRight = column == rights;
        if (foot && isRight && line.x() > (left + right) / 2 - 60) {
            return true;
        }
        var last = column.stream().min(Comparator.comparingDouble(c -> Math.abs(c.y() - line.y()))).orElseThrow();
        var inPageMiddle = Math.abs(line.middle() - (left + right) / 2) < ALIGNED && line.x() > left + 20;
        var flush = !inPageMiddle && column.stream().anyMatch(c -> Math.abs(c.x() - line.x()) < 2.5);
        var centred = !inPageMiddle && column.stream().anyMatch(c -> Math.abs(c.middle() - line.middle()) < ALIGNED);
        var apart = Math.abs(line.y() - last.y()) / Math.max(line.size(), last.size());
        if (foot) {
            if (!isRight && line.y() < lefts.getFirst().y()) {
                return false;
            }
            var listed = column.stream().filter(c -> c.text().startsWith("-")).findFirst();
            return apart < 4 && (flush || line.text().startsWith("-") || centred) && listed.map(l -> line.size() < l.size() + 0.6).orElse(true);
        }
        return apart < 2.6 && (centred || flush && isRight || flush && last.size() > line.size() - 0.6 && last.y() < line.y() && isSameLook(line, last));
    }

    private static boolean isSameLook(Line line, Line last) {
        return line.styled().isBold() == last.styled().isBold() && line.styled().isItalic() == last.styled().isItalic();
    }
}
