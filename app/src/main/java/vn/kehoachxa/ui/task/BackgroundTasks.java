package vn.kehoachxa.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Long work: what runs is named in the status line with how far it is, and can be stopped there. */
public final class BackgroundTasks {

    private final Threads threads;
    private final Problems problems;
    private final Consumer<String> stopped;
    private final ObservableList<Job> jobs = FXCollections.observableArrayList();
    /** Held here: it hears of changes only as long as somebody holds it. */
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(jobs);

    public BackgroundTasks(Threads threads, Problems problems) {
        this(threads, problems, name -> { });
    }

    /** @param stopped is told the name of what was stopped, when it has */
    public BackgroundTasks(Threads threads, Problems problems, Consumer<String> stopped) {
        this.threads = threads;
        this.problems = problems;
        this.stopped = stopped;
    }

    /** What runs, in the order in which it was begun. */
    public ObservableList<Job> jobs() {
        return shown;
    }

    /** Whether something of this name runs. */
    public boolean isRunning(String name) {
        return jobs.stream().anyMatch(j -> j.name().equals(name));
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
        run(name, steps -> work.call(), done, otherwise);
    }

    /** As {@link #run(String, Callable, Consumer, Runnable)} for work that says how far it is. */
    public <T> void run(String name, LongWork<T> work, Consumer<T> done, Runnable otherwise) {
        var job = new Job(name);
        Steps steps = (reached, all) -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            threads.window().execute(() -> job.reached(all == 0 ? 1 : (double) reached / all));
        };
        var task = new FutureTask<>(() -> work.run(steps)) {
            @Override
            public void run() {
                super.run();
                // Not before: a file that is still being put away would be said to be gone.
                threads.window().execute(() -> finished(job, this, done, otherwise));
            }
        };
        job.stopsBy(() -> task.cancel(true));
        jobs.add(job);
        threads.work().execute(task);
    }

    private <T> void finished(Job job, FutureTask<T> task, Consumer<T> done, Runnable otherwise) {
        jobs.remove(job);
        switch (task.state()) {
            case SUCCESS -> done.accept(task.resultNow());
            case FAILED -> {
                problems.report(task.exceptionNow());
                otherwise.run();
            }
            default -> {
                stopped.accept(job.name());
                otherwise.run();
            }
        }
    }
}
