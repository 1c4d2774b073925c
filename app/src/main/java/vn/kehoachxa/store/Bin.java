package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.EVIDENCE;
import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.LOG_ENTRY;
import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.PaperState;

/**
 * Papers that were removed: in no list, search or following, and neither read nor changed, until they are taken out again. A draft is gone
 * for good after 90 days, with what was recorded of it; what was ever issued is kept.
 */
public final class Bin {

    private static final Condition ISSUED = DSL.exists(DSL.selectOne().from(ISSUED_VERSION).where(ISSUED_VERSION.PAPER.eq(PAPER.ID)))
            .or(PAPER.STATE.in(PaperState.ISSUED.code(), PaperState.SUPERSEDED.code()));

    private final LivePapers live;

    Bin(LivePapers live) {
        this.live = live;
    }

    /**
     * Puts a paper into the bin.
     *
     * @throws PaperException where there is no such paper, or it is there already
     */
    public Removed remove(UUID id) {
        return live.write(db -> {
            live.load(db, id);
            mark(db, id, live.now());
            return in(db, PAPER.ID.eq(id.toString())).getFirst();
        });
    }

    /**
     * Takes a paper out of the bin, as it was.
     *
     * @throws PaperException where it is not there
     */
    public void restore(UUID id) {
        live.write(db -> {
            if (!db.fetchExists(PAPER, PAPER.ID.eq(id.toString()), PAPER.REMOVED_AT.isNotNull())) {
                throw PaperException.notRemoved(id.toString());
            }
            mark(db, id, null);
            return null;
        });
    }

    private static void mark(DSLContext db, UUID id, String at) {
        db.update(PAPER).set(PAPER.REMOVED_AT, at).where(PAPER.ID.eq(id.toString())).execute();
    }

    /** What lies in the bin, the one removed last first. */
    public List<Removed> list() {
        return live.read(db -> in(db, DSL.noCondition()));
    }

    private static List<Removed> in(DSLContext db, Condition which) {
        var kept = db.select(PAPER.ID).from(PAPER).where(ISSUED).fetchSet(PAPER.ID);
        return Summaries.of(db, PAPER.REMOVED_AT.isNotNull().and(which),
                        (row, summary) -> new Removed(summary, Instant.parse(row.getRemovedAt()), kept.contains(row.getId())))
                .stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /**
     * Drafts whose time is over go for good, with their journal, their log and the files that nothing else needs. A crash on the way leaves
     * them in the bin for the next time.
     */
    void purge(Instant now, EvidenceFiles evidence) {
        var old = PAPER.REMOVED_AT.le(now.minus(Removed.STAYS).toString()).andNot(ISSUED);
        if (live.read(db -> !db.fetchExists(PAPER, old))) {
            return;
        }
        live.read(db -> db.execute("PRAGMA secure_delete = ON"));
        live.write(db -> {
            var papers = db.select(PAPER.ID).from(PAPER).where(old).fetch(PAPER.ID);
            var files = db.selectDistinct(EVIDENCE.SHA256)
                    .from(EVIDENCE)
                    .join(LOG_ENTRY).on(LOG_ENTRY.ID.eq(EVIDENCE.ENTRY))
                    .where(LOG_ENTRY.PAPER.in(papers))
                    .fetch(EVIDENCE.SHA256);
            db.deleteFrom(PAPER).where(PAPER.ID.in(papers)).execute();
            files.stream().filter(hash -> !db.fetchExists(EVIDENCE, EVIDENCE.SHA256.eq(hash))).forEach(evidence::delete);
            return null;
        });
    }
}
