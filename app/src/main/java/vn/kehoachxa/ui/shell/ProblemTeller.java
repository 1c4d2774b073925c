package vn.kehoachxa.ui.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.MissingResourceException;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.problem.ProblemException;

/** Turns what was thrown into what the user is told. */
public final class ProblemTeller {

    private final Messages messages;

    public ProblemTeller(Messages messages) {
        this.messages = messages;
    }

    public Problem tell(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            try {
                return new Problem(messages.what(known), messages.advice(known), known.code(), details(known.code(), known));
            } catch (MissingResourceException unwritten) {
                return unexpected(known.code(), known);
            }
        }
        return unexpected(code(thrown), thrown);
    }

    private Problem unexpected(String code, Throwable thrown) {
        return new Problem(messages.text("error.unexpected.what"), messages.text("error.unexpected.advice"), code, details(code, thrown));
    }

    /** The same fault has the same code on every machine: it is made of the kind of fault and the place where it was noticed. */
    private static String code(Throwable thrown) {
        var trace = thrown.getStackTrace();
        var place = thrown.getClass().getName() + (trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName());
        return "X-%04X".formatted(place.hashCode() & 0xffff);
    }

    private static String details(String code, Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return code + System.lineSeparator() + trace;
    }
}
