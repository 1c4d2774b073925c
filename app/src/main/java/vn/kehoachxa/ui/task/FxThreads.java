package vn.kehoachxa.ui.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The threads of a real window: one for the store, one for long work, both gone with the program. */
public final class FxThreads implements AutoCloseable {

    private final ExecutorService store = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("store").factory());
    private final ExecutorService work = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("work").daemon().factory());

    /** Where work is done. */
    public Threads threads() {
        return new Threads(FxThreads::onWindow, store, work, FxThreads::after);
    }

    private static void onWindow(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    private static Delays.Pending after(Duration wait, Runnable action) {
        var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(e -> action.run());
        pause.play();
        return pause::stop;
    }

    /** Lets the store finish what it was given, and ends the threads. */
    @Override
    public void close() {
        store.shutdown();
        work.shutdownNow();
        try {
            store.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
