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

    /** In the bin: neither read nor changed until it is taken out again. */
    static PaperException removed(String id) {
        return new PaperException("PAPER-REMOVED", null, id);
    }

    static PaperException notRemoved(String id) {
        return new PaperException("PAPER-NOT-REMOVED", null, id);
    }

    /** A paper is issued with a number and a day; this is none. */
    static PaperException noNumber(String number) {
        return new PaperException("ISSUE-NUMBER", null, number);
    }

    /** Another paper, or an earlier version, was issued with it that year. */
    static PaperException numberUsed(String number, String year, String subject) {
        return new PaperException("ISSUE-NUMBER-USED", null, number, year, subject);
    }

    /** Only a paper that is in force can be amended or closed. */
    static PaperException notIssued() {
        return new PaperException("PAPER-NOT-ISSUED", null);
    }

    static PaperException notAmended() {
        return new PaperException("PAPER-NOT-AMENDED", null);
    }

    static PaperException noVersion(int version) {
        return new PaperException("VERSION-NONE", null, version);
    }

    /** Not closed here, or a later plan was issued since. */
    static PaperException notReopened() {
        return new PaperException("PAPER-NOT-REOPENED", null);
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
