package vn.kehoachxa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What changed among ordered items between two states of a paper.
 *
 * @param put the items that are new, changed, or in another container
 * @param removed those that are gone
 * @param reordered the containers in which the sequence of items is another one, with that sequence
 */
record Difference<T>(Map<UUID, Placed<T>> put, List<UUID> removed, Map<String, List<UUID>> reordered) {

    /** An item and the list that it is in. */
    record Placed<T>(String container, T value) {}

    /** Both maps hold the items in their order. */
    static <T> Difference<T> between(Map<UUID, Placed<T>> before, Map<UUID, Placed<T>> after) {
        var put = new LinkedHashMap<UUID, Placed<T>>();
        after.forEach((id, placed) -> {
            if (!placed.equals(before.get(id))) {
                put.put(id, placed);
            }
        });
        var removed = before.keySet().stream().filter(id -> !after.containsKey(id)).toList();
        var reordered = sequences(after);
        sequences(before).forEach((container, ids) -> reordered.remove(container, ids));
        return new Difference<>(put, removed, reordered);
    }

    private static <T> Map<String, List<UUID>> sequences(Map<UUID, Placed<T>> items) {
        var sequences = new HashMap<String, List<UUID>>();
        items.forEach((id, placed) -> sequences.computeIfAbsent(placed.container(), c -> new ArrayList<>()).add(id));
        return sequences;
    }
}
