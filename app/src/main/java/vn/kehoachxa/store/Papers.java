package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.PASSAGE;
import static vn.kehoachxa.store.schema.Tables.TARGET;
import static vn.kehoachxa.store.schema.Tables.TASK;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.store.schema.tables.records.JournalRecord;

/** The papers of the office. Every change is one transaction: rows and journal together, or neither. */
public final class Papers {

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    /**
     * The state read or written last: an edit usually goes on from there. Only trusted where the number still matches, and forgotten
     * where a transaction fails: its numbers are given again, to other states.
     */
    private PaperRows.Read latest;

    Papers(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.journal = new Journal(clock);
    }

    /** All papers, the one changed last first. */
    public List<PaperSummary> list() {
        return database.read(db -> {
            var tasks = DSL.selectCount().from(TASK).where(TASK.PAPER.eq(PAPER.ID)).<Integer>asField("tasks");
            var targets = DSL.selectCount().from(TARGET).where(TARGET.PAPER.eq(PAPER.ID)).<Integer>asField("targets");
            return db.select(PAPER.fields())
                    .select(tasks, targets)
                    .from(PAPER)
                    .orderBy(PAPER.CHANGED_AT.desc(), PAPER.ID.desc())
                    .fetch(r -> {
                        var p = r.into(PAPER);
                        return new PaperSummary(
                                Encoded.id(p.getId()), Coded.of(PaperType.class, p.getType()), Coded.of(PaperKind.class, p.getKind()),
                                p.getYear(), p.getYearTo(), PaperRow.about(p), p.getSubject(), Coded.of(PaperState.class, p.getState()), p.getVersion(),
                                p.getNumber(), p.getSymbol(), Head.date(p.getHeadDay(), p.getHeadMonth(), p.getHeadYear()),
                                PaperRow.office(p), r.get(tasks), r.get(targets), Instant.parse(p.getChangedAt()), p.getSeq());
                    });
        });
    }

    /** What stands in a list of passages of any paper: each text once, that of the paper changed last first. */
    public List<String> texts(PassageList list) {
        return database.read(db -> db.select(PASSAGE.TEXT)
                .from(PASSAGE)
                .join(PAPER).on(PAPER.ID.eq(PASSAGE.PAPER))
                .where(PASSAGE.LIST.eq(list.code()))
                .orderBy(PAPER.CHANGED_AT.desc(), PAPER.ID.desc(), PASSAGE.ORD)
                .fetch(PASSAGE.TEXT)
                .stream()
                .distinct()
                .toList());
    }

    /**
     * The paper whose id is, or begins with, a text of at least eight characters.
     *
     * @throws PaperException where there is none, or more than one
     */
    public UUID find(String idOrPrefix) {
        return only(idOrPrefix, PaperException.none(idOrPrefix), db -> db.select(PAPER.ID, PAPER.ID).from(PAPER).where(PAPER.ID.startsWith(idOrPrefix)))
                .paper();
    }

    /**
     * The task whose id is, or begins with, a text of at least eight characters, in whichever paper.
     *
     * @throws PaperException where there is none, or more than one
     */
    public TaskPlace findTask(String idOrPrefix) {
        return only(idOrPrefix, PaperException.noTask(idOrPrefix), db -> db.select(TASK.PAPER, TASK.ID).from(TASK).where(TASK.ID.startsWith(idOrPrefix)));
    }

    private TaskPlace only(String idOrPrefix, PaperException none, Function<DSLContext, ResultQuery<Record2<String, String>>> query) {
        if (!idOrPrefix.matches("[0-9a-f-]{8,36}")) {
            throw none;
        }
        var found = database.read(db -> query.apply(db).fetch(r -> new TaskPlace(Encoded.id(r.value1()), Encoded.id(r.value2()))));
        return switch (found.size()) {
            case 0 -> throw none;
            case 1 -> found.getFirst();
            default -> throw PaperException.several(idOrPrefix);
        };
    }

    /** The subject of the paper with this id; empty where there is none. */
    public Optional<String> subject(UUID id) {
        return database.read(db -> db.select(PAPER.SUBJECT).from(PAPER).where(PAPER.ID.eq(id.toString())).fetchOptional(PAPER.SUBJECT));
    }

    /** @throws PaperException where there is no such paper */
    public StoredPaper load(UUID id) {
        return database.read(db -> stored(db, read(db, id)));
    }

    /**
     * Puts a new paper into the file. That is no step that could be undone.
     *
     * @param by who made it
     * @throws PaperException where a paper with its id is there already
     */
    public StoredPaper create(Paper paper, String by) {
        return create(paper, List.of(), by, "new");
    }

    /**
     * As {@link #create(Paper, String)}, with what the clerk is to look at in it.
     *
     * @param kind of the journal's entry: {@code new}, {@code import}, {@code renew}
     */
    public StoredPaper create(Paper paper, List<Question> questions, String by, String kind) {
        return write(db -> {
            if (db.fetchExists(PAPER, PAPER.ID.eq(paper.id().toString()))) {
                throw PaperException.taken(paper.id().toString());
            }
            PaperRows.insert(db, paper, clock.instant().toString());
            Questions.insert(db, paper.id(), questions, 0);
            return moved(db, paper, journal.close(db, paper.id().toString(), by, kind));
        });
    }

