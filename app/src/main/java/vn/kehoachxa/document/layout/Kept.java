package vn.kehoachxa.document.layout;

import java.util.HashMap;
import java.util.Map;

/** What one layout made and the next one may use again. What a layout does not ask for is forgotten after it. */
final class Kept<K, V> {

    private Map<K, V> last = new HashMap<>();
    private Map<K, V> current = new HashMap<>();

    /** A layout begins. */
    void next() {
        last = current;
        current = new HashMap<>();
    }

    /** Null where the last layout and this one had no such thing. */
    V find(K key) {
        var found = current.get(key);
        return found == null ? last.get(key) : found;
    }

    void keep(K key, V value) {
        current.put(key, value);
    }
}
