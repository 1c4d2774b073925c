package vn.kehoachxa.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Nothing is cut off: texts are shown whole or have a tip that says them, and what is not in the window can be scrolled to. */
final class SizeCheck implements ScreenWalk.Check {

    @Override
    public List<String> faults(Scene scene) {
        var faults = new ArrayList<String>();
        for (var node : Shown.all(scene)) {
            if (node instanceof Labeled labeled && isCut(labeled)) {
                faults.add("cut off: " + Shown.name(node));
            }
            if ((node instanceof Control || node instanceof Text) && isLost(node, scene)) {
                faults.add("beyond the window: " + Shown.name(node));
            }
        }
        return faults;
    }

    private static boolean isCut(Labeled labeled) {
        var text = labeled.getText();
        if (text == null || text.isBlank() || tipped(labeled) || Shown.isEmpty(Shown.inScene(labeled))) {
            return false;
        }
        for (var child : labeled.getChildrenUnmodifiable()) {
            // What stands there ends with an ellipsis, or is nothing at all.
            if (child instanceof Text shown && shown.getStyleClass().contains("text") && shown.isVisible()) {
                var all = labeled.isMnemonicParsing() ? text.replace("_", "") : text;
                return !shown.getText().replace("_", "").equals(all.replace("_", ""));
            }
        }
        return false;
    }

    private static boolean tipped(Node node) {
        for (var above = node; above != null; above = above.getParent()) {
            if (above instanceof Control control && control.getTooltip() != null) {
                return true;
            }
            if (above instanceof Cell) {
                return above instanceof Control cell && cell.getTooltip() != null;
            }
        }
        return false;
    }

    private static boolean isLost(Node node, Scene scene) {
        var bounds = Shown.inScene(node);
        if (Shown.isEmpty(bounds)) {
            return false;
        }
        var outside = bounds.getMaxX() > scene.getWidth() + 1 || bounds.getMaxY() > scene.getHeight() + 1 || bounds.getMinX() < -1 || bounds.getMinY() < -1;
        if (!outside) {
            return false;
        }
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane || above instanceof TextInputControl || above instanceof VirtualFlow || above.getStyleClass().contains("page")
                    // The pages beside the text, of which the next one hangs over the lower edge, have a scroll bar of their own.
                    || above.getStyleClass().contains("pages")
                    // Tabs that have no room stand in a menu at the end.
                    || above.getStyleClass().contains("tab-header-area")) {
                return false;
            }
        }
        return true;
    }
}
