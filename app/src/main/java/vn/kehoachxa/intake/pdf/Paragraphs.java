package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Spot;

/** Lines → paragraphs. */
final class Paragraphs {

    private static final double MM = 25.4 / 72;
    private static final double SAME_EDGE = 1.8;

    private final Bounds bounds;
    private final Seams seams;

    Paragraphs(Habit habit, Bounds bounds, Seams.Place place) {
        this.bounds = bounds;
        this.seams = new Seams(habit, bounds, place);
    }

    /** A paragraph and the lines that it was made of. */
    record Made(List<Line> lines, Styled text, Look look) {

        Para para(Spot spot) {
            return new Para(text.rich(), text.gaps(), null, look, List.of(), spot);
        }
    }

    List<Made> of(List<Line> lines) {
        var out = new ArrayList<Made>();
        var open = new ArrayList<Line>();
        var text = new Styled();
        for (var line : lines) {
            if (line.styled().isEmpty()) {
                continue;
            }
            var seam = open.isEmpty() ? Seam.PARAGRAPH : seams.between(open, line);
            if (seam == Seam.PARAGRAPH) {
                close(open, text, out);
                open = new ArrayList<>();
                text = new Styled();
                text.add(line.styled());
            } else {
                Joints.add(text, open.getLast(), line, seam, bounds.right(line) - bounds.left(line));
            }
            open.add(line);
        }
        close(open, text, out);
        return out;
    }

    private void close(List<Line> lines, Styled text, List<Made> out) {
        if (!lines.isEmpty()) {
            out.add(new Made(List.copyOf(lines), text, look(lines)));
        }
    }

    private Look look(List<Line> lines) {
        var first = lines.getFirst();
        var rest = lines.subList(1, lines.size());
        var start = first.x() - bounds.left(first);
        var left = rest.stream().mapToDouble(l -> l.x() - bounds.left(l)).min().orElse(0);
        var align = align(lines);
        var flowing = align == Align.LEFT || align == Align.JUSTIFIED;
        return new Look(align, flowing ? round(left * MM) : 0, flowing ? round((start - left) * MM) : 0, round(size(lines)), 0);
    }

    private Align align(List<Line> lines) {
        if (lines.stream().allMatch(l -> bounds.isCentred(l) || isWide(l) && lines.size() > 1) && lines.stream().anyMatch(bounds::isCentred)) {
            return Align.CENTER;
        }
        var first = lines.getFirst();
        var ends = lines.stream().filter(l -> Math.abs(l.right() - bounds.right(l)) < SAME_EDGE).count();
        if (ends == lines.size() && first.x() > bounds.left(first) + 0.35 * (bounds.right(first) - bounds.left(first))) {
            return Align.RIGHT;
        }
        return ends >= lines.size() - 1 && ends > 0 ? Align.JUSTIFIED : Align.LEFT;
    }

    private boolean isWide(Line line) {
        return line.width() > 0.85 * (bounds.right(line) - bounds.left(line)) && Math.abs(line.middle() - (bounds.left(line) + bounds.right(line)) / 2) < 6;
    }

    private static double size(List<Line> lines) {
        var sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
