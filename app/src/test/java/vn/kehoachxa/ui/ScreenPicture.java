package vn.kehoachxa.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of screens for people who want to look at them, in the folder that the system property {@code looks.pictures} names. */
final class ScreenPicture {

    private ScreenPicture() {}

    /** Keeps one, unless no folder is named. @param run the folder's folder */
    static void keep(Parent root, String run, String screen) throws IOException {
        var to = System.getProperty("looks.pictures");
        if (to == null) {
            return;
        }
        var shot = root.snapshot(null, null);
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var folder = Files.createDirectories(Path.of(to).resolve(run));
        ImageIO.write(image, "png", folder.resolve(screen + ".png").toFile());
    }
}
