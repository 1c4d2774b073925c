package vn.kehoachxa.document.layout;

import java.util.List;

/**
 * Items that are placed on a page together.
 *
 * @param y their top on the page
 * @param repeated whether they have been on a page before: a table's header
 */
record Block(List<Placed> items, double y, boolean repeated) {

    void addTo(List<Placed> page) {
        for (var item : items) {
            var moved = item.moved(Measure.LEFT, y);
            page.add(repeated ? moved.repeated() : moved);
        }
    }

    /** Whether both are the same items at the same places; the items are not compared, only that they are the very same. */
    static boolean same(List<Block> some, List<Block> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (var i = 0; i < some.size(); i++) {
            var a = some.get(i);
            var b = others.get(i);
            if (a.items != b.items || a.y != b.y || a.repeated != b.repeated) {
                return false;
            }
        }
        return true;
    }
}