    /**
     * Makes an edit: rows and journal in one transaction. One that changes nothing leaves no trace.
     *
     * @param seq the state that it was made on
     * @param by who made it
     * @throws StaleEditException where the paper is at another state
     * @throws PaperException where the paper is not a draft, or the edit does not fit it
     */
    public StoredPaper apply(UUID id, long seq, Edit edit, String by) {
        return apply(id, seq, edit, by, "");
    }

    /** As {@link #apply}; where it goes on typing in the same place as the last edit, both become one step. */
    public StoredPaper applyTyping(UUID id, long seq, Edit edit, String by) {
        return apply(id, seq, edit, by, place(edit));
    }

    private static String place(Edit edit) {
        return switch (edit) {
            case SetText e -> e.at().toString();
            case SetCell e -> e.row() + ":" + e.column();
            case SetField e -> e.field().code();
            default -> "";
        };
    }

    private StoredPaper apply(UUID id, long seq, Edit edit, String by, String place) {
        return write(db -> {
            var before = read(db, id);
            if (before.seq() != seq) {
                throw new StaleEditException(seq, before.seq());
            }
            requireDraft(before.paper());
            var after = fitted(() -> edit.apply(before.paper()));
            if (after.equals(before.paper())) {
                return stored(db, before);
            }
            PaperRows.update(db, before.paper(), after);
            return moved(db, after, journal.record(db, after, by, edit, edit.inverse(before.paper()), place));
        });
    }

    /**
     * Takes back the last steps, as many of them as there are.
     *
     * @param steps at least 1
     * @throws PaperException where there is none, or the paper is not a draft
     */
    public StoredPaper undo(UUID id, int steps) {
        return write(db -> {
            var entries = Journal.undoable(db, id.toString(), steps);
            if (entries.isEmpty()) {
                read(db, id);
                throw PaperException.nothingToUndo();
            }
            return walked(db, id, entries, (paper, e) -> Journal.backward(e).apply(paper), Journal::undone);
        });
    }

    /** Makes the last steps that were taken back again, as many of them as there are; see {@link #undo}. */
    public StoredPaper redo(UUID id, int steps) {
        return write(db -> {
            var entries = Journal.redoable(db, id.toString(), steps);
            if (entries.isEmpty()) {
                read(db, id);
                throw PaperException.nothingToRedo();
            }
            return walked(db, id, entries, (paper, e) -> Journal.forward(e).apply(paper), Journal::redone);
        });
    }

    private StoredPaper walked(
            DSLContext db, UUID id, List<JournalRecord> entries, BiFunction<Paper, JournalRecord, Paper> step,
            BiConsumer<DSLContext, JournalRecord> mark) {
        var before = read(db, id).paper();
        requireDraft(before);
        var after = before;
        for (var entry : entries) {
            var paper = after;
            after = fitted(() -> step.apply(paper, entry));
            mark.accept(db, entry);
        }
        PaperRows.update(db, before, after);
        return moved(db, after, Journal.inForce(db, id.toString()));
    }

    /** The steps of a paper, oldest first. */
    public List<JournalEntry> journal(UUID id) {
        return database.read(db -> {
            read(db, id);
            return Journal.entries(db, id.toString());
        });
    }

    /** A number that changes when another connection has written into the file. */
    public long changeCounter() {
        return database.read(db -> db.fetchSingle("PRAGMA data_version").get(0, Long.class));
    }

    private <T> T write(Function<DSLContext, T> work) {
        try {
            return database.write(work);
        } catch (RuntimeException undone) {
            latest = null;
            throw undone;
        }
    }

    private PaperRows.Read read(DSLContext db, UUID id) {
        var known = latest;
        if (known != null && known.paper().id().equals(id)) {
            var seq = db.select(PAPER.SEQ).from(PAPER).where(PAPER.ID.eq(id.toString())).fetchOne(PAPER.SEQ);
            if (seq != null && seq == known.seq()) {
                return known;
            }
        }
        latest = PaperRows.load(db, id).orElseThrow(() -> PaperException.none(id.toString()));
        return latest;
    }

    private StoredPaper moved(DSLContext db, Paper paper, long seq) {
        db.update(PAPER)
                .set(PAPER.SEQ, seq)
                .set(PAPER.CHANGED_AT, clock.instant().toString())
                .where(PAPER.ID.eq(paper.id().toString()))
                .execute();
        latest = new PaperRows.Read(paper, seq);
        return stored(db, latest);
    }

    private static StoredPaper stored(DSLContext db, PaperRows.Read read) {
        var id = read.paper().id().toString();
        return new StoredPaper(read.paper(), read.seq(), Journal.canUndo(db, id), Journal.canRedo(db, id));
    }

    private static void requireDraft(Paper paper) {
        if (paper.identity().state() != PaperState.DRAFT) {
            throw PaperException.locked();
        }
    }

    private static Paper fitted(Supplier<Paper> change) {
        try {
            return change.get();
        } catch (EditException unfit) {
            throw PaperException.unfit(unfit);
        }
    }
}
