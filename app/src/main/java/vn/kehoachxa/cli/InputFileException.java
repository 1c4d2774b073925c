package vn.kehoachxa.cli;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A file that was given can't be read. */
final class InputFileException extends ProblemException {

    private static final long serialVersionUID = 1L;

    InputFileException(String code, Throwable cause, Path file) {
        super(code, cause, file);
    }
}
