package vn.kehoachxa.ui.editor;

import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.store.Papers;
import vn.kehoachxa.store.StoredPaper;

/**
 * The edits of a paper on their way to the store, in the order in which they were made, and the state of the journal that they go on
 * from. What is added on the window's thread is written on the store's.
 */
final class Writes {

    private final Papers papers;
    private final UUID id;
    private final String by;
    private final Deque<Write> queue = new ConcurrentLinkedDeque<>();
    /** Where the journal stands; only the store's thread reads and writes it. */
    private Place place;

    /** @param by who is written into the journal */
    Writes(Papers papers, StoredPaper opened, String by) {
        this.papers = papers;
        this.id = opened.paper().id();
        this.place = Place.of(opened);
        this.by = by;
    }

    /** A place in the journal, and whether there are steps before and behind it. */
    private record Place(long seq, boolean canUndo, boolean canRedo) {

        static Place of(StoredPaper stored) {
            return new Place(stored.seq(), stored.canUndo(), stored.canRedo());
        }
    }

    /** An edit on its way; {@code typed} is null where it is a step of its own. */
    private record Write(Edit edit, Typed typed) {}

    void add(Edit edit) {
        queue.add(new Write(edit, null));
    }

    void add(Typed typed) {
        queue.add(new Write(typed.edit(), typed));
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    /** Gives all of them up. @return the last one, where it was typed */
    Optional<Typed> giveUp() {
        var last = queue.peekLast();
        queue.clear();
        return Optional.ofNullable(last).map(Write::typed);
    }

    /**
     * On the store's thread: writes what waits; what fails stays first and is tried again with the next edit.
     *
     * @return the state behind the last of them; empty where nothing waited
     */
    Optional<StoredPaper> write() {
        StoredPaper last = null;
        for (var write = queue.peekFirst(); write != null; write = queue.peekFirst()) {
            last = at(write.typed() != null ? papers.applyTyping(id, place.seq(), write.edit(), by) : papers.apply(id, place.seq(), write.edit(), by));
            queue.pollFirst();
        }
        return Optional.ofNullable(last);
    }

    /** On the store's thread, when nothing waits: takes the last step back. Empty where there is none: what was typed may have come to nothing. */
    Optional<StoredPaper> undo() {
        return place.canUndo() ? Optional.of(at(papers.undo(id, 1))) : Optional.empty();
    }

    /** On the store's thread, when nothing waits: makes the last step that was taken back again; empty where there is none. */
    Optional<StoredPaper> redo() {
        return place.canRedo() ? Optional.of(at(papers.redo(id, 1))) : Optional.empty();
    }

    /** On the store's thread: the paper as another process has left it; empty where it has not, or where something of our own still waits. */
    Optional<StoredPaper> fresh() {
        if (!queue.isEmpty()) {
            return Optional.empty();
        }
        var stored = papers.load(id);
        return stored.seq() == place.seq() ? Optional.empty() : Optional.of(at(stored));
    }

    private StoredPaper at(StoredPaper stored) {
        place = Place.of(stored);
        return stored;
    }
}
