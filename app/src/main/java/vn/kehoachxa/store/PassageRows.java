package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PASSAGE;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.store.Difference.Placed;
import vn.kehoachxa.store.schema.tables.records.PassageRecord;

/** Legal bases, opening, recipients, addressees and the closing: one row a passage. */
final class PassageRows {

    private static final String CLOSING = "closing";

    private PassageRows() {}

    /** What was read: the lists, and the closing beside them. */
    record Read(Passages passages, Passage closing) {}

    static Read load(DSLContext db, String paper) {
        var lists = new HashMap<String, List<Passage>>(db.selectFrom(PASSAGE)
                .where(PASSAGE.PAPER.eq(paper))
                .orderBy(PASSAGE.ORD)
                .fetchGroups(PASSAGE.LIST, PassageRows::passage));
        return new Read(
                new Passages(
                        lists.getOrDefault(PassageList.ADDRESSEES.code(), List.of()),
                        lists.getOrDefault(PassageList.LEGAL_BASES.code(), List.of()),
                        lists.getOrDefault(PassageList.OPENING.code(), List.of()),
                        lists.getOrDefault(PassageList.RECIPIENTS.code(), List.of())),
                lists.get(CLOSING).getFirst());
    }

    private static Passage passage(org.jooq.Record row) {
        var passage = row.into(PASSAGE);
        return new Passage(Encoded.id(passage.getId()), Encoded.content(passage.getText(), passage.getMarks()));
    }

    static void save(DSLContext db, Paper before, Paper after) {
        if (before != null && before.passages().equals(after.passages()) && before.closing().equals(after.closing())) {
            return;
        }
        var change = Difference.between(placed(before), placed(after));
        var paper = after.id().toString();
        change.put().forEach((id, placed) -> {
            var row = record(paper, placed);
            var written = db.insertInto(PASSAGE)
                    .set(row.with(PASSAGE.ORD, 0L))
                    .onConflict(PASSAGE.ID)
                    .doUpdate()
                    .set(record(paper, placed))
                    .where(PASSAGE.PAPER.eq(paper))
                    .execute();
            Owned.check(written, id);
        });
        change.removed().forEach(id -> db.deleteFrom(PASSAGE).where(PASSAGE.ID.eq(id.toString())).execute());
        change.reordered().forEach((list, ids) -> Ordering.write(db, PASSAGE, PASSAGE.ID, PASSAGE.ORD, ids));
    }

    private static Map<UUID, Placed<Passage>> placed(Paper paper) {
        var placed = new LinkedHashMap<UUID, Placed<Passage>>();
        if (paper != null) {
            for (var list : PassageList.values()) {
                paper.passages().get(list).forEach(p -> placed.put(p.id(), new Placed<>(list.code(), p)));
            }
            placed.put(paper.closing().id(), new Placed<>(CLOSING, paper.closing()));
        }
        return placed;
    }

    private static PassageRecord record(String paper, Placed<Passage> placed) {
        var passage = placed.value();
        var row = new PassageRecord();
        row.setId(passage.id().toString());
        row.setPaper(paper);
        row.setList(placed.container());
        row.setText(passage.text());
        row.setMarks(Encoded.marks(passage.content()));
        return row;
    }
}
