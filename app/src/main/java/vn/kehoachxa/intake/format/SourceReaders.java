package vn.kehoachxa.intake.format;

import java.util.Map;
import vn.kehoachxa.intake.VietnameseMarks;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.source.UnreadableFileException;

/** Reads a file of any format that there is a reader for, whatever its name. */
public final class SourceReaders implements SourceReader {

    /** The largest file that is taken, in bytes. */
    public static final long LARGEST = 200L * 1024 * 1024;

    private final Map<FileFormat, SourceReader> readers;

    /** @param readers by the format they read */
    public SourceReaders(Map<FileFormat, SourceReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    /**
     * Refuses a file that is too large; asked before it is read from the disk.
     *
     * @param size bytes
     * @throws UnreadableFileException {@code INTAKE-TOO-BIG}
     */
    public static void checkSize(long size) {
        if (size > LARGEST) {
            throw new UnreadableFileException("INTAKE-TOO-BIG", null);
        }
    }

    /**
     * Reads the file and makes sure that it is in Vietnamese.
     *
     * @throws UnreadableFileException where it is of another format, is damaged or locked, or holds no Vietnamese text
     */
    @Override
    public Source read(byte[] file) {
        checkSize(file.length);
        var format = FormatDetector.detect(file);
        if (format.refusal() != null) {
            throw new UnreadableFileException(format.refusal(), null);
        }
        var reader = readers.get(format);
        if (reader == null) {
            throw new UnreadableFileException(FileFormat.OTHER.refusal(), null);
        }
        var source = reader.read(file);
        if (source.embedded() == null) {
            VietnameseMarks.check(source);
        }
        return source;
    }
}
