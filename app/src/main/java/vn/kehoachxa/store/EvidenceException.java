package vn.kehoachxa.store;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** A file could not be kept as evidence, and nothing was recorded; or a kept one could not be given out. */
public final class EvidenceException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private EvidenceException(String code, Throwable cause, Object file) {
        super(code, cause, file);
    }

    static EvidenceException unreadable(Path file, Throwable cause) {
        return new EvidenceException("EVIDENCE-READ", cause, file);
    }

    static EvidenceException unkept(Path file, Throwable cause) {
        return new EvidenceException("EVIDENCE-KEEP", cause, file);
    }

    static EvidenceException lost(String name) {
        return new EvidenceException("EVIDENCE-LOST", null, name);
    }

    static EvidenceException uncopied(Path file, Throwable cause) {
        return new EvidenceException("EVIDENCE-COPY", cause, file);
    }
}
