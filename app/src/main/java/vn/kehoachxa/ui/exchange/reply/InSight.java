package vn.kehoachxa.ui.exchange.reply;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import vn.kehoachxa.ui.control.Regions;

/** Scrolls a pane so that what gets the keyboard in it is seen, also where it was given it and not reached by Tab. */
final class InSight {

    /** In px, around what has the keyboard. */
    private static final double AROUND = 24;

    private final ScrollPane pane;
    private Subscription listening = Subscription.EMPTY;

    private InSight(ScrollPane pane) {
        this.pane = pane;
    }

    /** As long as the pane is in a window. */
    static void keep(ScrollPane pane) {
        var sight = new InSight(pane);
        pane.sceneProperty().subscribe(sight::listen);
    }

    private void listen(Scene scene) {
        listening.unsubscribe();
        listening = scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::show);
    }

    private void show(Node node) {
        if (node == null || node == pane || !Regions.holds(pane.getContent(), node)) {
            return;
        }
        // What was just put in has no place yet.
        if (pane.getContent() instanceof Parent content) {
            content.applyCss();
            content.layout();
        }
        var height = pane.getViewportBounds().getHeight();
        var hidden = pane.getContent().getLayoutBounds().getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        var bounds = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var top = pane.getVvalue() * hidden;
        // Its end is to be seen, but its beginning goes before that.
        var wanted = Math.min(Math.max(top, bounds.getMaxY() + AROUND - height), bounds.getMinY() - AROUND);
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }
}
