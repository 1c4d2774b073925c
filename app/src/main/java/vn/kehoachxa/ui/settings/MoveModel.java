package vn.kehoachxa.ui.settings;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.DataMove;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.task.Threads;

/** The office's data goes to another folder: what is to happen, how far it is, and a way to stop it. */
public final class MoveModel {

    /** Where it stands. */
    public enum Phase {
        /** Nothing has happened yet. */
        ASKED,
        RUNNING,
        /** The clerk has had enough; what was copied is taken away again. */
        STOPPING,
        /** The data lies in the one folder or the other, whole. */
        ENDED
    }

    private static final double MB = 1 << 20;

    private final DataMove move;
    private final StoreDesk desk;
    private final Threads threads;
    private final Messages messages;
    private final Consumer<Path> moved;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.ASKED);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** @param moved is told where the data lies from now on */
    public MoveModel(DataMove move, StoreDesk desk, Threads threads, Messages messages, Consumer<Path> moved) {
        this.move = move;
        this.desk = desk;
        this.threads = threads;
        this.messages = messages;
        this.moved = moved;
    }

    public Path from() {
        return move.from();
    }

    public Path target() {
        return move.target();
    }

    /** {@code 3,4 MB}. */
    public String size() {
        return messages.text("move.size", String.format(messages.locale(), "%.1f", Math.max(0.1, move.bytes() / MB)));
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** From 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Begins. Everything typed must be with the store by now: whatever else it is asked waits until this is over. */
    public void start() {
        if (phase.get() != Phase.ASKED) {
            return;
        }
        phase.set(Phase.RUNNING);
        desk.without(() -> move.run(this::reached), arrived -> {
            phase.set(Phase.ENDED);
            if (arrived) {
                moved.accept(move.target());
            }
        }, () -> phase.set(Phase.ENDED));
    }

    /** On the store's thread. */
    private boolean reached(long done, long all) {
        threads.window().execute(() -> progress.set(all == 0 ? 1 : (double) done / all));
        return !stopped.get();
    }

    /** Stops it at the next file; where it has just ended, it has. */
    public void stop() {
        if (phase.get() == Phase.RUNNING) {
            stopped.set(true);
            phase.set(Phase.STOPPING);
        }
    }
}
