package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** Opens a PDF that may be anything: whatever goes wrong with it is told as one of the few things that can be the matter. */
final class OpenPdf {

    private OpenPdf() {}

    /** What is read out of one. */
    @FunctionalInterface
    interface Reading<T> {

        /** @param pdf not kept: it is closed afterwards */
        T read(PDDocument pdf) throws IOException;
    }

    /**
     * What {@code reading} finds in a file.
     *
     * @param budget what the file may unpack to
     * @throws UnreadableFileException {@code INTAKE-PASSWORD}, {@code INTAKE-BROKEN}, {@code INTAKE-TOO-BIG}, or the reading's own
     */
    static <T> T read(byte[] file, Budget budget, Reading<T> reading) {
        try {
            StreamGuard.check(file, budget);
            try (var pdf = Loader.loadPDF(file)) {
                return reading.read(pdf);
            }
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException("INTAKE-PASSWORD", e);
        } catch (UnreadableFileException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            // The last net: what was taken is free again.
            throw Budget.tooBig(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFileException("INTAKE-BROKEN", e);
        }
    }
}
