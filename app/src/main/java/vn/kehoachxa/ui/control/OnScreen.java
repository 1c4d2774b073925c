package vn.kehoachxa.ui.control;

import javafx.stage.Screen;
import javafx.stage.Window;

/** Keeps a dialog on its screen: with large letters, or on a display with a scale, what is in it may want to be higher than that, and scrolls. */
public final class OnScreen {

    /** What the frame of a window, the bar of the system and the buttons of a dialog take of a screen's height, in px. */
    private static final double AROUND = 150;

    private OnScreen() {}

    /** How high the content of a dialog may be. @param owner the window that it stands over @param wanted in px, as is what is given */
    public static double height(Window owner, double wanted) {
        var screens = Screen.getScreensForRectangle(owner.getX(), owner.getY(), 1, 1);
        return height((screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds().getHeight(), wanted);
    }

    static double height(double screen, double wanted) {
        return Math.min(wanted, screen - AROUND);
    }
}
