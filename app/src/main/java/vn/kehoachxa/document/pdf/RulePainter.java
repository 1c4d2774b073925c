package vn.kehoachxa.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/**
 * Paints the rules of one page, as no part of its text. The border of a table comes row by row; what goes on where another rule ends is
 * drawn as one, which looks the same and is much less to write.
 */
final class RulePainter {

    private final PdfBytes content;
    private final double height;
    /** Rules of one thickness and ink that follow each other. */
    private final List<Stroke> strokes = new ArrayList<>();
    /** The strokes by where they end. */
    private final Map<End, Stroke> ends = new HashMap<>();
    private double thickness;
    private Ink ink;
    private boolean painted;

    private record End(boolean upright, long x, long y) {}

    /** From one point to another, in the numbers of the file. */
    private static final class Stroke {

        private final long x;
        private final long y;
        private long toX;
        private long toY;

        Stroke(long x, long y, long toX, long toY) {
            this.x = x;
            this.y = y;
            this.toX = toX;
            this.toY = toY;
        }
    }

    private RulePainter(PdfBytes content, double height) {
        this.content = content;
        this.height = height;
    }

    static void paint(Page page, PdfBytes content) {
        var painter = new RulePainter(content, page.height());
        for (var item : page.items()) {
            if (item instanceof Placed.Rule rule) {
                painter.add(rule);
            }
        }
        painter.end();
    }

    private void add(Placed.Rule rule) {
        if (thickness != rule.thickness() || ink != rule.ink()) {
            draw();
            thickness = rule.thickness();
            ink = rule.ink();
        }
        var stroke = new Stroke(
                PdfBytes.scaled(rule.x1()), PdfBytes.scaled(height - rule.y1()),
                PdfBytes.scaled(rule.x2()), PdfBytes.scaled(height - rule.y2()));
        var upright = stroke.x == stroke.toX && stroke.y > stroke.toY;
        if (!upright && !(stroke.y == stroke.toY && stroke.x < stroke.toX)) {
            strokes.add(stroke);
            return;
        }
        var before = ends.remove(new End(upright, stroke.x, stroke.y));
        if (before == null) {
            strokes.add(stroke);
            before = stroke;
        } else {
            before.toX = stroke.toX;
            before.toY = stroke.toY;
        }
        ends.put(new End(upright, stroke.toX, stroke.toY), before);
    }

    private void draw() {
        if (strokes.isEmpty()) {
            return;
        }
        if (!painted) {
            content.put("/Artifact BMC\n");
            painted = true;
        }
        content.put(thickness).put("w\n").put(switch (ink) {
            case BLACK -> "0 0 0 RG\n";
            case RED -> "1 0 0 RG\n";
        });
        for (var stroke : strokes) {
            content.scaled(stroke.x).scaled(stroke.y).put("m ").scaled(stroke.toX).scaled(stroke.toY).put("l\n");
        }
        content.put("S\n");
        strokes.clear();
        ends.clear();
    }

    private void end() {
        draw();
        if (painted) {
            content.put("EMC\n");
        }
    }
}
