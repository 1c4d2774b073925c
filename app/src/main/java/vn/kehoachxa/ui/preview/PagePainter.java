package vn.kehoachxa.ui.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/** Paints laid-out pages with the typeface that they were laid out with. On the window's thread. */
final class PagePainter {

    private static final Color RED = Color.rgb(214, 0, 0);

    private final PageSource source;
    private final Map<FontKey, Font> fonts = new HashMap<>();

    private record FontKey(Face face, double size) {}

    PagePainter(PageSource source) {
        this.source = source;
    }

    /** @param scale pixels for a point */
    void paint(Page page, GraphicsContext to, double scale) {
        to.save();
        to.scale(scale, scale);
        to.setFill(Color.WHITE);
        to.fillRect(0, 0, page.width(), page.height());
        for (var item : page.items()) {
            switch (item) {
                case Placed.Text text -> paint(text, to);
                case Placed.Rule rule -> {
                    to.setStroke(colour(rule.ink()));
                    to.setLineWidth(rule.thickness());
                    to.strokeLine(rule.x1(), rule.y1(), rule.x2(), rule.y2());
                }
            }
        }
        to.restore();
    }

    /** Word by word: the screen's letters are a hair wider or narrower than the printed ones, and that must not add up. */
    private void paint(Placed.Text text, GraphicsContext to) {
        to.setFont(font(text.face(), text.size()));
        to.setFill(colour(text.ink()));
        var x = text.x();
        var from = 0;
        while (from < text.text().length()) {
            var space = text.text().indexOf(' ', from);
            var end = space < 0 ? text.text().length() : space;
            var word = text.text().substring(from, end);
            if (!word.isEmpty()) {
                to.fillText(word, x, text.y());
            }
            if (space < 0) {
                return;
            }
            x += source.metrics().get().width(word + " ", text.face(), text.size()) + text.spacing();
            from = space + 1;
        }
    }

    private static Color colour(Ink ink) {
        return ink == Ink.RED ? RED : Color.BLACK;
    }

    private Font font(Face face, double size) {
        return fonts.computeIfAbsent(new FontKey(face, size), key -> {
            try (var in = source.faces().apply(face)) {
                return Font.loadFont(in, size);
            } catch (IOException damagedProgram) {
                throw new UncheckedIOException(damagedProgram);
            }
        });
    }
}
