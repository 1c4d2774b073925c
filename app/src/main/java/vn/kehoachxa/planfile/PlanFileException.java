package vn.kehoachxa.planfile;

import vn.kehoachxa.problem.ProblemException;

/** A file, or a part of one, that is no paper or edit of ours: nothing of it was taken in. */
public final class PlanFileException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private PlanFileException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    /** The text is not JSON, or not the JSON that was expected. @param reason where and what, for the log and the details */
    static PlanFileException malformed(String reason, Throwable cause) {
        return new PlanFileException("FILE-FORM", cause, reason);
    }

    public static PlanFileException malformed(String reason) {
        return malformed(reason, null);
    }

    /** The file was written by a newer program. */
    static PlanFileException newer(String schema) {
        return new PlanFileException("FILE-NEWER", null, schema);
    }
}
