package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.PASSAGE;
import static vn.kehoachxa.store.schema.Tables.TASK;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.store.schema.tables.records.JournalRecord;

/** The papers of the office. Every change is one transaction: rows and journal together, or neither. */
public final class Papers {

    private final LivePapers live;

    Papers(LivePapers live) {
        this.live = live;
    }

    /** All papers but those in the bin, the one changed last first. */
    public List<PaperSummary> list() {
        return live.read(db -> Summaries.of(db, PAPER.REMOVED_AT.isNull(), (row, summary) -> summary));
    }

    /** What stands in a list of passages of any paper: each text once, that of the paper changed last first. */
    public List<String> texts(PassageList list) {
        return live.read(db -> db.select(PASSAGE.TEXT)
                .from(PASSAGE)
                .join(PAPER).on(PAPER.ID.eq(PASSAGE.PAPER))
                .where(PASSAGE.LIST.eq(list.code()), PAPER.REMOVED_AT.isNull())
                .orderBy(PAPER.CHANGED_AT.desc(), PAPER.ID.desc(), PASSAGE.ORD)
                .fetch(PASSAGE.TEXT)
                .stream()
                .distinct()
                .toList());
    }

    /**
     * The paper whose id is, or begins with, a text of at least eight characters.
     *
     * @throws PaperException where there is none, or more than one, or it is in the bin
     */
    public UUID find(String idOrPrefix) {
        return only(idOrPrefix, () -> isRemoved(idOrPrefix) ? PaperException.removed(idOrPrefix) : PaperException.none(idOrPrefix), db -> papers(db, idOrPrefix, false));
    }

    /**
     * The paper in the bin whose id is, or begins with, a text of at least eight characters.
     *
     * @throws PaperException where there is none, or more than one
     */
    public UUID findRemoved(String idOrPrefix) {
        return only(idOrPrefix, () -> PaperException.notRemoved(idOrPrefix), db -> papers(db, idOrPrefix, true));
    }

    private static List<UUID> papers(DSLContext db, String prefix, boolean removed) {
        return db.select(PAPER.ID)
                .from(PAPER)
                .where(PAPER.ID.startsWith(prefix), removed ? PAPER.REMOVED_AT.isNotNull() : PAPER.REMOVED_AT.isNull())
                .fetch(r -> Encoded.id(r.value1()));
    }

    private boolean isRemoved(String prefix) {
        return !live.read(db -> papers(db, prefix, true)).isEmpty();
    }

    /**
     * The task whose id is, or begins with, a text of at least eight characters, in whichever paper.
     *
     * @throws PaperException where there is none, or more than one
     */
    public TaskPlace findTask(String idOrPrefix) {
        return only(idOrPrefix, () -> PaperException.noTask(idOrPrefix), db -> db.select(TASK.PAPER, TASK.ID)
                .from(TASK)
                .join(PAPER).on(PAPER.ID.eq(TASK.PAPER))
                .where(TASK.ID.startsWith(idOrPrefix), PAPER.REMOVED_AT.isNull())
                .fetch(r -> new TaskPlace(Encoded.id(r.value1()), Encoded.id(r.value2()))));
    }

    private <T> T only(String idOrPrefix, Supplier<PaperException> none, Function<DSLContext, List<T>> query) {
        if (!idOrPrefix.matches("[0-9a-f-]{8,36}")) {
            throw none.get();
        }
        var found = live.read(query);
        return switch (found.size()) {
            case 0 -> throw none.get();
            case 1 -> found.getFirst();
            default -> throw PaperException.several(idOrPrefix);
        };
    }

    /** The subject of the paper with this id; empty where there is none, or it is in the bin. */
    public Optional<String> subject(UUID id) {
        return live.read(db -> db.select(PAPER.SUBJECT).from(PAPER).where(PAPER.ID.eq(id.toString()), PAPER.REMOVED_AT.isNull()).fetchOptional(PAPER.SUBJECT));
    }

