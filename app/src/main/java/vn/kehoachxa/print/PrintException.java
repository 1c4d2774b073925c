package vn.kehoachxa.print;

import vn.kehoachxa.problem.ProblemException;

/** A paper could not be printed. */
public final class PrintException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private PrintException(String code, Throwable cause) {
        super(code, cause);
    }

    static PrintException noPrinter() {
        return new PrintException("PRINT-NONE", null);
    }

    static PrintException failed(Throwable cause) {
        return new PrintException("PRINT-FAILED", cause);
    }
}
