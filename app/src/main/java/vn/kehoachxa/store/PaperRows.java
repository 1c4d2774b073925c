package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;

/** A whole paper as rows: read at once, written as the difference between two states. */
final class PaperRows {

    private PaperRows() {}

    /** A paper and the journal entry whose state it is. */
    record Read(Paper paper, long seq) {}

    static Optional<Read> load(DSLContext db, UUID id) {
        var key = id.toString();
        return db.selectFrom(PAPER).where(PAPER.ID.eq(key)).fetchOptional().map(row -> {
            var blocks = BlockRows.load(db, key, TableRows.load(db, key));
            var passages = PassageRows.load(db, key);
            var paper = new Paper(
                    PaperRow.identity(row),
                    PaperRow.head(row),
                    PaperRow.about(row),
                    row.getSubject(),
                    passages.passages(),
                    blocks.getOrDefault(BlockRows.BODY, List.of()),
                    passages.closing(),
                    PaperRow.foot(row),
                    AppendixRows.load(db, key, a -> blocks.getOrDefault(a, List.of())),
                    EntryRows.load(db, key));
            return new Read(paper, row.getSeq());
        });
    }

    static void insert(DSLContext db, Paper paper, String now) {
        PaperRow.insert(db, paper, now);
        saveParts(db, null, paper);
    }

    /** Writes what is different between two states of one paper. */
    static void update(DSLContext db, Paper before, Paper after) {
        PaperRow.update(db, before, after);
        saveParts(db, before, after);
    }

    /** What is new is written before what holds the old is removed: a block can move out of an appendix that goes. */
    private static void saveParts(DSLContext db, Paper before, Paper after) {
        PassageRows.save(db, before, after);
        if (before == null || before.body() != after.body() || before.appendices() != after.appendices()) {
            AppendixRows.put(db, before, after);
            var blocks = BlockRows.change(before, after);
            BlockRows.put(db, after.id().toString(), blocks);
            TableRows.save(db, before, after);
            BlockRows.remove(db, blocks);
            AppendixRows.remove(db, before, after);
        }
        EntryRows.save(db, before, after);
    }
}
