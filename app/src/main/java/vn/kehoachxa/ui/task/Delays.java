package vn.kehoachxa.ui.task;

import java.time.Duration;

/** Runs something later, on the window's thread. A test gives one that it moves by hand. */
public interface Delays {

    /** Runs {@code action} once after {@code wait}, unless it is cancelled before. */
    Pending after(Duration wait, Runnable action);

    /** Something that will run. */
    interface Pending {

        /** Makes sure that it does not run any more. */
        void cancel();
    }
}
