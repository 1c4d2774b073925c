package vn.kehoachxa.ui.editor.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import vn.kehoachxa.ui.editor.DocItem;

/** How high the pieces of a strip are: measured where they were ever in sight, else guessed. In pixels, for one width. */
final class PieceHeights {

    private final Map<Object, Double> measured = new HashMap<>();
    private double width = -1;

    /** The pieces are as wide as this from now on. */
    void fit(double newWidth) {
        if (newWidth != width) {
            measured.clear();
            width = newWidth;
        }
    }

    void forget(Object key) {
        measured.remove(key);
    }

    void keepOnly(Set<Object> keys) {
        measured.keySet().retainAll(keys);
    }

    /** @param measure how high the piece is, asked where that is not known yet */
    double of(DocItem item, ToDoubleFunction<DocItem> measure) {
        var known = measured.get(item.key());
        if (known != null) {
            return known;
        }
        var height = measure.applyAsDouble(item);
        measured.put(item.key(), height);
        return height;
    }

    double guess(DocItem item, double forWidth) {
        var known = measured.get(item.key());
        return known != null ? known : Pieces.estimate(item, forWidth);
    }
}
