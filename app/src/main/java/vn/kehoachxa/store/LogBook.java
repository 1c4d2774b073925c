package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.EVIDENCE;
import static vn.kehoachxa.store.schema.Tables.LOG_ENTRY;
import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.store.schema.tables.records.EvidenceRecord;
import vn.kehoachxa.store.schema.tables.records.LogEntryRecord;

/**
 * What was recorded while the plans were followed. It is no step of the text: undo leaves it, and an entry is never changed, only
 * withdrawn. An issued paper can be followed, an unlocked one too.
 */
public final class LogBook {

    private final Database database;
    private final Clock clock;

    LogBook(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was recorded of a paper, without what was withdrawn. */
    public Log of(UUID paper) {
        return read(LOG_ENTRY.PAPER.eq(paper.toString()));
    }

    /** What was recorded of the duties that the office has whatever the plan. */
    public Log ofOffice() {
        return read(LOG_ENTRY.PAPER.isNull());
    }

    private Log read(Condition which) {
        return database.read(db -> {
            var counted = which.and(LOG_ENTRY.WITHDRAWN_AT.isNull());
            var files = db.select(EVIDENCE.fields())
                    .from(EVIDENCE)
                    .join(LOG_ENTRY).on(LOG_ENTRY.ID.eq(EVIDENCE.ENTRY))
                    .where(counted)
                    .orderBy(EVIDENCE.POSITION)
                    .fetchGroups(r -> r.get(EVIDENCE.ENTRY), r -> evidence(r.into(EVIDENCE)));
            return new Log(db.selectFrom(LOG_ENTRY).where(counted).orderBy(LOG_ENTRY.SEQ).fetch(r -> entry(r, files)));
        });
    }

    private static LogEntry entry(LogEntryRecord r, Map<String, List<Evidence>> files) {
        var id = Encoded.id(r.getId());
        var about = Encoded.id(r.getAbout());
        var date = Encoded.day(r.getDate());
        var evidence = files.getOrDefault(r.getId(), List.of());
        return switch (r.getKind()) {
            case "progress" -> new Progress(
                    id, about, date, r.getBy(), Coded.of(TaskStatus.class, r.getStatus()), r.getPercent(), r.getNote(),
                    Encoded.day(r.getMet()), evidence);
            case "achieved" -> new Achieved(id, about, date, r.getBy(), new BigDecimal(r.getValue()), r.getNote(), evidence);
            case "spending" -> new Spending(id, about, date, r.getBy(), r.getAmount(), r.getNote(), evidence);
            case "delivered" -> new Delivered(id, about, date, r.getBy(), Encoded.day(r.getDue()), r.getNote(), evidence);
            default -> throw new IllegalStateException("an entry of kind " + r.getKind());
        };
    }

    private static Evidence evidence(EvidenceRecord r) {
        return new Evidence(Encoded.id(r.getId()), r.getName(), r.getSize(), r.getSha256());
    }

    /**
     * Records an entry; its files are kept already ({@link EvidenceFiles#keep}).
     *
     * @param paper whose task, target, line or duty it speaks of; null for a duty that the office has whatever the plan
     * @throws PaperException where there is no such paper, or it is not followed
     */
    public void record(UUID paper, LogEntry entry) {
        database.write(db -> {
            if (paper != null) {
                requireFollowed(db, paper);
            }
            db.insertInto(LOG_ENTRY).set(row(paper, entry, clock.instant().toString())).execute();
            insertEvidence(db, entry);
            return null;
        });
    }

    /** Another office's plan is not followed here, nor one that is closed or has been replaced. */
    private static void requireFollowed(DSLContext db, UUID paper) {
        var row = db.select(PAPER.STATE, PAPER.REMOVED_AT).from(PAPER).where(PAPER.ID.eq(paper.toString())).fetchOptional()
                .orElseThrow(() -> PaperException.none(paper.toString()));
        if (row.value2() != null) {
            throw PaperException.removed(paper.toString());
        }
        if (!Coded.of(PaperState.class, row.value1()).isFollowed()) {
            throw PaperException.notFollowed();
        }
    }

    /**
     * Adds the entries of a paper that are not here; one that was withdrawn here stays so, as do files that an entry has.
     *
     * @param kept whether the bytes of a file are here
     */
    static void add(DSLContext db, UUID paper, Log log, Predicate<Evidence> kept, String now) {
        for (var entry : log.entries()) {
            var id = Encoded.id(entry.id());
            if (!db.fetchExists(LOG_ENTRY, LOG_ENTRY.ID.eq(id))) {
                db.insertInto(LOG_ENTRY).set(row(paper, entry, now)).execute();
            } else if (!db.fetchExists(LOG_ENTRY, LOG_ENTRY.ID.eq(id), LOG_ENTRY.PAPER.eq(Encoded.id(paper)))) {
                continue;
            }
            for (var file : entry.evidence()) {
                if (kept.test(file) && !db.fetchExists(EVIDENCE, EVIDENCE.ID.eq(Encoded.id(file.id())))) {
                    insert(db, entry, db.fetchCount(EVIDENCE, EVIDENCE.ENTRY.eq(id)), file);
                }
            }
        }
    }

    private static LogEntryRecord row(UUID paper, LogEntry entry, String now) {
        var row = new LogEntryRecord();
        row.setId(Encoded.id(entry.id()));
        row.setPaper(Encoded.id(paper));
        row.setAbout(Encoded.id(entry.about()));
        row.setDate(Encoded.day(entry.date()));
        row.setBy(entry.by());
        row.setNote(entry.note());
        row.setRecordedAt(now);
        switch (entry) {
            case Progress p -> {
                row.setKind("progress");
                row.setStatus(p.status().code());
                row.setPercent(p.percent());
                row.setMet(Encoded.day(p.met()));
            }
            case Achieved a -> {
                row.setKind("achieved");
                row.setValue(a.value().toPlainString());
            }
            case Spending s -> {
                row.setKind("spending");
                row.setAmount(s.amount());
            }
            case Delivered d -> {
                row.setKind("delivered");
                row.setDue(Encoded.day(d.due()));
            }
        }
        return row;
    }

    private static void insertEvidence(DSLContext db, LogEntry entry) {
        for (var i = 0; i < entry.evidence().size(); i++) {
            insert(db, entry, i, entry.evidence().get(i));
        }
    }

    private static void insert(DSLContext db, LogEntry entry, int position, Evidence e) {
        db.insertInto(EVIDENCE)
                .set(new EvidenceRecord(Encoded.id(e.id()), Encoded.id(entry.id()), position, e.name(), e.size(), e.sha256()))
                .execute();
    }

    /** Takes an entry back: it does not count any more, but stays in the file. Nothing happens where it was taken back already. */
    public void withdraw(UUID entry) {
        mark(entry, clock.instant().toString());
    }

    /** Lets an entry count again that was taken back. */
    public void restore(UUID entry) {
        mark(entry, null);
    }

    private void mark(UUID entry, String withdrawnAt) {
        database.write(db -> db.update(LOG_ENTRY)
                .set(LOG_ENTRY.WITHDRAWN_AT, withdrawnAt)
                .where(LOG_ENTRY.ID.eq(entry.toString()))
                .execute());
    }
}