    /** @throws PaperException where there is no such paper, or it is in the bin */
    public StoredPaper load(UUID id) {
        return live.read(db -> LivePapers.stored(db, live.load(db, id)));
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
        return live.write(db -> {
            var id = paper.id().toString();
            if (db.fetchExists(PAPER, PAPER.ID.eq(id))) {
                throw db.fetchExists(PAPER, PAPER.ID.eq(id), PAPER.REMOVED_AT.isNotNull()) ? PaperException.removed(id) : PaperException.taken(id);
            }
            PaperRows.insert(db, paper, live.now());
            Questions.insert(db, paper.id(), questions, 0);
            return live.moved(db, paper, live.journal().close(db, id, by, kind));
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

    /**
     * As {@link #apply}; where it goes on typing in the same place as the last edit, both become one step. Several edits are letters with
     * what gave way to them, the letters last: they begin a step.
     */
    public StoredPaper applyTyping(UUID id, long seq, Edit edit, String by) {
        return apply(id, seq, edit, by, place(edit));
    }

    private static String place(Edit edit) {
        return switch (edit) {
            case SetText e -> e.at().toString();
            case SetCell e -> e.row() + ":" + e.column();
            case SetField e -> e.field().code();
            case Several e when !e.edits().isEmpty() -> place(e.edits().getLast());
            default -> "";
        };
    }

    private StoredPaper apply(UUID id, long seq, Edit edit, String by, String place) {
        return live.write(db -> {
            var before = live.load(db, id, seq);
            LivePapers.requireDraft(before.paper());
            var after = fitted(() -> edit.apply(before.paper()));
            if (after.equals(before.paper())) {
                return LivePapers.stored(db, before);
            }
            PaperRows.update(db, before.paper(), after);
            return live.moved(db, after, live.journal().record(db, after, by, edit, edit.inverse(before.paper()), place));
        });
    }

    /**
     * Takes back the last steps, as many of them as there are.
     *
     * @param steps at least 1
     * @throws PaperException where there is none, or the paper is not a draft
     */
    public StoredPaper undo(UUID id, int steps) {
        return live.write(db -> {
            var entries = Journal.undoable(db, id.toString(), steps);
            if (entries.isEmpty()) {
                live.load(db, id);
                throw PaperException.nothingToUndo();
            }
            return walked(db, id, entries, (paper, e) -> Journal.backward(e).apply(paper), Journal::undone);
        });
    }

    /** Makes the last steps that were taken back again, as many of them as there are; see {@link #undo}. */
    public StoredPaper redo(UUID id, int steps) {
        return live.write(db -> {
            var entries = Journal.redoable(db, id.toString(), steps);
            if (entries.isEmpty()) {
                live.load(db, id);
                throw PaperException.nothingToRedo();
            }
            return walked(db, id, entries, (paper, e) -> Journal.forward(e).apply(paper), Journal::redone);
        });
    }

    private StoredPaper walked(
            DSLContext db, UUID id, List<JournalRecord> entries, BiFunction<Paper, JournalRecord, Paper> step,
            BiConsumer<DSLContext, JournalRecord> mark) {
        var before = live.load(db, id).paper();
        LivePapers.requireDraft(before);
        var after = before;
        for (var entry : entries) {
            var paper = after;
            after = fitted(() -> step.apply(paper, entry));
            mark.accept(db, entry);
        }
        PaperRows.update(db, before, after);
        return live.moved(db, after, Journal.inForce(db, id.toString()));
    }

    /** The steps of a paper, oldest first. */
    public List<JournalEntry> journal(UUID id) {
        return live.read(db -> {
            live.load(db, id);
            return Journal.entries(db, id.toString());
        });
    }

    /** A number that changes when another connection has written into the file. */
    public long changeCounter() {
        return live.read(db -> db.fetchSingle("PRAGMA data_version").get(0, Long.class));
    }

    private static Paper fitted(Supplier<Paper> change) {
        try {
            return change.get();
        } catch (EditException unfit) {
            throw PaperException.unfit(unfit);
        }
    }
}
