package vn.kehoachxa.ui.task;

/** How far long work is, as the work itself says. */
@FunctionalInterface
public interface Steps {

    /**
     * Says how much is done; of any thread.
     *
     * @param done from 0 to {@code all}
     * @throws java.util.concurrent.CancellationException where the work was told to stop: a step is a good place for it
     */
    void reached(int done, int all);
}
