package vn.kehoachxa.exchange;

import vn.kehoachxa.problem.ProblemException;

/** A file of the exchange with the province that is not taken; nothing was written. */
public final class ExchangeException extends ProblemException {

    private static final long serialVersionUID = 1L;

    ExchangeException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }
}
