package vn.kehoachxa.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of screens for people who want to look at them, in the folder that the system property {@code looks.pictures} names. */
final class ScreenPicture {

    private ScreenPicture() {}

    /** Keeps one, unless no folder is named. @param run the folder's folder */
    static void keep(Parent root, String run, String screen) throws IOException {
        var to = System.getProperty("looks.pictures");
        if (to == null) {
            return;
        }
        write(root, Path.of(to).resolve(run), screen);
    }

    /** What the windows show when a test waits in vain, beside the reports of the tests. */
    static void ofFailure() {
        var folder = Path.of("target", "window-failures");
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            for (var window : List.copyOf(Window.getWindows())) {
                write(window.getScene().getRoot(), folder, System.currentTimeMillis() + "-" + window.hashCode());
            }
            return null;
        });
    }

    private static void write(Parent root, Path folder, String name) throws IOException {
        var shot = root.snapshot(null, null);
        var width = (int) shot.getWidth();
        var height = (int) shot.getHeight();
        var pixels = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(image, "png", Files.createDirectories(folder).resolve(name + ".png").toFile());
    }
}
