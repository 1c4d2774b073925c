package vn.kehoachxa.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.document.layout.Placed;

/**
 * The part of a page on which something of the paper stands.
 *
 * @param page its index
 * @param x from the page's left edge, {@code y} from its upper one, all in points
 */
record Band(int page, double x, double y, double width, double height) {

    private static final double AROUND = 5;
    /** Of a letter above its line, and below it, in parts of its size. */
    private static final double ABOVE = 0.95;
    private static final double BELOW = 0.3;

    /** The bands of a place, one on each page that it reaches, in their order. */
    static List<Band> of(Pages pages, Marked marked) {
        var bands = new ArrayList<Band>();
        for (var i = 0; i < pages.pages().size(); i++) {
            add(i, pages.pages().get(i), marked, bands);
        }
        return List.copyOf(bands);
    }

    private static void add(int index, Page page, Marked marked, List<Band> bands) {
        var bounds = new Bounds();
        page.items().forEach(item -> bounds.add(item, marked.where()));
        if (bounds.isEmpty()) {
            return;
        }
        if (marked.across()) {
            page.items().forEach(bounds::widen);
        }
        bands.add(bounds.band(index));
    }

    private static final class Bounds {

        private double left = Double.MAX_VALUE;
        private double right;
        private double top = Double.MAX_VALUE;
        private double bottom;

        boolean isEmpty() {
            return right == 0;
        }

        void add(Placed item, Predicate<Origin> where) {
            if (item instanceof Placed.Text text && where.test(text.origin())) {
                top = Math.min(top, text.y() - text.size() * ABOVE);
                bottom = Math.max(bottom, text.y() + text.size() * BELOW);
                widen(text);
            }
        }

        void widen(Placed item) {
            if (item instanceof Placed.Text text) {
                left = Math.min(left, text.x());
                right = Math.max(right, text.x() + text.width());
            }
        }

        Band band(int page) {
            return new Band(page, left - AROUND, top - 1, right - left + 2 * AROUND, bottom - top + 2);
        }
    }
}
