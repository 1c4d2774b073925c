package vn.kehoachxa.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The order that things are to stand in, of which some may be missing. */
final class Order {

    private final List<UUID> ids;
    private final Map<UUID, Integer> places = new HashMap<>();

    Order(List<UUID> ids) {
        this.ids = List.copyOf(ids);
        for (var i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
    }

    List<UUID> ids() {
        return ids;
    }

    /** Where among {@code present}, which does not hold it, a thing belongs: behind the nearest one before it that is there. */
    int placeOf(UUID id, List<UUID> present) {
        var index = new HashMap<UUID, Integer>();
        for (var i = 0; i < present.size(); i++) {
            index.put(present.get(i), i);
        }
        for (var before = places.get(id) - 1; before >= 0; before--) {
            var at = index.get(ids.get(before));
            if (at != null) {
                return at + 1;
            }
        }
        return 0;
    }
}
