package vn.kehoachxa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;

/** Writes the order of a list whose items are rows. A new row has the number 0 until it is given its own here. */
final class Ordering {

    private Ordering() {}

    static <R extends Record> void write(
            DSLContext db, Table<R> table, TableField<R, String> id, TableField<R, Long> ord, List<UUID> ids) {
        var existing = existing(db, table, id, ord, ids);
        OrderKeys.assign(ids, existing).forEach((item, key) -> {
            if (!key.equals(existing.get(item))) {
                db.update(table).set(ord, key).where(id.eq(item.toString())).execute();
            }
        });
    }

    /** The numbers that items have so far. */
    static <R extends Record> Map<UUID, Long> existing(
            DSLContext db, Table<R> table, TableField<R, String> id, TableField<R, Long> ord, List<UUID> ids) {
        var existing = new HashMap<UUID, Long>();
        // SQLite takes some thousand bound values in a statement.
        for (var from = 0; from < ids.size(); from += 500) {
            var some = ids.subList(from, Math.min(from + 500, ids.size())).stream().map(UUID::toString).toList();
            db.select(id, ord).from(table).where(id.in(some)).and(ord.ne(0L)).forEach(r -> existing.put(UUID.fromString(r.value1()), r.value2()));
        }
        return existing;
    }
}
