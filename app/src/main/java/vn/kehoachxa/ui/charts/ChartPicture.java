package vn.kehoachxa.ui.charts;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** A chart as a picture for a paper or a letter: on white, whatever the window looks like, with what it is of and the day. */
final class ChartPicture {

    /** In px, before it is made larger. */
    private static final double WIDTH = 760;
    private static final double SCALE = 2;

    private ChartPicture() {}

    /** @param sheets the style sheets of the window */
    static WritableImage of(ChartData chart, ChartsModel.Page page, List<String> sheets) {
        var title = new Label(chart.title());
        title.getStyleClass().add("chart-picture-title");
        var scope = new Label(page.scope());
        scope.setWrapText(true);
        scope.setMinHeight(Label.USE_PREF_SIZE);
        var day = new Label(page.day());
        day.getStyleClass().add("chart-note");
        var picture = new VBox(title, scope, day, new ChartPane(chart));
        picture.getStyleClass().add("chart-picture");
        picture.setMinWidth(WIDTH);
        picture.setPrefWidth(WIDTH);
        picture.setMaxWidth(WIDTH);
        // A group gives it the size that it wants; the root of a scene would get that of the scene.
        var group = new Group(picture);
        var scene = new Scene(group);
        // Whatever theme and size of letters the window has.
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets);
        picture.setStyle("-fx-font-size: 14px;");
        group.applyCss();
        group.layout();
        var large = new SnapshotParameters();
        large.setTransform(Transform.scale(SCALE, SCALE));
        return picture.snapshot(large, null);
    }

    /** The bytes of a PNG file. */
    static byte[] png(WritableImage picture) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }
}
