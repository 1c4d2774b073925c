package vn.kehoachxa.arrival;

import java.util.UUID;
import vn.kehoachxa.store.StoredPaper;

/** What became of a delivery. */
public sealed interface Taken {

    /**
     * A paper that was not here; of another office's also a version that was not.
     *
     * @param others whether it is another office's, here to be read
     */
    record New(StoredPaper stored, boolean others) implements Taken {}

    /** A paper that is here: nothing that is seen of it was changed. */
    record Here(UUID paper) implements Taken {}
}
