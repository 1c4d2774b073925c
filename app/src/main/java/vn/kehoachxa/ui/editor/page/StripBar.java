package vn.kehoachxa.ui.editor.page;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The bar at the edge of a strip: how much there is, and what of it is seen. */
final class StripBar extends ScrollBar {

    private static final double UNIT = 40;
    private static final double PAGE = 0.9;

    private boolean showing;

    /** @param moved is told how many pixels are to be above the upper edge, when the clerk moves the bar */
    StripBar(DoubleConsumer moved) {
        setOrientation(Orientation.VERTICAL);
        setFocusTraversable(false);
        setUnitIncrement(UNIT);
        valueProperty().subscribe((before, now) -> {
            if (!showing) {
                moved.accept(now.doubleValue());
            }
        });
    }

    /**
     * Shows where one is. All in pixels.
     *
     * @param total how high everything is
     * @param above how much of it is above the upper edge
     * @param seen how much of it can be seen
     */
    void show(double total, double above, double seen) {
        showing = true;
        setVisible(total > seen + 1);
        setMin(0);
        setMax(Math.max(1, total - seen));
        setVisibleAmount(getMax() * seen / Math.max(seen, total));
        setBlockIncrement(seen * PAGE);
        setValue(Math.clamp(above, 0, getMax()));
        showing = false;
    }
}
