package vn.kehoachxa.ui.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** The threads of a real window: one for the store, a few for long work, one for pages, all gone with the program. */
public final class FxThreads implements AutoCloseable {

    /** A dialog of the system that stays open, or work that is slow to stop, holds up nothing else. */
    private static final int AT_WORK = 3;

    private final ExecutorService store = threads(1, Thread.ofPlatform().name("store").factory());
    private final ExecutorService work = threads(AT_WORK, Thread.ofPlatform().name("work").daemon().factory());
    private final ExecutorService pages = threads(1, Thread.ofPlatform().name("pages").daemon().factory());

    /** Where work is done. */
    public Threads threads() {
        return new Threads(FxThreads::onWindow, store, work, pages, FxThreads::after);
    }

    /** What reaches them after the end, such as another try to write, is no longer done: the store is closed by then. */
    private static ExecutorService threads(int count, ThreadFactory factory) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory, new ThreadPoolExecutor.DiscardPolicy());
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
        pages.shutdownNow();
        try {
            store.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
