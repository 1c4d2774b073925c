package vn.kehoachxa.intake.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** A file of the disk that is to be taken in. */
public final class DocumentFile {

    private DocumentFile() {}

    /**
     * The whole file, as it is.
     *
     * @throws UnreadableFileException {@code IN-READ} where it can not be read, {@code INTAKE-TOO-BIG} where it is larger than any that is
     */
    public static byte[] bytes(Path file) {
        return bytes(file, (int) SourceReaders.LARGEST, "INTAKE-TOO-BIG");
    }

    /** @param refusal the code where it is larger than so many bytes */
    static byte[] bytes(Path file, int largest, String refusal) {
        // Not by its size beforehand: a pipe or a device has none.
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new UnreadableFileException(refusal, null);
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new UnreadableFileException("IN-READ", unreadable, file.toString());
        }
    }
}
