package vn.kehoachxa.intake.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** A file of the disk that is to be taken in. */
public final class DocumentFile {

    private static final int PART_OF_MEMORY = 3;

    private DocumentFile() {}

    /**
     * The whole file, as it is.
     *
     * @throws UnreadableFileException {@code IN-READ} where it can not be read, {@code INTAKE-TOO-BIG} where it is larger than any that is
     */
    public static byte[] bytes(Path file) {
        return bytes(file, (int) SourceReaders.LARGEST, "INTAKE-TOO-BIG");
    }

    /**
     * @param largest that is taken anywhere; where the program has little memory, no more than a third of it, since reading takes as much again
     * @param refusal the code where the file is larger
     */
    static byte[] bytes(Path file, int largest, String refusal) {
        var most = (int) Math.min(largest, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
        try {
            if (Files.isRegularFile(file) && Files.size(file) > most) {
                throw new UnreadableFileException(refusal, null);
            }
            // Not by its size alone: a pipe or a device has none.
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new UnreadableFileException(refusal, null);
                }
                return bytes;
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException("IN-READ", unreadable, file.toString());
        }
    }
}
