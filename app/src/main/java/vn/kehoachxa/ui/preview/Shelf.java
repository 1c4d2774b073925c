package vn.kehoachxa.ui.preview;

import java.util.List;
import vn.kehoachxa.document.layout.Page;

/** Where pages stand one under the other, in pixels from the upper edge of the first one's margin. */
final class Shelf {

    /** Nothing to show. */
    static final Shelf EMPTY = new Shelf(List.of(), Zoom.WIDTH, 0, 0);

    /** Around the pages. */
    static final double MARGIN = 14;
    /** Between two pages; the number of the upper one stands in it. */
    static final double GAP = 30;

    private final List<Page> pages;
    private final double[] scales;
    private final double[] tops;
    private final double widest;

    /** @param width the room that there is, {@code height} likewise */
    Shelf(List<Page> pages, Zoom zoom, double width, double height) {
        this.pages = pages;
        scales = new double[pages.size()];
        tops = new double[pages.size() + 1];
        var most = 0.0;
        var y = MARGIN;
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            scales[i] = zoom.scale(page, width - 2 * MARGIN, height - MARGIN - GAP);
            tops[i] = y;
            y += page.height() * scales[i] + GAP;
            most = Math.max(most, page.width() * scales[i]);
        }
        tops[pages.size()] = y;
        widest = pages.isEmpty() ? 0 : most + 2 * MARGIN;
    }

    int size() {
        return pages.size();
    }

    Page page(int index) {
        return pages.get(index);
    }

    double scale(int index) {
        return scales[index];
    }

    double top(int index) {
        return tops[index];
    }

    double width(int index) {
        return pages.get(index).width() * scales[index];
    }

    double height(int index) {
        return pages.get(index).height() * scales[index];
    }

    /** All pages with what is around them. */
    double total() {
        return tops[pages.size()];
    }

    /** The widest page with what is beside it. */
    double widest() {
        return widest;
    }

    /** The page at a height, or the one above the gap there; the last one below all. */
    int at(double y) {
        var index = 0;
        while (index < pages.size() - 1 && tops[index + 1] <= y) {
            index++;
        }
        return index;
    }

    /** What of a page stands at a height: a part of its own, kept when it is shown larger. */
    Place place(double y) {
        var index = at(y);
        return new Place(index, pages.isEmpty() ? 0 : (y - tops[index]) / scales[index]);
    }

    /** Where a place stands. */
    double y(Place place) {
        if (pages.isEmpty()) {
            return 0;
        }
        var index = Math.min(place.page(), pages.size() - 1);
        return tops[index] + place.below() * scales[index];
    }

    /** @param below the page's upper edge, in points; less than 0 above it */
    record Place(int page, double below) {}
}
