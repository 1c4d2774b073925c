package vn.kehoachxa.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.kehoachxa.ui.task.Problems;

/**
 * One thing after the other. While an answer is awaited that will change the text (a step taken back, a large paste), whatever the clerk
 * does waits, and goes on in its order when the answer is there: nothing is done to a text that is about to be another, and nothing is
 * lost. Only the window's thread knows it.
 */
public final class Turns {

    private final Problems problems;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    /** How many answers are awaited: a step may fail because the fresh text has to be fetched first. */
    private int awaited;

    Turns(Problems problems) {
        this.problems = problems;
    }

    /** Whether an answer is awaited: what is done now must wait for it. */
    public boolean isAwaiting() {
        return awaited > 0;
    }

    /** Does something that changes the text or depends on it: at once, or when its turn comes. */
    public void take(Runnable action) {
        if (isAwaiting()) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    /** An answer is on its way: from now on everything waits, until {@link #goOn} was called as often. */
    void await() {
        awaited++;
    }

    /** An answer is there, or will never come: after the last one, what waits goes on, up to the next thing that has to be awaited. */
    void goOn() {
        goOn(() -> { });
    }

    /** As {@link #goOn()}. @param answer what comes of it is done before anything that waits */
    void goOn(Runnable answer) {
        awaited--;
        attempt(answer);
        while (!isAwaiting() && !waiting.isEmpty()) {
            attempt(waiting.removeFirst());
        }
    }

    /** What waits behind a fault has nothing to do with it. */
    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException fault) {
            problems.report(fault);
        }
    }
}
