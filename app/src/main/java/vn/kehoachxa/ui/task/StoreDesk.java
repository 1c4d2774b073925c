package vn.kehoachxa.ui.task;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.store.Store;

/**
 * Asks the store on its own thread and brings the answer to the window's; what goes wrong goes to the one door. The store is opened with
 * the first question, so that the window need not wait for it.
 */
public final class StoreDesk {

    private static final Logger LOG = LoggerFactory.getLogger(StoreDesk.class);

    private final Supplier<Store> opening;
    private final Threads threads;
    private final Problems problems;
    /** Only the store's thread knows it. */
    private Store store;

    /** @param opening opens the store; called on the store's thread */
    public StoreDesk(Supplier<Store> opening, Threads threads, Problems problems) {
        this.opening = opening;
        this.threads = threads;
        this.problems = problems;
    }

    /** Asks, then gives the answer to {@code then} on the window's thread. */
    public <T> void ask(Function<Store, T> question, Consumer<T> then) {
        ask(question, then, () -> { });
    }

    /** As {@link #ask(Function, Consumer)}; {@code otherwise} runs on the window's thread where there is no answer. */
    public <T> void ask(Function<Store, T> question, Consumer<T> then, Runnable otherwise) {
        work(() -> question.apply(open()), then, otherwise);
    }

    /**
     * Does work for which the store must be closed. What is asked meanwhile waits, and opens it again.
     *
     * @param then as of {@link #ask(Function, Consumer, Runnable)}
     */
    public <T> void without(Supplier<T> work, Consumer<T> then, Runnable otherwise) {
        work(() -> {
            shut();
            return work.get();
        }, then, otherwise);
    }

    private <T> void work(Supplier<T> work, Consumer<T> then, Runnable otherwise) {
        threads.store().execute(() -> {
            T answer;
            try {
                answer = work.get();
            } catch (RuntimeException failed) {
                problems.report(failed);
                threads.window().execute(otherwise);
                return;
            }
            threads.window().execute(() -> then.accept(answer));
        });
    }

    /** Asks something of no weight: where it can't be answered nobody is told, and where the store is not open it is not opened. */
    public <T> void quietly(Function<Store, T> question, Consumer<T> then) {
        threads.store().execute(() -> {
            if (store == null) {
                return;
            }
            try {
                var answer = question.apply(store);
                threads.window().execute(() -> then.accept(answer));
            } catch (ProblemException passing) {
                LOG.debug("Not answered", passing);
            }
        });
    }

    private Store open() {
        if (store == null) {
            store = opening.get();
        }
        return store;
    }

    /** Closes the store after everything asked so far. */
    public void close() {
        threads.store().execute(this::shut);
    }

    private void shut() {
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
