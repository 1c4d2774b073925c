package vn.kehoachxa.plan.edit;

/** A change that does not fit the paper it was to be made on: nothing of it was done. */
public final class EditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EditException(String message) {
        super(message);
    }

    public EditException(String message, Throwable cause) {
        super(message, cause);
    }
}
