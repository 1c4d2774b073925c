package vn.kehoachxa.main;

import vn.kehoachxa.problem.ProblemException;

/** The window was asked for where there is no screen. */
final class NoScreenException extends ProblemException {

    private static final long serialVersionUID = 1L;

    NoScreenException() {
        super("SCREEN-NONE", null);
    }
}
