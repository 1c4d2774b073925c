package vn.kehoachxa.ui.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/** Paints laid-out pages with the typeface that they were laid out with. On the window's thread. */
final class PagePainter {

    private static final Color RED = Color.rgb(214, 0, 0);

    private final PageFaces faces;
    private final Affine plain = new Affine();
    private final Affine letters = new Affine();

    /** Where a word is painted: its left end and its baseline, in points from the page's top left corner. */
    record PaintedWord(String text, double x, double y) {}

    PagePainter(PageFaces faces) {
        this.faces = faces;
    }

    /**
     * @param scale pixels of the window for a point
     * @param density dots of the screen for a pixel of the window: rules are drawn in whole dots
     */
    void paint(Page page, GraphicsContext to, double scale, double density) {
        to.save();
        to.setTransform(plain);
        to.setFill(Color.WHITE);
        to.fillRect(0, 0, Math.ceil(page.width() * scale), Math.ceil(page.height() * scale));
        for (var item : page.items()) {
            if (item instanceof Placed.Rule rule) {
                paint(rule, to, scale, density);
            }
        }
        for (var item : page.items()) {
            if (item instanceof Placed.Text text) {
                paint(text, to, scale);
            }
        }
        to.restore();
    }

    private static void paint(Placed.Rule rule, GraphicsContext to, double scale, double density) {
        var dot = 1 / density;
        var thick = Math.max(dot, snapped(rule.thickness() * scale, density));
        var left = snapped(Math.min(rule.x1(), rule.x2()) * scale - thick / 2, density);
        var top = snapped(Math.min(rule.y1(), rule.y2()) * scale - thick / 2, density);
        to.setFill(colour(rule.ink()));
        to.fillRect(
                left, top, snapped(Math.abs(rule.x2() - rule.x1()) * scale, density) + thick,
                snapped(Math.abs(rule.y2() - rule.y1()) * scale, density) + thick);
    }

    private static double snapped(double length, double density) {
        return Math.round(length * density) / density;
    }

    private void paint(Placed.Text text, GraphicsContext to, double scale) {
        var size = text.size() / PageFaces.SIZE;
        letters.setMxx(scale * size);
        letters.setMyy(scale * size);
        to.setTransform(letters);
        to.setFont(faces.font(text.face()));
        to.setFill(colour(text.ink()));
        for (var word : words(text)) {
            to.fillText(word.text(), word.x() / size, word.y() / size);
        }
    }

    /** Word by word, each where the layout has it: the screen's letters may be a hair wider or narrower, and that must not add up. */
    List<PaintedWord> words(Placed.Text text) {
        var words = new ArrayList<PaintedWord>();
        var x = text.x();
        var written = text.text();
        for (var from = 0; from < written.length(); ) {
            var space = written.indexOf(' ', from);
            var end = space < 0 ? written.length() : space;
            if (end > from) {
                addShown(written.substring(from, end), x, text, words);
            }
            if (space < 0) {
                break;
            }
            x += width(written.substring(from, space + 1), text) + text.spacing();
            from = space + 1;
        }
        return words;
    }

    /** A word may have spaces that it does not end at. */
    private void addShown(String word, double x, Placed.Text text, List<PaintedWord> words) {
        var shown = faces.shown(word, text.face());
        var at = x;
        for (var part : shown.split("(?<= )")) {
            if (!part.isBlank()) {
                words.add(new PaintedWord(part.stripTrailing(), at, text.y()));
            }
            at += width(part, text);
        }
    }

    private double width(String part, Placed.Text text) {
        return faces.width(part, text.face(), text.size());
    }

    private static Color colour(Ink ink) {
        return ink == Ink.RED ? RED : Color.BLACK;
    }
}
