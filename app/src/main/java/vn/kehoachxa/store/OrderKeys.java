package vn.kehoachxa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The numbers by which the items of a list are ordered in the file. They leave gaps, so that putting one item in or moving one changes
 * one number; only where a gap is used up does the whole list get new ones.
 */
final class OrderKeys {

    /** Between neighbours of a new list. */
    static final long GAP = 1L << 24;

    private OrderKeys() {}

    /**
     * A number for each item, rising in the order of {@code ids}.
     *
     * @param existing the numbers that items have so far; as many of them as possible stay
     */
    static Map<UUID, Long> assign(List<UUID> ids, Map<UUID, Long> existing) {
        var keys = new long[ids.size()];
        var kept = kept(ids, existing);
        var from = 0;
        while (from < keys.length) {
            if (kept[from]) {
                keys[from] = existing.get(ids.get(from));
                from++;
                continue;
            }
            var to = from;
            while (to < keys.length && !kept[to]) {
                to++;
            }
            if (!fill(keys, from, to, to < keys.length ? existing.get(ids.get(to)) : null)) {
                return fresh(ids);
            }
            from = to;
        }
        var result = new HashMap<UUID, Long>();
        for (var i = 0; i < keys.length; i++) {
            result.put(ids.get(i), keys[i]);
        }
        return result;
    }

    /** Numbers for the places {@code from} to {@code to} between their neighbours; false where there is no room. */
    private static boolean fill(long[] keys, int from, int to, Long next) {
        var count = to - from;
        var low = from > 0 ? keys[from - 1] : next == null ? 0 : next - GAP * (count + 1);
        var high = next == null ? low + GAP * (count + 1) : next;
        var step = (high - low) / (count + 1);
        if (step < 1) {
            return false;
        }
        for (var i = 0; i < count; i++) {
            keys[from + i] = low + step * (i + 1);
        }
        return true;
    }

    private static Map<UUID, Long> fresh(List<UUID> ids) {
        var result = new HashMap<UUID, Long>();
        for (var i = 0; i < ids.size(); i++) {
            result.put(ids.get(i), (i + 1) * GAP);
        }
        return result;
    }

    /** Which items keep their number: the longest run, gaps allowed, in which the numbers rise. */
    private static boolean[] kept(List<UUID> ids, Map<UUID, Long> existing) {
        var n = ids.size();
        var ends = new int[n];
        var previous = new int[n];
        var length = 0;
        for (var i = 0; i < n; i++) {
            var key = existing.get(ids.get(i));
            if (key == null) {
                continue;
            }
            var low = 0;
            var high = length;
            while (low < high) {
                var middle = (low + high) / 2;
                if (existing.get(ids.get(ends[middle])) < key) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        var kept = new boolean[n];
        for (var i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
