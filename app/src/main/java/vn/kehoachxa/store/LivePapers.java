package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;

/** The rows of the papers that are not in the bin: read, changed in one transaction, and moved on in their journal. */
final class LivePapers {

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    /**
     * The state read or written last: an edit usually goes on from there. Only trusted where the number still matches, and forgotten
     * where a transaction fails: its numbers are given again, to other states.
     */
    private PaperRows.Read latest;

    LivePapers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.journal = new Journal(clock);
    }

    Journal journal() {
        return journal;
    }

    /** The moment, as it is written into rows. */
    String now() {
        return clock.instant().toString();
    }

    <T> T read(Function<DSLContext, T> work) {
        return database.read(work);
    }

    /** One transaction: all or nothing. */
    <T> T write(Function<DSLContext, T> work) {
        try {
            return database.write(work);
        } catch (RuntimeException undone) {
            latest = null;
            throw undone;
        }
    }

    /**
     * Asks nothing of a paper but that it may be read. Gives the number of its state.
     *
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    long require(DSLContext db, UUID id) {
        var row = db.select(PAPER.SEQ, PAPER.REMOVED_AT)
                .from(PAPER)
                .where(PAPER.ID.eq(id.toString()))
                .fetchOptional()
                .orElseThrow(() -> PaperException.none(id.toString()));
        if (row.value2() != null) {
            throw PaperException.removed(id.toString());
        }
        return row.value1();
    }

    /** @throws PaperException where there is no such paper, or it is in the bin */
    PaperRows.Read load(DSLContext db, UUID id) {
        var seq = require(db, id);
        if (latest == null || !latest.paper().id().equals(id) || latest.seq() != seq) {
            latest = PaperRows.load(db, id).orElseThrow(() -> PaperException.none(id.toString()));
        }
        return latest;
    }

    /**
     * As {@link #load}, for a change that was made on a state.
     *
     * @throws StaleEditException where the paper is at another one
     */
    PaperRows.Read load(DSLContext db, UUID id, long seq) {
        var read = load(db, id);
        if (read.seq() != seq) {
            throw new StaleEditException(seq, read.seq());
        }
        return read;
    }

    /** The paper stands at this entry of its journal from now on. */
    StoredPaper moved(DSLContext db, Paper paper, long seq) {
        db.update(PAPER)
                .set(PAPER.SEQ, seq)
                .set(PAPER.CHANGED_AT, now())
                .where(PAPER.ID.eq(paper.id().toString()))
                .execute();
        latest = new PaperRows.Read(paper, seq);
        return stored(db, latest);
    }

    /** Writes what becomes of a paper by something that is no step: nothing before it can be undone. */
    StoredPaper closed(DSLContext db, Paper before, Paper after, String by, String kind) {
        PaperRows.update(db, before, after);
        return moved(db, after, journal.close(db, after.id().toString(), by, kind));
    }

    static StoredPaper stored(DSLContext db, PaperRows.Read read) {
        var id = read.paper().id().toString();
        return new StoredPaper(read.paper(), read.seq(), Journal.canUndo(db, id), Journal.canRedo(db, id));
    }

    static void requireDraft(Paper paper) {
        if (paper.identity().state() != PaperState.DRAFT) {
            throw PaperException.locked();
        }
    }
}
