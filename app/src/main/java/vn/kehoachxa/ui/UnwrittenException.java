package vn.kehoachxa.ui;

import vn.kehoachxa.problem.ProblemException;

/** Something that was typed is not on the disk and can't be brought there now: what would be done, would be done with an older text. */
final class UnwrittenException extends ProblemException {

    private static final long serialVersionUID = 1L;

    UnwrittenException() {
        super("PAPER-UNWRITTEN", null);
    }
}
