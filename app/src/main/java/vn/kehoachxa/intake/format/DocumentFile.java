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
        // Not by its size beforehand: a pipe or a device has none.
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes((int) SourceReaders.LARGEST + 1);
            SourceReaders.checkSize(bytes.length);
            return bytes;
        } catch (IOException unreadable) {
            throw new UnreadableFileException("IN-READ", unreadable, file.toString());
        }
    }
}
