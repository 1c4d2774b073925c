package vn.kehoachxa.ui;

import vn.kehoachxa.problem.ProblemException;

/** Something runs in the background that has to end first. */
final class StillRunningException extends ProblemException {

    private static final long serialVersionUID = 1L;

    StillRunningException(String job) {
        super("WORK-RUNNING", null, job);
    }
}
