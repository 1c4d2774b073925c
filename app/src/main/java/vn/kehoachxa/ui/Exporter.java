package vn.kehoachxa.ui;

import java.nio.file.Path;
import vn.kehoachxa.plan.Paper;

/** Writes a paper into a file that others can open. The file is replaced whole or not at all. */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes the file; stops without leaving anything behind when its thread is interrupted.
     *
     * @return where it was written
     */
    Path export(Paper paper, Format format, Path file);

    /** What the file is. */
    enum Format {
        PDF("pdf"),
        DOCX("docx");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        /** The end of the file's name, without the dot. */
        public String extension() {
            return extension;
        }
    }
}
