package vn.kehoachxa.document.layout;

import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;

/** Measures text and puts its lines in their places. */
record Typesetter(Metrics metrics, TableMemory memory) {

    Typesetter(Metrics metrics) {
        this(metrics, TableMemory.NONE);
    }

    /** One that need not measure what is known of a table. */
    Typesetter with(TableMemory known) {
        return new Typesetter(metrics, known);
    }

    Words words(List<Run> runs, double size) {
        return memory.words(runs, size, () -> Words.of(metrics, runs, size));
    }

    double lineHeight(double size) {
        return metrics.lineHeight() * size * Decree30.LINE_SPACING;
    }

    /** From the top of a line to its baseline. */
    double baseline(double size) {
        return metrics.ascent() * size + lineHeight(size) - metrics.lineHeight() * size;
    }

    /**
     * @param x left end of the line
     * @param top its top
     * @param spacing what each of its spaces grows
     */
    void put(List<Placed> out, TextLine line, double x, double top, double size, double spacing, Origin origin, Ink ink) {
        var y = top + baseline(size);
        var at = x;
        for (var span : line.spans()) {
            var width = span.width() + spacing * spaces(span.text());
            out.add(new Placed.Text(origin, span.text(), at, y, size, span.face(), spacing, width, ink));
            at += width;
        }
    }

    /** What each space of a line grows where the line is justified to {@code width}. */
    static double spacing(TextLine line, double width) {
        return line.ends() || line.spaces() == 0 ? 0 : Math.max(0, (width - line.width()) / line.spaces());
    }

    private static int spaces(String text) {
        var count = 0;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                count++;
            }
        }
        return count;
    }
}
