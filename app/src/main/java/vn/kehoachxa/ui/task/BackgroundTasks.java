package vn.kehoachxa.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Long work, one at a time to the eye: what runs is named in the status line and can be stopped there. */
public final class BackgroundTasks {

    private final Threads threads;
    private final Problems problems;
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private FutureTask<?> current;

    public BackgroundTasks(Threads threads, Problems problems) {
        this.threads = threads;
        this.problems = problems;
    }

    /** The name of what runs; empty while nothing runs. */
    public ReadOnlyStringProperty running() {
        return running.getReadOnlyProperty();
    }

    /**
     * Runs {@code work} in the background.
     *
     * @param name shown in the status line while it runs
     * @param done given the result on the window's thread, unless the work was stopped
     */
    public <T> void run(String name, Callable<T> work, Consumer<T> done) {
        run(name, work, done, () -> { });
    }

    /** As {@link #run(String, Callable, Consumer)}; {@code otherwise} runs on the window's thread where the work failed or was stopped. */
    public <T> void run(String name, Callable<T> work, Consumer<T> done, Runnable otherwise) {
        var task = new FutureTask<>(work) {
            @Override
            protected void done() {
                threads.window().execute(() -> finished(this, done, otherwise));
            }
        };
        current = task;
        running.set(name);
        threads.work().execute(task);
    }

    /** Stops what runs: its thread is interrupted and its result, should there still be one, is thrown away. */
    public void stop() {
        if (current != null) {
            current.cancel(true);
        }
    }

    private <T> void finished(FutureTask<T> task, Consumer<T> done, Runnable otherwise) {
        if (task == current) {
            current = null;
            running.set("");
        }
        switch (task.state()) {
            case SUCCESS -> done.accept(task.resultNow());
            case FAILED -> {
                problems.report(task.exceptionNow());
                otherwise.run();
            }
            default -> otherwise.run();
        }
    }
}
