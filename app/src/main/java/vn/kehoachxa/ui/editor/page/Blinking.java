package vn.kehoachxa.ui.editor.page;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.util.Duration;

/** The caret's blinking, as fast as in the system's own fields. */
final class Blinking {

    private static final Duration HALF = Duration.millis(530);

    private final Timeline timeline = new Timeline(new KeyFrame(HALF, e -> turn()));
    private Node caret;

    Blinking() {
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    private void turn() {
        if (caret != null) {
            caret.setOpacity(caret.getOpacity() > 0 ? 0 : 1);
        }
    }

    /** The caret that blinks from now on. @param seen whether it is to be seen at all */
    void show(Node newCaret, boolean seen) {
        if (caret != newCaret) {
            caret = newCaret;
        }
        caret.setOpacity(seen ? 1 : 0);
    }

    void run(boolean on) {
        if (on) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }

    /** After a key the caret is seen for a while. */
    void restart() {
        if (timeline.getStatus() == Animation.Status.RUNNING) {
            timeline.playFromStart();
            if (caret != null) {
                caret.setOpacity(1);
            }
        }
    }
}
