package vn.kehoachxa.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.text.Font;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Metrics;

/**
 * The typeface of the pages on the screen: the very files that a PDF embeds, each read once. All sizes are painted with the letters of one
 * size, made smaller: so they are as wide as the layout has measured them, whatever their size. Any thread may measure.
 */
public final class PageFaces {

    /** The size in which {@link #font} gives a face. */
    static final double SIZE = 64;

    private final Metrics metrics;
    private final BiFunction<String, Face, String> shown;
    private final Function<Face, InputStream> files;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    /**
     * @param metrics with which the pages were laid out
     * @param shown a text with everything replaced that the face lacks, as the PDF replaces it
     * @param files the font file of a face
     */
    public PageFaces(Metrics metrics, BiFunction<String, Face, String> shown, Function<Face, InputStream> files) {
        this.metrics = metrics;
        this.shown = shown;
        this.files = files;
    }

    /** On the window's thread. */
    Font font(Face face) {
        return fonts.computeIfAbsent(face, f -> {
            try (var in = files.apply(f)) {
                return Font.loadFont(in, SIZE);
            } catch (IOException damagedProgram) {
                throw new UncheckedIOException(damagedProgram);
            }
        });
    }

    String shown(String text, Face face) {
        return shown.apply(text, face);
    }

    /** In points. */
    double width(String text, Face face, double size) {
        return metrics.width(text, face, size);
    }
}
