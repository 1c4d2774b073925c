package vn.kehoachxa.ui.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.store.PaperException;
import vn.kehoachxa.store.Papers;
import vn.kehoachxa.store.StaleEditException;
import vn.kehoachxa.store.StoreException;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.ui.task.Delays;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.Threads;

/**
 * One open paper between the screen and the store: every edit is made on the paper in memory at once and written behind it in the
 * order in which it was made. Typing is gathered, so that a word is one write and not six.
 */
public final class PaperSession {

    /** Typing is written after this much quiet … */
    private static final Duration QUIET = Duration.ofMillis(400);
    /** … and at the latest this long after its first key, which leaves time to have it on disk within a second. */
    private static final Duration LATEST = Duration.ofMillis(800);
    /** What could not be written is tried again this often. */
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Papers papers;
    private final Threads threads;
    private final Problems problems;
    private final Clock clock;
    private final String by;
    private final UUID id;

    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(new SaveState(SaveState.Kind.OPENED, null));

    private final Deque<Write> queue = new ConcurrentLinkedDeque<>();
    /** Where the journal stands; only the store's thread reads and writes it. */
    private Place place;

    /** Whether the user was told that writing fails; once is enough until it goes again. */
    private boolean told;
    private Edit typing;
    private Spot typingAt;
    private Delays.Pending quiet = () -> { };
    private Delays.Pending latest = () -> { };

    /** @param by who is written into the journal */
    public PaperSession(Papers papers, StoredPaper opened, Threads threads, Problems problems, Clock clock, String by) {
        this.papers = papers;
        this.threads = threads;
        this.problems = problems;
        this.clock = clock;
        this.by = by;
        this.id = opened.paper().id();
        this.place = Place.of(opened);
        show(opened);
    }

    /** A place in the journal, and whether there are steps before and behind it. */
    private record Place(long seq, boolean canUndo, boolean canRedo) {

        static Place of(StoredPaper stored) {
            return new Place(stored.seq(), stored.canUndo(), stored.canRedo());
        }
    }

    /** An edit on its way; {@code typedAt} is null where it is a step of its own. */
    private record Write(Edit edit, Spot typedAt) {}

    /** The day that it is for the clerk. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The paper as it stands on the screen. */
    public ReadOnlyObjectProperty<Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether something on the screen is not on the disk yet. */
    public boolean hasUnsaved() {
        return typing != null || !queue.isEmpty();
    }

    /**
     * Makes an edit that is a step of its own.
     *
     * @throws EditException where it does not fit; nothing is changed
     */
    public void change(Edit edit) {
        flush();
        var changed = edit.apply(paper.get());
        paper.set(changed);
        write(new Write(edit, null));
    }

    /**
     * Takes what a text has become by typing; it is written a moment later.
     *
     * @throws EditException where the text is no value for that place; nothing is changed
     */
    public void type(Spot at, Edit edit) {
        if (!at.equals(typingAt)) {
            flush();
        }
        var changed = edit.apply(paper.get());
        if (typing == null) {
            latest = threads.delays().after(LATEST, this::flush);
        }
        typing = edit;
        typingAt = at;
        quiet.cancel();
        quiet = threads.delays().after(QUIET, this::flush);
        saved.set(new SaveState(SaveState.Kind.WRITING, saved.get().at()));
        paper.set(changed);
    }

    /** Hands what was typed to the store's thread now. */
    public void flush() {
        quiet.cancel();
        latest.cancel();
        if (typing != null) {
            var write = new Write(typing, typingAt);
            typing = null;
            typingAt = null;
            write(write);
        }
    }

    /** Takes the last step back; nothing happens where there is none. */
    public void undo() {
        if (canUndo.get()) {
            step(Place::canUndo, () -> papers.undo(id, 1));
        }
    }

    /** Makes the last step that was taken back again; nothing happens where there is none. */
    public void redo() {
        if (canRedo.get()) {
            step(Place::canRedo, () -> papers.redo(id, 1));
        }
    }

