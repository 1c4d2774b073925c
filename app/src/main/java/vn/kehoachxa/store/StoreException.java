package vn.kehoachxa.store;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** The data file could not be opened, read or written; what was there before is still there. */
public final class StoreException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private StoreException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    static StoreException missing(Path folder) {
        return new StoreException("DATA-MISSING", null, folder);
    }

    /** The data lies in another folder, which is not there now, as on a stick that is not plugged in. */
    static StoreException away(Path folder) {
        return new StoreException("DATA-AWAY", null, folder);
    }

    /** What names the folder of the data says nothing. */
    static StoreException unreadablePointer(Path pointer, Throwable cause) {
        return new StoreException("DATA-POINTER", cause, pointer);
    }

    static StoreException unwritable(Path folder, Throwable cause) {
        return new StoreException("DATA-WRITE", cause, folder);
    }

    static StoreException foreign(Path file, Throwable cause) {
        return new StoreException("DATA-FOREIGN", cause, file);
    }

    static StoreException newer(Path file, int version, int known) {
        return new StoreException("DATA-NEWER", null, file, version, known);
    }

    static StoreException damaged(Path file, Throwable cause) {
        return new StoreException("DATA-DAMAGED", cause, file);
    }

    static StoreException busy(Path file, Throwable cause) {
        return new StoreException("DATA-BUSY", cause, file);
    }

    static StoreException full(Path file, Throwable cause) {
        return new StoreException("DATA-FULL", cause, file);
    }

    static StoreException failed(Path file, Throwable cause) {
        return new StoreException("DATA-FAILED", cause, file);
    }
}
