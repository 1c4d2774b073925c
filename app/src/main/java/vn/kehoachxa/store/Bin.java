package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.EVIDENCE;
import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.LOG_ENTRY;
import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.RECEIVED_FILE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.schema.tables.Paper;

/**
 * Papers that were removed: in no list, search or following, and neither read nor changed, until they are taken out again. A draft is gone
 * for good after 90 days, with what was recorded of it; what was ever issued is kept. A report goes with its plan and comes back with it.
 */
public final class Bin {

    private static final Paper PLAN = PAPER.as("plan");
    private static final Condition ISSUED = isIssued(PAPER);
    /** A report that went into the bin with its plan: they have the same moment. */
    private static final Condition WITH_PLAN = withPlan(DSL.noCondition());
    private static final Condition WITH_KEPT_PLAN = withPlan(isIssued(PLAN));

    private final LivePapers live;

    private static Condition isIssued(Paper paper) {
        return DSL.exists(DSL.selectOne().from(ISSUED_VERSION).where(ISSUED_VERSION.PAPER.eq(paper.ID)))
                .or(paper.STATE.in(PaperState.ISSUED.code(), PaperState.SUPERSEDED.code()))
                // Closed on another PC: it was issued there.
                .or(paper.ISSUED_DATE.isNotNull());
    }

    private static Condition withPlan(Condition which) {
        return DSL.exists(DSL.selectOne().from(PLAN).where(PLAN.ID.eq(PAPER.ABOUT_PLAN), PLAN.REMOVED_AT.eq(PAPER.REMOVED_AT), which));
    }

    Bin(LivePapers live) {
        this.live = live;
    }

    /**
     * Puts a paper into the bin, a plan with the reports on it.
     *
     * @throws PaperException where there is no such paper, or it is there already
     */
    public Removed remove(UUID id) {
        return live.write(db -> {
            live.require(db, id);
            var with = PAPER.ABOUT_PLAN.eq(id.toString()).and(PAPER.REMOVED_AT.isNull());
            db.update(PAPER).set(PAPER.REMOVED_AT, live.now()).where(PAPER.ID.eq(id.toString()).or(with)).execute();
            return in(db, PAPER.ID.eq(id.toString())).getFirst();
        });
    }

    /**
     * Takes a paper out of the bin, as it was; with a plan come the reports that went with it.
     *
     * @throws PaperException where it is not there
     */
    public void restore(UUID id) {
        live.write(db -> {
            var at = db.select(PAPER.REMOVED_AT)
                    .from(PAPER)
                    .where(PAPER.ID.eq(id.toString()), PAPER.REMOVED_AT.isNotNull())
                    .fetchOptional(PAPER.REMOVED_AT)
                    .orElseThrow(() -> PaperException.notRemoved(id.toString()));
            var with = PAPER.ABOUT_PLAN.eq(id.toString()).and(PAPER.REMOVED_AT.eq(at));
            return db.update(PAPER).setNull(PAPER.REMOVED_AT).where(PAPER.ID.eq(id.toString()).or(with)).execute();
        });
    }

    /** What lies in the bin, the one removed last first; reports that went with their plan are counted there. */
    public List<Removed> list() {
        return live.read(db -> in(db, DSL.not(WITH_PLAN)));
    }

    private static List<Removed> in(DSLContext db, Condition which) {
        var kept = db.select(PAPER.ID).from(PAPER).where(ISSUED).fetchSet(PAPER.ID);
        var reports = db.select(PAPER.ABOUT_PLAN, DSL.count())
                .from(PAPER)
                .where(PAPER.REMOVED_AT.isNotNull(), WITH_PLAN)
                .groupBy(PAPER.ABOUT_PLAN)
                .fetchMap(PAPER.ABOUT_PLAN, DSL.count());
        return Summaries.of(db, PAPER.REMOVED_AT.isNotNull().and(which), (row, summary) -> new Removed(
                        summary, Instant.parse(row.getRemovedAt()), kept.contains(row.getId()), reports.getOrDefault(row.getId(), 0)))
                .stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    /**
     * Drafts whose time is over go for good, with their journal, their log and the files that nothing else needs. A crash on the way leaves
     * them in the bin for the next time, or a file that goes then.
     *
     * @param received files of other offices
     */
    void purge(Instant now, EvidenceFiles evidence, EvidenceFiles received) {
        var leaving = new Leaving(live, evidence, EVIDENCE.SHA256);
        var leavingReceived = new Leaving(live, received, RECEIVED_FILE.SHA256);
        leaving.finish();
        leavingReceived.finish();
        var old = PAPER.REMOVED_AT.le(now.minus(Removed.STAYS).toString()).andNot(ISSUED).andNot(WITH_KEPT_PLAN);
        if (!live.read(db -> db.fetchExists(PAPER, old))) {
            return;
        }
        live.read(db -> db.execute("PRAGMA secure_delete = ON"));
        leaving.announce(live.read(db -> evidence(db, old)));
        leavingReceived.announce(live.read(db -> received(db, old)));
        // Which go is decided once: what keeps a report may be gone before its turn comes.
        live.write(db -> db.deleteFrom(PAPER).where(PAPER.ID.in(db.select(PAPER.ID).from(PAPER).where(old).fetch(PAPER.ID))).execute());
        leaving.finish();
        leavingReceived.finish();
    }

    private static Set<String> evidence(DSLContext db, Condition papers) {
        return db.selectDistinct(EVIDENCE.SHA256)
                .from(EVIDENCE)
                .join(LOG_ENTRY).on(LOG_ENTRY.ID.eq(EVIDENCE.ENTRY))
                .join(PAPER).on(PAPER.ID.eq(LOG_ENTRY.PAPER))
                .where(papers)
                .fetchSet(EVIDENCE.SHA256);
    }

    private static Set<String> received(DSLContext db, Condition papers) {
        return db.selectDistinct(RECEIVED_FILE.SHA256)
                .from(RECEIVED_FILE)
                .join(PAPER).on(PAPER.ID.eq(RECEIVED_FILE.PAPER))
                .where(papers)
                .fetchSet(RECEIVED_FILE.SHA256);
    }
}
