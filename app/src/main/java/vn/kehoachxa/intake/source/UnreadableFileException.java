package vn.kehoachxa.intake.source;

import vn.kehoachxa.problem.ProblemException;

/** A file that can not be taken in; the code says why, the bundle says what to do. */
public final class UnreadableFileException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** @param code such as {@code INTAKE-PASSWORD}, {@code INTAKE-BROKEN}, {@code INTAKE-SCAN} @param cause for the log, or null */
    public UnreadableFileException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }
}
