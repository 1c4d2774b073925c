package vn.kehoachxa.store;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A file could not be kept, and nothing was recorded; or a kept one could not be given out. */
public final class EvidenceException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private EvidenceException(String code, Throwable cause, Object file) {
        super(code, cause, file);
    }

    static EvidenceException unreadable(Shelf shelf, Path file, Throwable cause) {
        return new EvidenceException(shelf.unreadable, cause, file);
    }

    static EvidenceException unkept(Shelf shelf, Path file, Throwable cause) {
        return new EvidenceException(shelf.unkept, cause, file);
    }

    static EvidenceException lost(Shelf shelf, String name) {
        return new EvidenceException(shelf.lost, null, name);
    }

    static EvidenceException uncopied(Shelf shelf, Path file, Throwable cause) {
        return new EvidenceException(shelf.uncopied, cause, file);
    }
}
