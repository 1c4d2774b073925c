package vn.kehoachxa.ui.editor;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;
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

    private final Threads threads;
    private final Problems problems;
    private final Clock clock;
    private final Turns turns;
    private final Writes writes;

    private final ReadOnlyObjectWrapper<Paper> paper = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<SaveState> saved =
            new ReadOnlyObjectWrapper<>(new SaveState(SaveState.Kind.OPENED, null));

    /** Whether the user was told that writing fails; once is enough until it goes again. */
    private boolean told;
    /** What is typed and not handed to the store's thread yet, or null. */
    private Typed typing;
    private boolean stepping;
    private Delays.Pending quiet = () -> { };
    private Delays.Pending latest = () -> { };

    /** @param by who is written into the journal */
    public PaperSession(Papers papers, StoredPaper opened, Threads threads, Problems problems, Clock clock, String by) {
        this.threads = threads;
        this.problems = problems;
        this.clock = clock;
        this.turns = new Turns(problems);
        this.writes = new Writes(papers, opened, by);
        show(opened);
    }

    /** The day that it is for the clerk. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the paper changes just now because a step was taken back, or made again: for the eye to follow. */
    boolean isStepping() {
        return stepping;
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
        return typing != null || !writes.isEmpty();
    }

    /** Who does something to the paper by hand does it in turn: while a step is taken back, the text is about to be another. */
    public Turns turns() {
        return turns;
    }

    /**
     * Makes an edit that is a step of its own; while an answer is awaited, behind that.
     *
     * @throws EditException where it does not fit; nothing is changed
     */
    public void change(Edit edit) {
        turns.take(() -> {
            flush();
            var changed = edit.apply(paper.get());
            paper.set(changed);
            writes.add(edit);
            write();
        });
    }

    /**
     * Takes what a text has become by typing; it is written a moment later.
     *
     * @param room what gives way to it and is one step with it, as lines that are selected do; null where nothing does
     * @param text made for the paper without what gives way
     * @throws EditException where the text is no value for that place; nothing is changed
     */
    public void type(Spot at, Edit room, Edit text) {
        var goesOn = room == null && typing != null && at.equals(typing.at());
        if (!goesOn) {
            flush();
        }
        var typed = goesOn ? typing.with(text) : new Typed(at, room, text);
        var changed = (goesOn ? text : typed.edit()).apply(paper.get());
        if (!goesOn) {
            latest = threads.delays().after(LATEST, this::flush);
        }
        typing = typed;
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
            writes.add(typing);
            typing = null;
            write();
        }
    }

    /** Takes the last step back; nothing happens where there is none. What is done meanwhile comes after it. */
    public void undo() {
        turns.take(() -> {
            if (canUndo.get()) {
                step(writes::undo);
            }
        });
    }

    /** Makes the last step that was taken back again; nothing happens where there is none. What is done meanwhile comes after it. */
    public void redo() {
        turns.take(() -> {
            if (canRedo.get()) {
                step(writes::redo);
            }
        });
    }

    /** Shows what another process wrote, unless something of our own is still on its way. */
    public void refresh() {
        refresh(() -> { });
    }

    /** @param then runs on the window's thread whatever was found */
    private void refresh(Runnable then) {
        threads.store().execute(() -> {
            guarded(() -> writes.fresh().ifPresent(stored -> threads.window().execute(() -> show(stored))), this::unread);
            threads.window().execute(then);
        });
    }

    private void write() {
        saved.set(new SaveState(SaveState.Kind.WRITING, saved.get().at()));
        canUndo.set(true);
        canRedo.set(false);
        threads.store().execute(() -> guarded(this::drain));
    }

    /** @param step is empty where there is none */
    private void step(Supplier<Optional<StoredPaper>> step) {
        flush();
        turns.await();
        threads.store().execute(() -> guarded(() -> {
            drain();
            var stored = step.get();
            threads.window().execute(() -> turns.goOn(() -> stored.ifPresent(this::stepped)));
        }, problem -> {
            failed(problem);
            turns.goOn();
        }));
    }

    private void stepped(StoredPaper stored) {
        stepping = true;
        show(stored);
        stepping = false;
        markSaved();
    }

    /** On the store's thread. */
    private void drain() {
        writes.write().ifPresent(stored -> threads.window().execute(() -> written(stored)));
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
        if (told && !writes.isEmpty()) {
            threads.delays().after(RETRY, () -> threads.store().execute(() -> guarded(this::drain)));
        }
        if (problem instanceof StaleEditException || problem instanceof PaperException) {
            // These edits were made on a text that is no longer the stored one: writing them later would mix the two unseen. What was
            // typed last stays on the screen over the fresh text and is written with the next key.
            var last = writes.giveUp();
            if (typing == null && problem instanceof StaleEditException) {
                typing = last.orElse(null);
            }
            // What is done until the fresh text is there is done to that.
            turns.await();
            refresh(turns::goOn);
        }
    }

    private void show(StoredPaper stored) {
        var shown = stored.paper();
        if (typing != null) {
            try {
                shown = typing.edit().apply(shown);
            } catch (EditException gone) {
                typing = null;
            }
        }
        paper.set(shown);
        canUndo.set(stored.canUndo() || typing != null);
        canRedo.set(stored.canRedo() && typing == null);
    }
}
