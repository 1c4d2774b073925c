package vn.kehoachxa.ui.editor.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import vn.kehoachxa.ui.editor.DocItem;

/** The pieces of a strip that exist now, by the keys of what they show. */
final class LivePieces {

    private final Function<DocItem, Piece> maker;
    private final ObservableList<Node> children;
    private final Consumer<Piece> made;
    private final Map<Object, Piece> live = new HashMap<>();

    /** @param children of the strip, in which they lie below everything else @param made is told of each new one */
    LivePieces(Function<DocItem, Piece> maker, ObservableList<Node> children, Consumer<Piece> made) {
        this.maker = maker;
        this.children = children;
        this.made = made;
    }

    /** The piece that shows an item, made where it is not yet. */
    Piece of(DocItem item) {
        var there = live.get(item.key());
        if (there != null) {
            return there;
        }
        var piece = maker.apply(item);
        piece.setManaged(false);
        children.addFirst(piece);
        live.put(item.key(), piece);
        made.accept(piece);
        return piece;
    }

    /** The piece of a key, or null where it does not exist now. */
    Piece get(Object key) {
        return live.get(key);
    }

    void keepOnly(Set<Object> keys) {
        live.entrySet().removeIf(e -> !keys.contains(e.getKey()) && children.remove(e.getValue()));
    }

    /** The texts of all of them. */
    Stream<SpotView> views() {
        return live.values().stream().flatMap(Piece::spots);
    }

    /** The one at a height of the strip, the nearest where there is none. */
    Optional<Piece> at(double y) {
        return live.values().stream()
                .filter(Node::isVisible)
                .min(Comparator.comparingDouble(p -> Math.max(0, Math.max(p.getLayoutY() - y, y - p.getLayoutY() - p.getHeight()))));
    }
}
