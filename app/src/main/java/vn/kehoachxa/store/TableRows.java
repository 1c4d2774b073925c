package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.CELL;
import static vn.kehoachxa.store.schema.Tables.GRID_ROW;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.store.Difference.Placed;
import vn.kehoachxa.store.schema.tables.records.CellRecord;
import vn.kehoachxa.store.schema.tables.records.GridRowRecord;

/** The rows of tables, and their cells. */
final class TableRows {

    private TableRows() {}

    /** The rows of every table of a paper, by the table's id. */
    static Map<String, List<Row>> load(DSLContext db, String paper) {
        var cells = db.select(CELL.fields())
                .from(CELL.join(GRID_ROW).on(GRID_ROW.ID.eq(CELL.GRID_ROW)))
                .where(GRID_ROW.PAPER.eq(paper))
                .orderBy(CELL.POSITION)
                .fetchGroups(CELL.GRID_ROW, r -> cell(r.into(CELL)));
        return db.selectFrom(GRID_ROW)
                .where(GRID_ROW.PAPER.eq(paper))
                .orderBy(GRID_ROW.ORD)
                .fetchGroups(GRID_ROW.GRID, r -> new Row(
                        Encoded.id(r.getId()), Coded.of(RowKind.class, r.getKind()), cells.getOrDefault(r.getId(), List.of())));
    }

    private static Cell cell(CellRecord r) {
        return new Cell(Encoded.content(r.getText(), r.getMarks()), r.getColSpan(), r.getRowSpan(), r.getComputed());
    }

    static void save(DSLContext db, Paper before, Paper after) {
        var same = untouched(before, after);
        var old = placed(before, same);
        var change = Difference.between(old, placed(after, same));
        change.put().forEach((id, placed) -> put(db, after.id().toString(), placed, old.get(id)));
        change.removed().forEach(id -> db.deleteFrom(GRID_ROW).where(GRID_ROW.ID.eq(id.toString())).execute());
        change.reordered().values().forEach(ids -> Ordering.write(db, GRID_ROW, GRID_ROW.ID, GRID_ROW.ORD, ids));
    }

    /** The tables whose rows are the very same list in both states: an edit shares what it does not touch. */
    private static Set<UUID> untouched(Paper before, Paper after) {
        if (before == null) {
            return Set.of();
        }
        var rows = new HashMap<UUID, List<Row>>();
        before.tables().forEach(t -> rows.put(t.id(), t.rows()));
        return after.tables().filter(t -> rows.get(t.id()) == t.rows()).map(Table::id).collect(Collectors.toSet());
    }

    private static Map<UUID, Placed<Row>> placed(Paper paper, Set<UUID> without) {
        var placed = new LinkedHashMap<UUID, Placed<Row>>();
        if (paper != null) {
            paper.tables().filter(t -> !without.contains(t.id())).forEach(t -> {
                var table = t.id().toString();
                t.rows().forEach(r -> placed.put(r.id(), new Placed<>(table, r)));
            });
        }
        return placed;
    }

    private static void put(DSLContext db, String paper, Placed<Row> placed, Placed<Row> old) {
        var row = placed.value();
        var id = row.id().toString();
        if (old == null) {
            var inserted = new GridRowRecord(id, placed.container(), paper, 0L, row.kind().code());
            Owned.check(db.insertInto(GRID_ROW).set(inserted).onConflictDoNothing().execute(), row.id());
        } else if (row.kind() != old.value().kind() || !placed.container().equals(old.container())) {
            db.update(GRID_ROW)
                    .set(GRID_ROW.KIND, row.kind().code())
                    .set(GRID_ROW.GRID, placed.container())
                    .where(GRID_ROW.ID.eq(id))
                    .execute();
        }
        putCells(db, id, row.cells(), old == null ? List.of() : old.value().cells());
    }

    private static void putCells(DSLContext db, String row, List<Cell> cells, List<Cell> old) {
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (i >= old.size() || !cell.equals(old.get(i))) {
                var values = new CellRecord(
                        row, i, cell.text(), Encoded.marks(cell.content()), cell.colSpan(), cell.rowSpan(), cell.computed());
                db.insertInto(CELL).set(values).onConflict(CELL.GRID_ROW, CELL.POSITION).doUpdate().set(values).execute();
            }
        }
        if (old.size() > cells.size()) {
            db.deleteFrom(CELL).where(CELL.GRID_ROW.eq(row)).and(CELL.POSITION.ge(cells.size())).execute();
        }
    }
}
