package vn.kehoachxa.ui.control;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Keeps a dialog on its screen: with large letters, or on a display with a scale, it may want to be higher than that. What is in it scrolls. */
public final class OnScreen {

    private OnScreen() {}

    /** @param window one that is shown; it becomes as small as the screen, and goes where it is seen whole */
    public static void keep(Window window) {
        var screens = Screen.getScreensForRectangle(window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()));
        var screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        var kept = within(new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight()), screen);
        if (kept.getWidth() < window.getWidth()) {
            window.setWidth(kept.getWidth());
        }
        if (kept.getHeight() < window.getHeight()) {
            window.setHeight(kept.getHeight());
        }
        window.setX(kept.getMinX());
        window.setY(kept.getMinY());
    }

    /** The part of the screen that the window takes, moved and made smaller only as far as it must be. */
    static Rectangle2D within(Rectangle2D window, Rectangle2D screen) {
        var width = Math.min(window.getWidth(), screen.getWidth());
        var height = Math.min(window.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height);
    }
}
