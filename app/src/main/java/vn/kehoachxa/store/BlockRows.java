package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.GRID;
import static vn.kehoachxa.store.schema.Tables.GRID_COLUMN;
import static vn.kehoachxa.store.schema.Tables.LINE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.planfile.BlockJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.Difference.Placed;
import vn.kehoachxa.store.schema.tables.records.GridColumnRecord;
import vn.kehoachxa.store.schema.tables.records.GridRecord;
import vn.kehoachxa.store.schema.tables.records.LineRecord;

/** Lines and tables (these without their rows) in the order of the body or the appendix that holds them. */
final class BlockRows {

    /** The container of the body; an appendix is named by its id. */
    static final String BODY = "";

    private BlockRows() {}

    private record Ordered(long ord, Block block) {}

    /** The blocks of every container. @param rows the rows of each table, by its id */
    static Map<String, List<Block>> load(DSLContext db, String paper, Map<String, List<Row>> rows) {
        var ordered = new HashMap<String, List<Ordered>>();
        db.selectFrom(LINE).where(LINE.PAPER.eq(paper)).forEach(r -> add(ordered, r.getAppendix(), r.getOrd(), line(r)));
        var columns = db.select(GRID_COLUMN.fields())
                .from(GRID_COLUMN.join(GRID).on(GRID.ID.eq(GRID_COLUMN.GRID)))
                .where(GRID.PAPER.eq(paper))
                .orderBy(GRID_COLUMN.POSITION)
                .fetchGroups(GRID_COLUMN.GRID, r -> column(r.into(GRID_COLUMN)));
        db.selectFrom(GRID).where(GRID.PAPER.eq(paper)).forEach(r -> add(ordered, r.getAppendix(), r.getOrd(), new Table(
                Encoded.id(r.getId()), Coded.of(TableKind.class, r.getKind()), r.getTitle(), r.getScale(), columns.get(r.getId()),
                BlockJson.header(r.getHeader().isEmpty() ? null : Json.parse(r.getHeader())), rows.getOrDefault(r.getId(), List.of()))));
        var blocks = new HashMap<String, List<Block>>();
        ordered.forEach((container, items) -> blocks.put(
                container, items.stream().sorted(Comparator.comparingLong(Ordered::ord)).map(Ordered::block).toList()));
        return blocks;
    }

    private static void add(Map<String, List<Ordered>> ordered, String appendix, long ord, Block block) {
        ordered.computeIfAbsent(appendix == null ? BODY : appendix, c -> new ArrayList<>()).add(new Ordered(ord, block));
    }

    private static Line line(LineRecord r) {
        return new Line(
                Encoded.id(r.getId()), Coded.of(Level.class, r.getLevel()), r.getHeading(), r.getWritten(),
                Encoded.content(r.getText(), r.getMarks()), r.getTitleTo(), r.getTiming(), r.getUnit());
    }

    private static Column column(GridColumnRecord r) {
        return new Column(r.getLabel(), Coded.of(Role.class, r.getRole()), r.getWidth());
    }

    static Difference<Block> change(Paper before, Paper after) {
        return Difference.between(placed(before), placed(after));
    }

    private static Map<UUID, Placed<Block>> placed(Paper paper) {
        var placed = new LinkedHashMap<UUID, Placed<Block>>();
        if (paper != null) {
            paper.body().forEach(b -> placed.put(b.id(), new Placed<>(BODY, withoutRows(b))));
            paper.appendices().forEach(
                    a -> a.blocks().forEach(b -> placed.put(b.id(), new Placed<>(a.id().toString(), withoutRows(b)))));
        }
        return placed;
    }

    private static Block withoutRows(Block block) {
        return block instanceof Table table ? table.withRows(List.of()) : block;
    }

    /** New and changed ones, and the order; rows are written after. */
    static void put(DSLContext db, String paper, Difference<Block> change) {
        change.put().values().forEach(placed -> {
            var appendix = placed.container().equals(BODY) ? null : placed.container();
            switch (placed.value()) {
                case Line line -> put(db, paper, appendix, line);
                case Table table -> put(db, paper, appendix, table);
            }
        });
        change.reordered().values().forEach(ids -> order(db, ids));
    }

    private static void put(DSLContext db, String paper, String appendix, Line line) {
        var row = new LineRecord();
        row.setId(line.id().toString());
        row.setPaper(paper);
        row.setAppendix(appendix);
        row.setLevel(line.level().code());
        row.setHeading(line.heading());
        row.setWritten(line.written());
        row.setTitleTo(line.titleTo());
        row.setText(line.text());
        row.setMarks(Encoded.marks(line.content()));
        row.setTiming(line.timing());
        row.setUnit(line.unit());
        if (db.update(LINE).set(row).where(LINE.ID.eq(row.getId()), LINE.PAPER.eq(paper)).execute() == 0) {
            row.setOrd(0L);
            var taken = db.fetchExists(GRID, GRID.ID.eq(row.getId()));
            Owned.check(taken ? 0 : db.insertInto(LINE).set(row).onConflictDoNothing().execute(), line.id());
        }
    }

    private static void put(DSLContext db, String paper, String appendix, Table table) {
        var row = new GridRecord();
        row.setId(table.id().toString());
        row.setPaper(paper);
        row.setAppendix(appendix);
        row.setKind(table.kind().code());
        row.setTitle(table.title());
        row.setScale(table.scale());
        row.setHeader(table.header().isEmpty() ? "" : Json.line(BlockJson.header(table.header())));
        if (db.update(GRID).set(row).where(GRID.ID.eq(row.getId()), GRID.PAPER.eq(paper)).execute() == 0) {
            row.setOrd(0L);
            var taken = db.fetchExists(LINE, LINE.ID.eq(row.getId()));
            Owned.check(taken ? 0 : db.insertInto(GRID).set(row).onConflictDoNothing().execute(), table.id());
        }
        db.deleteFrom(GRID_COLUMN).where(GRID_COLUMN.GRID.eq(row.getId())).execute();
        for (var i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            db.insertInto(GRID_COLUMN)
                    .set(new GridColumnRecord(row.getId(), i, column.label(), column.role().code(), column.width()))
                    .execute();
        }
    }

    /** Lines and tables share one order. */
    private static void order(DSLContext db, List<UUID> ids) {
        var existing = Ordering.existing(db, LINE, LINE.ID, LINE.ORD, ids);
        existing.putAll(Ordering.existing(db, GRID, GRID.ID, GRID.ORD, ids));
        OrderKeys.assign(ids, existing).forEach((id, ord) -> {
            if (!ord.equals(existing.get(id))
                    && db.update(LINE).set(LINE.ORD, ord).where(LINE.ID.eq(id.toString())).execute() == 0) {
                db.update(GRID).set(GRID.ORD, ord).where(GRID.ID.eq(id.toString())).execute();
            }
        });
    }

    static void remove(DSLContext db, Difference<Block> change) {
        change.removed().forEach(id -> {
            db.deleteFrom(LINE).where(LINE.ID.eq(id.toString())).execute();
            db.deleteFrom(GRID).where(GRID.ID.eq(id.toString())).execute();
        });
    }
}
