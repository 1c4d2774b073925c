package vn.kehoachxa.ui.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Something that runs in the background, or waits to run. Its properties change on the window's thread. */
public final class Job {

    private final String name;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private Runnable stop = () -> { };

    Job(String name) {
        this.name = name;
    }

    /** What the user is told of it. */
    public String name() {
        return name;
    }

    /** How much of it is done, 0 to 1; below 0 while that is not known. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether it was told to stop and has not yet. */
    public ReadOnlyBooleanProperty stopping() {
        return stopping.getReadOnlyProperty();
    }

    /** Tells it to stop: its thread is interrupted, and whatever still comes of it is thrown away. It is gone when its thread has let go. */
    public void stop() {
        if (!stopping.get()) {
            stopping.set(true);
            stop.run();
        }
    }

    void stopsBy(Runnable way) {
        stop = way;
    }

    void reached(double share) {
        progress.set(share);
    }
}
