package vn.kehoachxa.store;

import vn.kehoachxa.problem.ProblemException;

/** What was asked of a paper does not go; nothing was changed. */
public final class PaperException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private PaperException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    static PaperException none(String id) {
        return new PaperException("PAPER-NONE", null, id);
    }

    static PaperException noTask(String id) {
        return new PaperException("TASK-NONE", null, id);
    }

    static PaperException several(String prefix) {
        return new PaperException("PAPER-MANY", null, prefix);
    }

    static PaperException locked() {
        return new PaperException("PAPER-LOCKED", null);
    }

    /** Another office's, closed, or replaced by a later version. */
    static PaperException notFollowed() {
        return new PaperException("PAPER-NOT-FOLLOWED", null);
    }

    static PaperException taken(String id) {
        return new PaperException("PAPER-TAKEN", null, id);
    }

    /** An id that is put in stands for something else already, in this paper or in another one of the file. */
    static PaperException idElsewhere(String id) {
        return new PaperException("PAPER-ID", null, id);
    }

    static PaperException unfit(Throwable cause) {
        return new PaperException("EDIT-UNFIT", cause, cause.getMessage());
    }

    static PaperException nothingToUndo() {
        return new PaperException("UNDO-NONE", null);
    }

    static PaperException nothingToRedo() {
        return new PaperException("REDO-NONE", null);
    }
}
