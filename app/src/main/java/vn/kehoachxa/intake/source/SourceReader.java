package vn.kehoachxa.intake.source;

/** Reads files of one format. */
@FunctionalInterface
public interface SourceReader {

    /**
     * @param file the whole file, hostile until read: at most as large as the one who calls allows
     * @throws UnreadableFileException where it can not be read, and why
     */
    Source read(byte[] file);
}
