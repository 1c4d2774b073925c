package vn.kehoachxa.ui.task;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Time that only passes when a test says so. */
public final class HandDelays implements Delays {

    private final List<Waiting> waiting = new ArrayList<>();
    private long now;

    private record Waiting(long at, Runnable action) {}

    @Override
    public Pending after(Duration wait, Runnable action) {
        var one = new Waiting(now + wait.toMillis(), action);
        waiting.add(one);
        return () -> waiting.remove(one);
    }

    /** Lets time pass and runs what becomes due. */
    public void pass(long millis) {
        now += millis;
        for (var due = next(); due != null; due = next()) {
            waiting.remove(due);
            due.action().run();
        }
    }

    private Waiting next() {
        return waiting.stream().filter(w -> w.at() <= now).min(Comparator.comparingLong(Waiting::at)).orElse(null);
    }

    /** Everything on the calling thread. */
    public Threads threads() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run, this);
    }
}
