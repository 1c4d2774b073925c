package vn.kehoachxa.problem;

import java.util.Arrays;
import java.util.List;

/**
 * Something that could not be done, for a reason that the user can understand. It carries a code, from which the bundle makes two
 * sentences (what happened, what to do), and what to put into them. Rooms throw subclasses of their own.
 */
public abstract class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * @param code a short code such as {@code DATA-NEWER}; the bundle holds {@code problem.DATA-NEWER.what} and {@code .advice}
     * @param cause for the log, or null
     * @param arguments for the sentences, in their order
     */
    protected ProblemException(String code, Throwable cause, Object... arguments) {
        super(code + " " + Arrays.toString(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public final String code() {
        return code;
    }

    public final List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
