package vn.kehoachxa.ui.task;

import java.util.concurrent.Executor;

/**
 * Where work is done.
 *
 * @param window the window's own thread: everything that is seen changes here
 * @param store the one thread that talks to the store, so that writes keep their order
 * @param work long work beside both
 * @param pages where the pages of the open paper are laid out, which must not wait for long work
 * @param delays what runs later on the window's thread
 */
public record Threads(Executor window, Executor store, Executor work, Executor pages, Delays delays) {

    /** Pages are laid out where long work is done. */
    public Threads(Executor window, Executor store, Executor work, Delays delays) {
        this(window, store, work, work, delays);
    }
}
