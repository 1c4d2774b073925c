package vn.kehoachxa.store;

import vn.kehoachxa.problem.ProblemException;

/** The paper has changed since the state that an edit was made on; the edit was not made. */
public final class StaleEditException extends ProblemException {

    private static final long serialVersionUID = 1L;

    StaleEditException(long madeOn, long now) {
        super("EDIT-STALE", null, madeOn, now);
    }
}
