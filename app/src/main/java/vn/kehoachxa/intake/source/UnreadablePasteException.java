package vn.kehoachxa.intake.source;

import vn.kehoachxa.problem.ProblemException;

/** What was pasted can not be taken in; the code says why, the bundle says what to do. */
public final class UnreadablePasteException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** @param code such as {@code PASTE-TOO-BIG} */
    public UnreadablePasteException(String code, Object... arguments) {
        super(code, null, arguments);
    }
}
