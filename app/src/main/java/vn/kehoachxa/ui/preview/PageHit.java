package vn.kehoachxa.ui.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.document.layout.Placed;

/**
 * What a point on a page belongs to.
 *
 * @param origin of the text that stands there or nearest to it
 * @param printed all letters that are printed of that text, on all its pages, without anything blank
 * @param before how many of them stand before the point
 */
public record PageHit(Origin origin, String printed, int before) {

    /** A text so much further to the side is as far as one that is 1 further up or down. */
    private static final double SIDEWAYS = 4;

    /**
     * The text at a point or nearest to it.
     *
     * @param page its index
     * @param x in points, as {@code y}
     * @param counts whether a text can be meant
     */
    static Optional<PageHit> at(Laid laid, PageFaces faces, int page, double x, double y, Predicate<Origin> counts) {
        return texts(laid.pages().pages().get(page).items()).stream()
                .filter(t -> counts.test(t.origin()))
                .min(Comparator.comparingDouble(t -> distance(t, x, y)))
                .map(text -> hit(laid, faces, text, x));
    }

    private static List<Placed.Text> texts(List<Placed> items) {
        return items.stream().filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast).toList();
    }

    private static double distance(Placed.Text text, double x, double y) {
        var down = Math.max(0, Math.max(text.y() - text.size() - y, y - text.y() - text.size() * 0.35));
        var side = Math.max(0, Math.max(text.x() - x, x - text.x() - text.width()));
        return down + side / SIDEWAYS;
    }

    private static PageHit hit(Laid laid, PageFaces faces, Placed.Text text, double x) {
        var all = new ArrayList<Placed.Text>();
        laid.pages().pages().forEach(p -> texts(p.items()).stream().filter(t -> t.origin().equals(text.origin())).forEach(all::add));
        var printed = new StringBuilder();
        var before = 0;
        for (var one : all) {
            if (one == text) {
                before = printed.length() + letters(text.text().substring(0, index(faces, text, x))).length();
            }
            printed.append(letters(one.text()));
        }
        return new PageHit(text.origin(), printed.toString(), before);
    }

    /** Without anything blank. */
    public static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0]+", "");
    }

    /** The place between two letters that is nearest to {@code x}. */
    private static int index(PageFaces faces, Placed.Text text, double x) {
        var at = text.x();
        for (var i = 0; i < text.text().length(); i++) {
            var letter = text.text().substring(i, i + 1);
            var width = faces.width(letter, text.face(), text.size()) + (letter.equals(" ") ? text.spacing() : 0);
            if (x < at + width / 2) {
                return i;
            }
            at += width;
        }
        return text.text().length();
    }
}
