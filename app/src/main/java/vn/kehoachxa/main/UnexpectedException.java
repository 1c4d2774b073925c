package vn.kehoachxa.main;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A fault of the program itself. The user is told where the log is, not what a stack trace says. */
final class UnexpectedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    UnexpectedException(Path log, Throwable cause) {
        super("UNEXPECTED", cause, log);
    }
}
