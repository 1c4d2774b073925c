package vn.kehoachxa.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Whoever does not see the window, or has no mouse, can use it: each control has a name and a role, is reached by Tab and shows that it has
 * the keyboard; a picture without words has a tip.
 */
final class NameCheck implements ScreenWalk.Check {

    /** Tab goes round at least once within so many steps, in any window of ours. */
    private static final int MOST_STEPS = 600;

    private static final PseudoClass BY_KEYBOARD = PseudoClass.getPseudoClass("focus-visible");

    /** What was seen to show it: the rail is on every screen. */
    private final Set<String> known = new HashSet<>();

    @Override
    public List<String> faults(Scene scene) {
        var faults = new ArrayList<String>();
        var controls = Shown.all(scene).stream().filter(NameCheck::takesKeys).toList();
        var labelled = labelled(scene);
        for (var control : controls) {
            if (!hasName(control, labelled)) {
                faults.add("no name: " + Shown.name(control));
            }
            if (control.getAccessibleRole() == null || control.getAccessibleRole() == AccessibleRole.NODE || control.getAccessibleRole() == AccessibleRole.PARENT) {
                faults.add("no role: " + Shown.name(control));
            }
        }
        Shown.all(scene).stream()
                .filter(n -> n instanceof ButtonBase b && (b.getText() == null || b.getText().isBlank()) && b.getTooltip() == null && !Shown.isPart(n))
                .filter(n -> ((ButtonBase) n).getGraphic() instanceof FontIcon)
                .forEach(n -> faults.add("a picture without a tip: " + Shown.name(n)));
        faults.addAll(keyboard(scene, controls));
        return faults;
    }

    private static boolean takesKeys(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane) && !Shown.isPart(node) && !Shown.isEmpty(Shown.inScene(node));
    }

    private static Set<Node> labelled(Scene scene) {
        var labelled = new HashSet<Node>();
        for (var node : Shown.all(scene)) {
            if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
                labelled.add(label.getLabelFor());
            }
        }
        return labelled;
    }

    private static boolean hasName(Node node, Set<Node> labelled) {
        var said = node.getAccessibleText();
        return said != null && !said.isBlank() || node instanceof Labeled l && l.getText() != null && !l.getText().isBlank() || labelled.contains(node);
    }

    /** Goes round with Tab. */
    private List<String> keyboard(Scene scene, List<Node> controls) {
        var faults = new ArrayList<String>();
        if (controls.isEmpty()) {
            return faults;
        }
        var before = scene.getFocusOwner();
        var reached = new HashSet<Node>();
        controls.getFirst().requestFocus();
        for (var step = 0; step < MOST_STEPS && scene.getFocusOwner() != null; step++) {
            var here = scene.getFocusOwner();
            if (!reached.add(here) && here == controls.getFirst()) {
                break;
            }
            if (!here.requestFocusTraversal(TraversalDirection.NEXT)) {
                break;
            }
        }
        for (var control : controls) {
            if (control.getScene() != scene) {
                continue;
            }
            if (!isReached(control, reached)) {
                faults.add("Tab does not reach " + Shown.name(control));
            } else if (!known.contains(Shown.name(control))) {
                if (showsFocus(scene, control)) {
                    known.add(Shown.name(control));
                } else {
                    faults.add("does not show that it has the keyboard: " + Shown.name(control));
                }
            }
        }
        if (before != null) {
            before.requestFocus();
        } else {
            scene.getRoot().requestFocus();
        }
        return faults;
    }

    /** Of a group of which one is chosen Tab goes to one, and the arrows go on to the others. */
    private static boolean isReached(Node control, Set<Node> reached) {
        return reached.contains(control)
                || reached.stream().anyMatch(r -> isWithin(r, control))
                || control instanceof Toggle one && one.getToggleGroup() != null && one.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private static boolean isWithin(Node node, Node outer) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above == outer) {
                return true;
            }
        }
        return false;
    }

    /** Whether something of it is drawn otherwise while it has the keyboard. */
    private static boolean showsFocus(Scene scene, Node control) {
        if (control instanceof TextInputControl input && input.isEditable()) {
            // Its caret shows it.
            return true;
        }
        scene.getRoot().requestFocus();
        scene.getRoot().applyCss();
        var without = drawn(control);
        control.requestFocus();
        // As where the keyboard has brought it here.
        control.pseudoClassStateChanged(BY_KEYBOARD, true);
        scene.getRoot().applyCss();
        var with = drawn(control);
        control.pseudoClassStateChanged(BY_KEYBOARD, false);
        return !without.equals(with);
    }

    private static String drawn(Node node) {
        var drawn = new StringBuilder();
        describe(node, drawn, 0);
        return drawn.toString();
    }

    private static void describe(Node node, StringBuilder out, int depth) {
        if (node instanceof Region region) {
            if (region.getBackground() != null) {
                region.getBackground().getFills().forEach(f -> out.append(f.getFill()).append(f.getInsets()));
            }
            if (region.getBorder() != null) {
                region.getBorder().getStrokes().forEach(s -> out.append(s.getTopStroke()).append(s.getLeftStroke()).append(s.getWidths().getTop()).append(s.getTopStyle()));
            }
            out.append(region.getEffect());
        }
        if (node instanceof Labeled labeled) {
            out.append(labeled.getTextFill()).append(labeled.isUnderline());
        }
        if (node instanceof Shape shape) {
            out.append(shape.getFill());
        }
        if (node instanceof Parent parent && (depth < 4 || !(node instanceof Control))) {
            parent.getChildrenUnmodifiable().forEach(child -> describe(child, out, depth + 1));
        }
    }
}
