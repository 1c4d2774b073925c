package vn.kehoachxa.document.pdf;

import java.util.BitSet;
import java.util.List;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Placed;

/** Paints the texts of one page, in the order in which they are read, each as a part of what it belongs to. */
final class TextPainter {

    private static final String ARTIFACT = "/Artifact<</Type/Pagination>>BDC\n";

    private final PdfBytes content;
    private final EmbeddedFaces faces;
    private final Tags tags;
    private final StructTree tree;

    /** Whether marked content is open, and of which element: null for what is no part of the text. */
    private boolean open;
    private StructElement element;
    private Face face;
    private FaceLetters letters;
    private BitSet used;
    private double size;
    private Ink ink = Ink.BLACK;
    private long x;
    private long y;

    TextPainter(PdfBytes content, EmbeddedFaces faces, Tags tags, StructTree tree) {
        this.content = content;
        this.faces = faces;
        this.tags = tags;
        this.tree = tree;
    }

    /** @param height of the page, in points */
    void paint(List<Placed> items, double height) {
        content.put("BT\n");
        for (var item : items) {
            if (item instanceof Placed.Text text && faces.letters(text.face()).shows(text.text())) {
                belong(tags.of(text.origin()));
                style(text);
                move(text.x(), height - text.y());
                show(text);
            }
        }
        if (open) {
            content.put("EMC\n");
        }
        content.put("ET\n");
    }

    private void belong(StructElement next) {
        if (open && next == element) {
            return;
        }
        if (open) {
            content.put("EMC\n");
        }
        if (next == null) {
            content.put(ARTIFACT);
        } else {
            content.put("/").put(next.type()).put("<</MCID ").whole(tree.mark(next)).put(">>BDC\n");
        }
        element = next;
        open = true;
    }

    private void style(Placed.Text text) {
        if (face != text.face() || size != text.size()) {
            face = text.face();
            letters = faces.letters(face);
            used = faces.used(face);
            size = text.size();
            content.put("/").put(EmbeddedFaces.name(face)).put(" ").put(size).put("Tf\n");
        }
        if (ink != text.ink()) {
            ink = text.ink();
            content.put(switch (ink) {
                case BLACK -> "0 0 0 rg\n";
                case RED -> "1 0 0 rg\n";
            });
        }
    }

    private void move(double toX, double toY) {
        var nextX = PdfBytes.scaled(toX);
        var nextY = PdfBytes.scaled(toY);
        content.scaled(nextX - x).scaled(nextY - y).put("Td\n");
        x = nextX;
        y = nextY;
    }

    private void show(Placed.Text text) {
        var more = -1000 * text.spacing() / text.size();
        if (letters.isPlain(text.text())) {
            show(text.text(), more);
            return;
        }
        for (var stretch : letters.stretches(text.text())) {
            if (stretch.meant() == null) {
                show(stretch.letters(), more);
            } else {
                content.put("/Span<</ActualText").text(stretch.meant()).put(">>BDC\n");
                show(stretch.letters(), more);
                content.put("EMC\n");
            }
        }
    }

    /** A justified line is shown at once, its spaces made wider one by one. */
    private void show(String shown, double more) {
        if (more == 0) {
            glyphs(shown, 0, shown.length()).put("Tj\n");
            return;
        }
        content.put("[");
        var from = 0;
        for (var space = shown.indexOf(' '); space >= 0; space = shown.indexOf(' ', from)) {
            glyphs(shown, from, space + 1).put(more);
            from = space + 1;
        }
        if (from < shown.length()) {
            glyphs(shown, from, shown.length());
        }
        content.put("]TJ\n");
    }

    private PdfBytes glyphs(String shown, int from, int to) {
        content.open(to - from);
        for (var i = from; i < to; ) {
            var c = shown.codePointAt(i);
            // Both spaces look alike; a reader takes this one out.
            c = c == FaceLetters.NO_BREAK_SPACE ? ' ' : c;
            used.set(c);
            content.glyph(letters.glyph(c));
            i += Character.charCount(c);
        }
        return content.close();
    }
}
