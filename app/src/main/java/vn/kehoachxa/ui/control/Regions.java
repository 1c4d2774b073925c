package vn.kehoachxa.ui.control;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/**
 * The regions of a screen, through which the keyboard goes at F6: what stands above, at the left, in the middle, at the right and below of it.
 * A middle that is several things itself has its parts marked. Each region remembers which of its controls had the keyboard last.
 */
public final class Regions {

    private static final String PART = "region";
    private static final String LAST = "region-last";

    private enum Mark {
        PART,
        MAIN
    }

    private Regions() {}

    /** Says that a node in the middle of a screen is a region of its own. */
    public static void mark(Node part) {
        part.getProperties().put(PART, Mark.PART);
    }

    /** As {@link #mark}: the one for which the screen is there. */
    public static void markMain(Node part) {
        part.getProperties().put(PART, Mark.MAIN);
    }

    /** The regions of a screen in the order in which one goes through them; also those that nothing can be done in now. */
    public static List<Node> of(Node screen) {
        if (!(screen instanceof BorderPane pane)) {
            return List.of(screen);
        }
        var all = new ArrayList<Node>();
        for (var part : new Node[] {pane.getTop(), pane.getLeft(), pane.getCenter(), pane.getRight(), pane.getBottom()}) {
            if (part != null) {
                var marked = marked(part).toList();
                all.addAll(marked.isEmpty() ? List.of(part) : marked);
            }
        }
        return all;
    }

    /** What a screen is there for. */
    public static Node main(Node screen) {
        return screen instanceof BorderPane pane && pane.getCenter() != null
                ? marked(pane.getCenter()).filter(n -> n.getProperties().get(PART) == Mark.MAIN).findFirst().orElse(pane.getCenter())
                : screen;
    }

    /** Its bar: what stands above and can be used, or else below. */
    public static Optional<Node> bar(Node screen) {
        return screen instanceof BorderPane pane
                ? Stream.of(Optional.ofNullable(pane.getTop()), Optional.ofNullable(pane.getBottom())).flatMap(Optional::stream).filter(n -> first(n).isPresent()).findFirst()
                : Optional.empty();
    }

    private static Stream<Node> marked(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        if (node.getProperties().containsKey(PART)) {
            return Stream.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Regions::marked) : Stream.of();
    }

    /** Whether a node stands in a region, or is it. */
    public static boolean holds(Node region, Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == region) {
                return true;
            }
        }
        return false;
    }

    /** Keeps in mind that a control of a region has the keyboard. */
    public static void remember(Node region, Node control) {
        region.getProperties().put(LAST, new WeakReference<>(control));
    }

    /** Gives the keyboard to a region: to the control that had it last, else to the first. @return whether there is one */
    public static boolean enter(Node region) {
        var last = region.getProperties().get(LAST) instanceof WeakReference<?> kept && kept.get() instanceof Node node ? node : null;
        var to = last != null && holds(region, last) && isUsable(last) ? Optional.of(last) : first(region);
        to.ifPresent(Node::requestFocus);
        return to.isPresent();
    }

    /** Gives the keyboard to the first control of a region. */
    public static void enterFirst(Node region) {
        first(region).ifPresent(Node::requestFocus);
    }

    /** Gives it to the last one. */
    public static void enterLast(Node region) {
        usable(region).reduce((one, next) -> next).ifPresent(Node::requestFocus);
    }

    /** Escape in a list is heard around it too: a list that is not written in would keep it for itself. */
    public static void passEscape(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && list.getParent() != null) {
                event.consume();
                Event.fireEvent(list.getParent(), event.copyFor(list.getParent(), list.getParent()));
            }
        });
    }

    private static Optional<Node> first(Node region) {
        return usable(region).findFirst();
    }

    private static Stream<Node> usable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        if (node.isFocusTraversable()) {
            // What stands within a control is the control's own.
            return Stream.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Regions::usable) : Stream.of();
    }

    /** Whether a node is in sight and may have the keyboard. */
    public static boolean isUsable(Node node) {
        if (node.getScene() == null || node.isDisabled() || !node.isFocusTraversable()) {
            return false;
        }
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
