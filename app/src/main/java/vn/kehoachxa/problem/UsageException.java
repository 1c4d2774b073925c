package vn.kehoachxa.problem;

/** What was asked is not a question the program knows: a wrong option, a value outside its range. Ends a verb with status 2. */
public final class UsageException extends ProblemException {

    private static final long serialVersionUID = 1L;

    public UsageException(String code, Object... arguments) {
        super(code, null, arguments);
    }

    /** @param cause for the log */
    public UsageException(Throwable cause, String code, Object... arguments) {
        super(code, cause, arguments);
    }
}
