package vn.kehoachxa.ui.task;

import java.util.concurrent.Executor;

/**
 * Where work is done.
 *
 * @param window the window's own thread: everything that is seen changes here
 * @param store the one thread that talks to the store, so that writes keep their order
 * @param work long work beside both
 * @param delays what runs later on the window's thread
 */
public record Threads(Executor window, Executor store, Executor work, Delays delays) {}
