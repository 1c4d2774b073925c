package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The smallest thing that pages are filled with: a line of text, a row of a table. Its items are placed from its own top left corner.
 *
 * @param before the space above it, dropped at the top of a page
 * @param height without that space
 * @param keep whether a page may end after it
 * @param heading what begins here, or null
 * @param table where it is part of a table: what a page break inside the table needs; else null
 */
record Strip(double before, double height, List<Placed> items, Keep keep, Heading heading, TableFrame table) {

    Strip {
        items = List.copyOf(items);
    }

    /** The wish of a strip to stand on the same page as the next one. */
    enum Keep {
        NO,
        /** Together where both fit on one page. */
        SOFT,
        /** Together unless what is held together in this way is longer than a page. */
        HARD
    }

    /** A heading for the bookmarks. */
    record Heading(String title, int depth, UUID source) {}

    /**
     * @param header stands again at the top of each page
     * @param closing drawn below the last strip of a page, its y counted from that strip's foot
     * @param closingHeight the room that the closing takes
     */
    record TableFrame(Strip header, List<Placed> closing, double closingHeight) {}

    /** The room below the strip where the page ends after it. */
    double closingHeight() {
        return table == null ? 0 : table.closingHeight();
    }

    static Strip of(double before, double height, List<Placed> items, Keep keep) {
        return new Strip(before, height, items, keep, null, null);
    }

    Strip withBefore(double newBefore) {
        return new Strip(newBefore, height, items, keep, heading, table);
    }

    Strip withKeep(Keep newKeep) {
        return new Strip(before, height, items, newKeep, heading, table);
    }

    Strip withHeading(Heading newHeading) {
        return new Strip(before, height, items, keep, newHeading, table);
    }

    Strip withTable(TableFrame frame) {
        return new Strip(before, height, items, keep, heading, frame);
    }

    /**
     * The strips of a paragraph with neither its first nor its last line alone on a page.
     *
     * @param before the space above the first one
     * @param last whether the last one stays with what follows
     */
    static List<Strip> together(List<Strip> lines, double before, Keep last) {
        var out = new ArrayList<Strip>(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            var isLast = i == lines.size() - 1;
            var edge = i == 0 || i == lines.size() - 2;
            var keep = isLast ? last : edge || last == Keep.HARD ? Keep.HARD : Keep.NO;
            out.add(lines.get(i).withKeep(keep).withBefore(i == 0 ? before : 0));
        }
        return out;
    }

    /** The same strips of a piece that stands elsewhere in the document now. */
    static List<Strip> at(List<Strip> strips, int section, int piece, int rows) {
        if (strips.stream().flatMap(s -> s.items().stream()).map(Placed::origin).filter(o -> o.section() >= 0).findFirst()
                .map(o -> o.section() == section && o.piece() == piece && rows == 0).orElse(true)) {
            return strips;
        }
        var frames = new IdentityHashMap<TableFrame, TableFrame>();
        var out = new ArrayList<Strip>(strips.size());
        for (var strip : strips) {
            var moved = strip.at(section, piece, rows);
            out.add(strip.table == null
                    ? moved
                    : moved.withTable(frames.computeIfAbsent(
                            strip.table, f -> new TableFrame(f.header().at(section, piece, rows), f.closing(), f.closingHeight()))));
        }
        return out;
    }

    /** Its items elsewhere in the document; the table's frame stays. */
    Strip at(int section, int piece, int rows) {
        return new Strip(before, height, items.stream().map(i -> i.at(section, piece, rows)).toList(), keep, heading, table);
    }
}
