package vn.kehoachxa.intake.pdf;

import java.nio.charset.StandardCharsets;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** The paper that a PDF of ours carries inside, without looking at a page; as careful with the file as {@link PdfSource}. Any thread may. */
public final class PdfData {

    private static final String END = "%%EOF";
    /** How far before the end of the file its own end may stand, in bytes (ISO 32000-1, annex H, note 18). */
    private static final int TAIL = 1024;

    private PdfData() {}

    /**
     * The paper's JSON.
     *
     * @param file the whole PDF
     * @return null where it carries none
     * @throws UnreadableFileException {@code INTAKE-PASSWORD}, {@code INTAKE-BROKEN} or {@code INTAKE-TOO-BIG}
     */
    public static String in(byte[] file) {
        if (!isWhole(file)) {
            throw new UnreadableFileException("INTAKE-BROKEN", null);
        }
        return OpenPdf.read(file, new Budget(), Embedded::json);
    }

    /** A reader mends what was cut off and would still find the data: but then not all that was sent has come. */
    private static boolean isWhole(byte[] file) {
        var tail = Math.min(TAIL, file.length);
        return new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1).contains(END);
    }
}
