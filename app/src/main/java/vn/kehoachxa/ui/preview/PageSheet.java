package vn.kehoachxa.ui.preview;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import vn.kehoachxa.document.layout.Page;

/** One page in sight: painted when it is another one than before, or larger; marked without being painted again. */
final class PageSheet extends Region {

    private final PagePainter painter;
    private final Region ground = new Region();
    private final Canvas canvas = new Canvas();
    private final Label number = new Label();
    private List<Region> marks = List.of();
    private Page page;
    private double scale;
    private double density;

    PageSheet(PagePainter painter) {
        this.painter = painter;
        getStyleClass().add("page-sheet");
        ground.getStyleClass().add("page-ground");
        number.getStyleClass().add("page-number");
        number.setMouseTransparent(true);
        getChildren().addAll(ground, canvas, number);
    }

    /** @param newScale pixels of the window for a point @param newDensity dots of the screen for a pixel */
    void show(Page newPage, double newScale, double newDensity) {
        var same = scale == newScale && density == newDensity && newPage.equals(page);
        page = newPage;
        scale = newScale;
        density = newDensity;
        if (!same) {
            canvas.setWidth(pixels(page.width()));
            canvas.setHeight(pixels(page.height()));
            painter.paint(page, canvas.getGraphicsContext2D(), scale, density);
        }
    }

    /** Whole dots of the screen. */
    private double pixels(double points) {
        return Math.round(points * scale * density) / density;
    }

    void name(String text) {
        number.setText(text);
    }

    /** Marks parts of the page. */
    void mark(List<Band> bands) {
        if (marks.size() != bands.size()) {
            getChildren().removeAll(marks);
            marks = bands.stream().map(b -> mark()).toList();
            getChildren().addAll(marks);
        }
        for (var i = 0; i < bands.size(); i++) {
            var band = bands.get(i);
            marks.get(i).resizeRelocate(
                    snapPositionX(band.x() * scale), snapPositionY(band.y() * scale), snapSizeX(band.width() * scale),
                    snapSizeY(band.height() * scale));
        }
    }

    private static Region mark() {
        var mark = new Region();
        mark.getStyleClass().add("page-mark");
        mark.setMouseTransparent(true);
        mark.setManaged(false);
        return mark;
    }

    /** Whether a point lies on the page. */
    boolean holds(Point2D at) {
        return at.getX() >= 0 && at.getY() >= 0 && at.getX() < canvas.getWidth() && at.getY() < canvas.getHeight();
    }

    /** In points. */
    double points(double pixels) {
        return pixels / scale;
    }

    @Override
    protected void layoutChildren() {
        ground.resizeRelocate(0, 0, canvas.getWidth(), canvas.getHeight());
        var width = number.prefWidth(-1);
        number.resizeRelocate(snapPositionX((canvas.getWidth() - width) / 2), canvas.getHeight() + 6, width, number.prefHeight(-1));
    }
}
