package vn.kehoachxa.ui.preview;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.ui.task.Delays;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.Threads;

/** The pages of a paper that is still changing: laid out a moment after the last change, beside the window's thread. */
public final class PreviewModel {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final PageSource source;
    private final Threads threads;
    private final Problems problems;
    private final ReadOnlyObjectWrapper<Pages> pages = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty index = new SimpleIntegerProperty();
    /** Only the thread that lays pages out uses it. */
    private Pager pager;
    private Delays.Pending pending;
    private long asked;

    public PreviewModel(PageSource source, Threads threads, Problems problems) {
        this.source = source;
        this.threads = threads;
        this.problems = problems;
    }

    PageSource source() {
        return source;
    }

    /** The pages; null before the first are there. */
    public ReadOnlyObjectProperty<Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    /** Which page is shown, from 0. */
    public IntegerProperty index() {
        return index;
    }

    /** Shows a paper soon; of several calls in a row only the last counts. */
    public void show(Supplier<Paper> paper) {
        if (pending != null) {
            pending.cancel();
        }
        pending = threads.delays().after(PAUSE, () -> layOut(paper));
    }

    private void layOut(Supplier<Paper> paper) {
        var number = ++asked;
        threads.pages().execute(() -> {
            Pages laidOut;
            try {
                if (pager == null) {
                    pager = source.pagers().get();
                }
                laidOut = pager.pages(paper.get(), PrintOptions.PLAIN);
            } catch (RuntimeException failed) {
                problems.report(failed);
                return;
            }
            threads.window().execute(() -> {
                if (number == asked) {
                    index.set(Math.min(index.get(), laidOut.pages().size() - 1));
                    pages.set(laidOut);
                }
            });
        });
    }
}
