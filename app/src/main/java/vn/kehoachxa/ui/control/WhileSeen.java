package vn.kehoachxa.ui.control;

import javafx.beans.value.ObservableValue;

/** Work that is only done while somebody sees what comes of it. What was wanted meanwhile is done once, when it comes into sight. */
public final class WhileSeen {

    private final ObservableValue<Boolean> seen;
    private final Runnable work;
    private boolean wanted;

    public WhileSeen(ObservableValue<Boolean> seen, Runnable work) {
        this.seen = seen;
        this.work = work;
        seen.subscribe(this::sight);
    }

    /** Does the work, now or when it is seen. */
    public void want() {
        wanted = true;
        sight(seen.getValue());
    }

    private void sight(boolean now) {
        if (now && wanted) {
            wanted = false;
            work.run();
        }
    }
}
