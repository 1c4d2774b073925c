package vn.kehoachxa.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;

/** What of a window's nodes is shown, and how they are named in a report of faults. */
final class Shown {

    private Shown() {}

    /** All nodes that are drawn, from the outermost to the innermost. */
    static List<Node> all(Scene scene) {
        var all = new ArrayList<Node>();
        walk(scene.getRoot(), all::add);
        return all;
    }

    /** The same of a part. */
    static List<Node> within(Node node) {
        var all = new ArrayList<Node>();
        walk(node, all::add);
        return all;
    }

    private static void walk(Node node, Consumer<Node> each) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        each.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, each));
        }
    }

    /** Whether a node is a part of a control that speaks for it: the field of a date picker, the arrow of a list. */
    static boolean isPart(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ComboBoxBase || above instanceof Spinner) {
                return true;
            }
        }
        return false;
    }

    /** What a node is, in a few words. */
    static String name(Node node) {
        var text = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty() ? " “" + labeled.getText() + "”" : "";
        var id = node.getId() == null ? "" : "#" + node.getId();
        var above = "";
        for (var parent = node.getParent(); parent != null && above.isEmpty(); parent = parent.getParent()) {
            above = parent.getId() == null ? "" : " in #" + parent.getId();
        }
        var kind = node.getClass().getSimpleName().isEmpty() ? node.getClass().getSuperclass().getSimpleName() : node.getClass().getSimpleName();
        return kind + id + "." + String.join(".", node.getStyleClass()) + text + above;
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean isEmpty(Bounds bounds) {
        return bounds.getWidth() < 1 || bounds.getHeight() < 1;
    }

    /** The control that a node belongs to, or the node itself. */
    static Node owner(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof Control) {
                return above;
            }
        }
        return node;
    }
}
