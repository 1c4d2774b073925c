package vn.kehoachxa.store;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A file could not be kept as evidence; nothing was recorded. */
public final class EvidenceException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private EvidenceException(String code, Throwable cause, Path file) {
        super(code, cause, file);
    }

    static EvidenceException unreadable(Path file, Throwable cause) {
        return new EvidenceException("EVIDENCE-READ", cause, file);
    }

    static EvidenceException unkept(Path file, Throwable cause) {
        return new EvidenceException("EVIDENCE-KEEP", cause, file);
    }
}
