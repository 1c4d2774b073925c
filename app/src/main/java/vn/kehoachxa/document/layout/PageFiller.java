package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Strip.Keep;

/**
 * Fills the pages of one section with strips. Strips that want to stay together move to the next page together; where a page is too
 * short for them, soft wishes give way first.
 */
final class PageFiller {

    /** Sums of heights are not exact. */
    private static final double TOLERANCE = 0.01;

    private final int section;
    private final Measure measure;
    private final Typesetter type;
    private final Strip firstPageFoot;
    private final List<Strip> strips;
    private final Memory memory;
    private final List<Page> pages;
    private final List<Bookmark> bookmarks;

    private List<Block> blocks = new ArrayList<>();
    private int number = 1;
    private double used;
    private boolean fresh = true;
    private Strip last;

    /**
     * @param flow the section's strips
     * @param pages the pages of the sections before; this section's are added
     * @param bookmarks likewise
     */
    PageFiller(
            int section, Measure measure, Typesetter type, SectionFlow flow, Memory memory, List<Page> pages, List<Bookmark> bookmarks) {
        this.section = section;
        this.measure = measure;
        this.type = type;
        this.firstPageFoot = flow.firstPageFoot();
        this.strips = flow.strips();
        this.memory = memory;
        this.pages = pages;
        this.bookmarks = bookmarks;
    }

    void fill() {
        for (var i = 0; i < strips.size(); ) {
            var to = groupEnd(i, Keep.SOFT);
            placeGroup(i, to);
            i = to;
        }
        endPage();
    }

    /** The end of what is held together from {@code from} on by wishes of at least this strength. */
    private int groupEnd(int from, Keep least) {
        var to = from + 1;
        while (to < strips.size() && strips.get(to - 1).keep().compareTo(least) >= 0) {
            to++;
        }
        return to;
    }

    private void placeGroup(int from, int to) {
        if (placeTogether(from, to)) {
            return;
        }
        for (var i = from; i < to; ) {
            var end = Math.min(to, groupEnd(i, Keep.HARD));
            if (!placeTogether(i, end)) {
                placeSingly(i, end);
            }
            i = end;
        }
    }

    /** On this page or, where it fits there, on the next one; false where no page holds it. */
    private boolean placeTogether(int from, int to) {
        var height = height(from, to);
        if (used + (fresh ? 0 : strips.get(from).before()) + height > room(number) + TOLERANCE) {
            if (fresh || headerHeight(strips.get(from)) + height > room(number + 1) + TOLERANCE) {
                return false;
            }
            newPage(strips.get(from));
        }
        for (var i = from; i < to; i++) {
            put(strips.get(i));
        }
        return true;
    }

    private void placeSingly(int from, int to) {
        for (var i = from; i < to; i++) {
            var strip = strips.get(i);
            if (!fresh && used + strip.before() + strip.height() + strip.closingHeight() > room(number) + TOLERANCE) {
                newPage(strip);
            }
            put(strip);
        }
    }

    /** Without the space before the first one, and with what has to stand below the last one. */
    private double height(int from, int to) {
        var height = strips.get(from).height() + strips.get(to - 1).closingHeight();
        for (var i = from + 1; i < to; i++) {
            height += strips.get(i).before() + strips.get(i).height();
        }
        return height;
    }

    private double room(int page) {
        return page == 1 && firstPageFoot != null
                ? measure.textHeight() - firstPageFoot.before() - firstPageFoot.height()
                : measure.textHeight();
    }

    private static double headerHeight(Strip strip) {
        return strip.table() == null ? 0 : strip.table().header().height();
    }

    private void put(Strip strip) {
        used += fresh ? 0 : strip.before();
        var top = Measure.TOP + used;
        if (strip.heading() != null) {
            bookmarks.add(new Bookmark(strip.heading().title(), strip.heading().depth(), strip.heading().source(), pages.size(), top));
        }
        blocks.add(new Block(strip.items(), top, false));
        used += strip.height();
        fresh = false;
        last = strip;
    }

    /** Ends the page; a table that goes on has its last border here and its header on the new page. */
    private void newPage(Strip next) {
        if (last != null && last.table() != null) {
            blocks.add(new Block(last.table().closing(), Measure.TOP + used, false));
        }
        endPage();
        number++;
        blocks = new ArrayList<>();
        used = 0;
        fresh = true;
        last = null;
        if (next.table() != null) {
            var header = next.table().header();
            blocks.add(new Block(header.items(), Measure.TOP, true));
            used = header.height();
        }
    }

    private void endPage() {
        if (number == 1 && firstPageFoot != null) {
            var top = Measure.TOP + measure.textHeight() - firstPageFoot.height();
            blocks.add(new Block(firstPageFoot.items(), top, false));
        }
        pages.add(memory.page(section, number, measure, blocks, this::page));
    }

    private Page page() {
        var items = new ArrayList<Placed>();
        if (number > 1) {
            addPageNumber(items);
        }
        blocks.forEach(b -> b.addTo(items));
        return new Page(section, number, measure.pageWidth(), measure.pageHeight(), items);
    }

    private void addPageNumber(List<Placed> items) {
        var size = Decree30.PAGE_NUMBER_SIZE;
        var line = type.words(List.of(Run.plain(Integer.toString(number))), size).lines(Double.MAX_VALUE).getFirst();
        var x = Measure.LEFT + (measure.textWidth() - line.width()) / 2;
        type.put(items, line, x, Measure.pt(Decree30.PAGE_NUMBER_FROM_EDGE), size, 0, Origin.NONE, Ink.BLACK);
    }
}
