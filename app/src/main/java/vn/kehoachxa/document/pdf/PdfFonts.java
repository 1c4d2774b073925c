package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Metrics;

/**
 * The typeface of the pages (Decree 30/2020, annex I, I.4): Times New Roman where the PC has it, else Liberation Serif, whose letters are
 * as wide. Read once, used for any number of documents. Any thread may measure with it; writers take turns.
 */
public final class PdfFonts implements Metrics {

    /** Of Times New Roman, in parts of its 2048 units: the lines are those of Word. */
    private static final double ASCENT = 1825.0 / 2048;
    private static final double LINE_HEIGHT = (1825.0 + 443 + 87) / 2048;

    private final Typeface typeface;
    private final Map<Face, FaceLetters> letters = new EnumMap<>(Face.class);

    /**
     * Reads the bundled faces.
     *
     * @throws IOException where one is missing or damaged
     */
    public PdfFonts() throws IOException {
        this(Typeface.bundled());
    }

    private PdfFonts(Typeface typeface) throws IOException {
        this.typeface = typeface;
        for (var face : Face.values()) {
            letters.put(face, new FaceLetters(typeface.files().get(face)));
        }
    }

    /**
     * Times New Roman where one of the folders has all four faces, each of them embeddable and with all Vietnamese letters; else the
     * bundled typeface. See {@link FontFolders}.
     *
     * @throws IOException where the bundled typeface is needed and missing or damaged
     */
    public static PdfFonts from(List<Path> folders) throws IOException {
        var own = Typeface.timesNewRoman(folders);
        return new PdfFonts(own.isPresent() ? own.get() : Typeface.bundled());
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
    public String shown(String text, Face face) {
        return letters.get(face).shown(text);
    }

    FaceLetters letters(Face face) {
        return letters.get(face);
    }

    /** The font file of a face, for a screen that shows the pages. */
    public InputStream data(Face face) {
        try {
            return typeface.files().get(face).getOriginalData();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    TrueTypeFont file(Face face) {
        return typeface.files().get(face);
    }
}
