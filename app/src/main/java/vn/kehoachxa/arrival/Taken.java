package vn.kehoachxa.arrival;

import java.util.UUID;
import vn.kehoachxa.store.StoredPaper;

/** What became of a delivery. */
public sealed interface Taken {

    /**
     * A paper that was not here.
     *
     * @param others whether it is another office's, here to be read
     */
    record New(StoredPaper stored, boolean others) implements Taken {}

    /**
     * A paper that is here: nothing of what was written here is changed.
     *
     * @param later whether something of it came that was not here yet: another office's next version, or files that were kept at issue
     */
    record Here(UUID paper, boolean later) implements Taken {}
}
