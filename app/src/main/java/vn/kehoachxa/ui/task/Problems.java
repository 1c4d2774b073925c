package vn.kehoachxa.ui.task;

/** The one door through which everything that went wrong reaches the user. */
@FunctionalInterface
public interface Problems {

    /** Tells the user, on the window's thread; may be called from any thread. */
    void report(Throwable problem);
}
