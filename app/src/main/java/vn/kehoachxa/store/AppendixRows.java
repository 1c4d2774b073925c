package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.APPENDIX;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.store.Difference.Placed;
import vn.kehoachxa.store.schema.tables.records.AppendixRecord;

/** Appendices without what stands in them: one row each. */
final class AppendixRows {

    private AppendixRows() {}

    static List<Appendix> load(DSLContext db, String paper, Function<String, List<Block>> blocks) {
        return db.selectFrom(APPENDIX)
                .where(APPENDIX.PAPER.eq(paper))
                .orderBy(APPENDIX.ORD)
                .fetch(r -> new Appendix(
                        Encoded.id(r.getId()), Encoded.content(r.getTitle(), r.getMarks()),
                        Coded.of(Orientation.class, r.getOrientation()), blocks.apply(r.getId())));
    }

    /** New and changed ones; before their blocks are written. */
    static void put(DSLContext db, Paper before, Paper after) {
        var change = change(before, after);
        var paper = after.id().toString();
        change.put().values().forEach(placed -> {
            var appendix = placed.value();
            var row = new AppendixRecord();
            row.setId(appendix.id().toString());
            row.setPaper(paper);
            row.setTitle(appendix.title().text());
            row.setMarks(Encoded.marks(appendix.title()));
            row.setOrientation(appendix.orientation().code());
            var inserted = row.copy();
            inserted.setId(row.getId());
            inserted.setOrd(0L);
            var written = db.insertInto(APPENDIX)
                    .set(inserted)
                    .onConflict(APPENDIX.ID)
                    .doUpdate()
                    .set(row)
                    .where(APPENDIX.PAPER.eq(paper))
                    .execute();
            Owned.check(written, appendix.id());
        });
        change.reordered().values().forEach(ids -> Ordering.write(db, APPENDIX, APPENDIX.ID, APPENDIX.ORD, ids));
    }

    /** Those that are gone; after their blocks have moved out. */
    static void remove(DSLContext db, Paper before, Paper after) {
        change(before, after).removed().forEach(id -> db.deleteFrom(APPENDIX).where(APPENDIX.ID.eq(id.toString())).execute());
    }

    private static Difference<Appendix> change(Paper before, Paper after) {
        return Difference.between(placed(before), placed(after));
    }

    private static Map<UUID, Placed<Appendix>> placed(Paper paper) {
        var placed = new LinkedHashMap<UUID, Placed<Appendix>>();
        if (paper != null) {
            paper.appendices().forEach(a -> placed.put(a.id(), new Placed<>("", a.withBlocks(List.of()))));
        }
        return placed;
    }
}
