package vn.kehoachxa.export;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A file could not be written; the one that was there before is still there. */
public final class ExportException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public ExportException(Path file, Throwable cause) {
        super("OUT-WRITE", cause, file);
    }
}
