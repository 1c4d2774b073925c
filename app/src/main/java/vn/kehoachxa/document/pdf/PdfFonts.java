package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Metrics;

/**
 * The typeface of the pages: Liberation Serif, whose letters are as wide as those of Times New Roman. Read once, used for any number of
 * documents. Any thread may measure with it; writers take turns.
 */
public final class PdfFonts implements Metrics {

    /** Of Times New Roman, in parts of its 2048 units: the lines are those of Word. */
    private static final double ASCENT = 1825.0 / 2048;
    private static final double LINE_HEIGHT = (1825.0 + 443 + 87) / 2048;

    private final Map<Face, TrueTypeFont> files = new EnumMap<>(Face.class);
    private final Map<Face, FaceLetters> letters = new EnumMap<>(Face.class);

    /**
     * Reads the four faces from the class path.
     *
     * @throws IOException where one is missing or damaged
     */
    public PdfFonts() throws IOException {
        for (var face : Face.values()) {
            var font = read("/liberation/LiberationSerif-" + fileName(face) + ".ttf");
            files.put(face, font);
            letters.put(face, new FaceLetters(font));
        }
    }

    private static String fileName(Face face) {
        return switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        };
    }

    /** Glyph substitution is off: Vietnamese needs none, and reading its tables takes most of the time of a PDF. */
    private static TrueTypeFont read(String resource) throws IOException {
        try (var stream = PdfFonts.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("the typeface " + resource + " is missing");
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }

    @Override
    public double width(String text, Face face, double size) {
        return letters.get(face).width(text) * size;
    }

    @Override
    public double ascent() {
        return ASCENT;
    }

    @Override
    public double lineHeight() {
        return LINE_HEIGHT;
    }

    /** The text as the face can show it: every character that it lacks replaced by a visible one that it has. */
    String shown(String text, Face face) {
        return letters.get(face).shown(text);
    }

    FaceLetters letters(Face face) {
        return letters.get(face);
    }

    TrueTypeFont file(Face face) {
        return files.get(face);
    }
}
