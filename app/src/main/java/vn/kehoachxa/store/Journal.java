package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.JOURNAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.planfile.EditJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.schema.tables.records.JournalRecord;

/** The steps of each paper, with the way back. */
final class Journal {

    /**
     * Two writes of one stretch of typing lie at most this far apart: the pause of one second that ends a step, and the second within
     * which a key reaches the file.
     */
    private static final Duration TYPING = Duration.ofSeconds(2);

    private static final String DONE = "done";
    private static final String UNDONE = "undone";
    private static final String DROPPED = "dropped";

    private final Clock clock;

    Journal(Clock clock) {
        this.clock = clock;
    }

    /** Records what is not a step: nothing can be undone or done again across it (a new paper, an import, an issue). Gives its number. */
    long close(DSLContext db, String paper, String by, String kind) {
        dropUndone(db, paper);
        return insert(db, paper, by, kind, "", "", "", true);
    }

    /**
     * Records an edit. What was undone before can't be redone any more, but stays in the journal.
     *
     * @param after the paper with the edit made
     * @param place where typing goes on; empty where the edit is no typing
     * @return its number
     */
    long record(DSLContext db, Paper after, String by, Edit forward, Edit backward, String place) {
        var paper = after.id().toString();
        dropUndone(db, paper);
        var back = backward;
        var forth = forward;
        // Where lines gave way to the letters, a step begins: the one before knows nothing of those lines.
        var goesOn = !place.isEmpty() && !(forward instanceof Several);
        var typed = goesOn ? typing(db, paper, place) : Optional.<JournalRecord>empty();
        if (typed.isPresent()) {
            back = backward(typed.get());
            // What was typed last, made at once, would spare marks of the text (bold words, a run-in title) that the keys between have not.
            forth = back.inverse(after);
            typed.get().delete();
        }
        return insert(db, paper, by, EditJson.op(forward), place, Json.line(EditJson.write(forth)), Json.line(EditJson.write(back)), false);
    }

    private static void dropUndone(DSLContext db, String paper) {
        db.update(JOURNAL).set(JOURNAL.STATE, DROPPED).where(of(paper), JOURNAL.STATE.eq(UNDONE)).execute();
    }

    private Optional<JournalRecord> typing(DSLContext db, String paper, String place) {
        var since = clock.instant().minus(TYPING);
        return last(db, paper)
                .filter(r -> !r.getClosed() && r.getPlace().equals(place) && !Instant.parse(r.getAt()).isBefore(since));
    }

    private long insert(
            DSLContext db, String paper, String by, String kind, String place, String forward, String backward, boolean closed) {
        return db.insertInto(JOURNAL)
                .set(JOURNAL.PAPER, paper)
                .set(JOURNAL.AT, clock.instant().toString())
                .set(JOURNAL.BY, by)
                .set(JOURNAL.KIND, kind)
                .set(JOURNAL.PLACE, place)
                .set(JOURNAL.FORMAT, EditJson.FORMAT)
                .set(JOURNAL.FORWARD, forward)
                .set(JOURNAL.BACKWARD, backward)
                .set(JOURNAL.STATE, DONE)
                .set(JOURNAL.CLOSED, closed)
                .returningResult(JOURNAL.SEQ)
                .fetchSingle()
                .value1();
    }

    private static Optional<JournalRecord> last(DSLContext db, String paper) {
        return db.selectFrom(JOURNAL)
                .where(of(paper), JOURNAL.STATE.eq(DONE))
                .orderBy(JOURNAL.SEQ.desc())
                .limit(1)
                .fetchOptional();
    }

    /** The number of the last entry in force. */
    static long inForce(DSLContext db, String paper) {
        return db.select(DSL.coalesce(DSL.max(JOURNAL.SEQ), 0L)).from(JOURNAL).where(of(paper), JOURNAL.STATE.eq(DONE)).fetchSingle().value1();
    }

    /** Whether there is a step to take back; the step itself, which may hold a whole table, is not read for that. */
    static boolean canUndo(DSLContext db, String paper) {
        return db.select(JOURNAL.CLOSED)
                .from(JOURNAL)
                .where(of(paper), JOURNAL.STATE.eq(DONE))
                .orderBy(JOURNAL.SEQ.desc())
                .limit(1)
                .fetchOptional(JOURNAL.CLOSED)
                .filter(closed -> !closed)
                .isPresent();
    }

    /** Whether there is a step to make again. */
    static boolean canRedo(DSLContext db, String paper) {
        return db.fetchExists(JOURNAL, of(paper), JOURNAL.STATE.eq(UNDONE));
    }

    /** The entries that can be undone, the newest first, at most {@code steps}. */
    static List<JournalRecord> undoable(DSLContext db, String paper, int steps) {
        var done = db.selectFrom(JOURNAL)
                .where(of(paper), JOURNAL.STATE.eq(DONE))
                .orderBy(JOURNAL.SEQ.desc())
                .limit(steps)
                .fetch();
        return done.stream().takeWhile(r -> !r.getClosed()).toList();
    }

    /** The entries that can be redone, the first to be redone first, at most {@code steps}. */
    static List<JournalRecord> redoable(DSLContext db, String paper, int steps) {
        return db.selectFrom(JOURNAL)
                .where(of(paper), JOURNAL.STATE.eq(UNDONE))
                .orderBy(JOURNAL.SEQ)
                .limit(steps)
                .fetch();
    }

    static Edit backward(JournalRecord entry) {
        return EditJson.read(Json.parse(entry.getBackward()));
    }

    static Edit forward(JournalRecord entry) {
        return EditJson.read(Json.parse(entry.getForward()));
    }

    static void undone(DSLContext db, JournalRecord entry) {
        state(db, entry, UNDONE);
    }

    static void redone(DSLContext db, JournalRecord entry) {
        state(db, entry, DONE);
    }

    private static void state(DSLContext db, JournalRecord entry, String state) {
        db.update(JOURNAL).set(JOURNAL.STATE, state).where(JOURNAL.SEQ.eq(entry.getSeq())).execute();
    }

    /** Every entry of a paper, oldest first. */
    static List<JournalEntry> entries(DSLContext db, String paper) {
        return db.selectFrom(JOURNAL)
                .where(of(paper))
                .orderBy(JOURNAL.SEQ)
                .fetch(r -> new JournalEntry(r.getSeq(), Instant.parse(r.getAt()), r.getBy(), r.getKind(), !r.getState().equals(DONE)));
    }

    private static Condition of(String paper) {
        return JOURNAL.PAPER.eq(paper);
    }
}