    /** Shows what another process wrote, unless something of our own is still on its way. */
    public void refresh() {
        threads.store().execute(() -> guarded(() -> {
            if (queue.isEmpty()) {
                var stored = papers.load(id);
                if (stored.seq() != place.seq()) {
                    place = Place.of(stored);
                    threads.window().execute(() -> show(stored));
                }
            }
        }, this::unread));
    }

    private void write(Write write) {
        queue.add(write);
        saved.set(new SaveState(SaveState.Kind.WRITING, saved.get().at()));
        canUndo.set(true);
        canRedo.set(false);
        threads.store().execute(() -> guarded(this::drain));
    }

    /** @param there whether there is such a step: a key that is pressed faster than the steps are taken asks once too often */
    private void step(Predicate<Place> there, Supplier<StoredPaper> step) {
        flush();
        threads.store().execute(() -> guarded(() -> {
            drain();
            if (queue.isEmpty() && there.test(place)) {
                var stored = step.get();
                place = Place.of(stored);
                threads.window().execute(() -> {
                    show(stored);
                    markSaved();
                });
            }
        }));
    }

    /** On the store's thread: writes what waits, in order; what fails stays first in the queue and is tried again with the next edit. */
    private void drain() {
        StoredPaper last = null;
        for (var write = queue.peekFirst(); write != null; write = queue.peekFirst()) {
            last = write.typedAt() != null ? papers.applyTyping(id, place.seq(), write.edit(), by) : papers.apply(id, place.seq(), write.edit(), by);
            place = Place.of(last);
            queue.pollFirst();
        }
        if (last != null) {
            var written = last;
            threads.window().execute(() -> written(written));
        }
    }

    /** Whatever goes wrong on the store's thread is told, and the text stays on the screen. */
    private void guarded(Runnable work) {
        guarded(work, this::failed);
    }

    private void guarded(Runnable work, Consumer<RuntimeException> otherwise) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            threads.window().execute(() -> otherwise.accept(failed));
        }
    }

    private void written(StoredPaper stored) {
        if (hasUnsaved()) {
            return;
        }
        if (!stored.paper().equals(paper.get())) {
            paper.set(stored.paper());
        }
        canUndo.set(stored.canUndo());
        canRedo.set(stored.canRedo());
        markSaved();
    }

    private void markSaved() {
        told = false;
        saved.set(new SaveState(SaveState.Kind.SAVED, LocalTime.now(clock)));
    }

    /** What can't be read again, as a paper that was removed elsewhere, is told once: another look would find the same. */
    private void unread(RuntimeException problem) {
        saved.set(new SaveState(SaveState.Kind.FAILED, saved.get().at()));
        if (!told) {
            told = true;
            problems.report(problem);
        }
    }

    private void failed(RuntimeException problem) {
        saved.set(new SaveState(SaveState.Kind.FAILED, saved.get().at()));
        if (!told || !(problem instanceof StoreException)) {
            problems.report(problem);
        }
        told = problem instanceof StoreException;
        if (told && !queue.isEmpty()) {
            threads.delays().after(RETRY, () -> threads.store().execute(() -> guarded(this::drain)));
        }
        if (problem instanceof StaleEditException || problem instanceof PaperException) {
            // These edits were made on a text that is no longer the stored one: writing them later would mix the two unseen. What was
            // typed last stays on the screen over the fresh text and is written with the next key.
            var last = queue.peekLast();
            queue.clear();
            if (last != null && last.typedAt() != null && typing == null && problem instanceof StaleEditException) {
                typing = last.edit();
                typingAt = last.typedAt();
            }
            refresh();
        }
    }

    private void show(StoredPaper stored) {
        var shown = stored.paper();
        if (typing != null) {
            try {
                shown = typing.apply(shown);
            } catch (EditException gone) {
                typing = null;
                typingAt = null;
            }
        }
        paper.set(shown);
        canUndo.set(stored.canUndo() || typing != null);
        canRedo.set(stored.canRedo() && typing == null);
    }
}
