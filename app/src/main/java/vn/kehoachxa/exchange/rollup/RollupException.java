package vn.kehoachxa.exchange.rollup;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A folder that can't be summed up. */
public final class RollupException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private RollupException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    static RollupException folder(Path folder, Throwable cause) {
        return new RollupException("ROLLUP-FOLDER", cause, folder);
    }

    /** What is written would take the place of a file that is read, or of the other one. */
    static RollupException sameFile(Path file) {
        return new RollupException("ROLLUP-SAME-FILE", null, file);
    }
}
