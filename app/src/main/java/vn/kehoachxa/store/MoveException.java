package vn.kehoachxa.store;

import java.nio.file.Path;
import vn.kehoachxa.problem.ProblemException;

/** The data can't go to a folder, or did not get there; where it was it still is, whole and in force. */
public final class MoveException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private MoveException(String code, Throwable cause, Object... arguments) {
        super(code, cause, arguments);
    }

    static MoveException same(Path folder) {
        return new MoveException("MOVE-SAME", null, folder);
    }

    /** One of both folders would lie in the other. */
    static MoveException inside(Path folder) {
        return new MoveException("MOVE-INSIDE", null, folder);
    }

    static MoveException notEmpty(Path folder) {
        return new MoveException("MOVE-NOT-EMPTY", null, folder);
    }

    /** Data of this program lies there already. */
    static MoveException hasData(Path folder) {
        return new MoveException("MOVE-HAS-DATA", null, folder);
    }

    static MoveException unwritable(Path folder, Throwable cause) {
        return new MoveException("MOVE-WRITE", cause, folder);
    }

    /** A share of a network, where two PCs do not hear of each other's locks. */
    static MoveException shared(Path folder) {
        return new MoveException("MOVE-SHARED", null, folder);
    }

    /** A program sends what lies there to the network, at any moment. */
    static MoveException synced(Path folder) {
        return new MoveException("MOVE-SYNCED", null, folder);
    }

    /** @param needed in MB @param free in MB */
    static MoveException noRoom(Path folder, long needed, long free) {
        return new MoveException("MOVE-ROOM", null, folder, needed, free);
    }

    /** Another window or command has it open. */
    static MoveException inUse(Path folder, Throwable cause) {
        return new MoveException("MOVE-IN-USE", cause, folder);
    }

    static MoveException failed(Path file, Throwable cause) {
        return new MoveException("MOVE-COPY", cause, file);
    }

    /** What arrived is not what was sent. */
    static MoveException different(Path file) {
        return new MoveException("MOVE-VERIFY", null, file);
    }

    /** The folder that was to be opened holds no data of this program. */
    static MoveException noData(Path folder) {
        return new MoveException("MOVE-NO-DATA", null, folder);
    }
}
