package vn.kehoachxa.ui.control;

import javafx.stage.Window;

/**
 * Keeps a dialog within the window that it stands over, and so on the screen: with large letters, or on a display with a scale, what is in
 * it may want more room than that, and scrolls.
 */
public final class OnScreen {

    /** What the frame of a dialog, its padding and its buttons take of a window's height, in px. */
    private static final double AROUND = 150;

    /** What its frame and its padding take of a window's width, in px. */
    private static final double BESIDE = 80;

    private OnScreen() {}

    /** How high the content of a dialog may be. @param owner the window that it stands over @param wanted in px, as is what is given */
    public static double height(Window owner, double wanted) {
        return height(owner.getHeight(), wanted);
    }

    /** How wide the content of a dialog may be; as {@link #height(Window, double)}. */
    public static double width(Window owner, double wanted) {
        return Math.min(wanted, owner.getWidth() - BESIDE);
    }

    static double height(double window, double wanted) {
        return Math.min(wanted, window - AROUND);
    }
}
