package vn.kehoachxa.cli;

import vn.kehoachxa.problem.ProblemException;

/** The work is done, but its answer could not be printed: the disk behind standard output is full, or nobody reads it any more. */
final class AnswerException extends ProblemException {

    private static final long serialVersionUID = 1L;

    AnswerException() {
        super("OUT-ANSWER", null);
    }
}
