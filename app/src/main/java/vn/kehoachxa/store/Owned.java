package vn.kehoachxa.store;

import java.util.UUID;

/** An id belongs to one thing in one paper of the file: nothing is written over what another paper holds, and no line becomes a table. */
final class Owned {

    private Owned() {}

    /** @param written how many rows a statement wrote that spares those of other papers */
    static void check(int written, UUID id) {
        if (written == 0) {
            throw PaperException.idElsewhere(id.toString());
        }
    }
}
