package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/**
 * Moves rows within their table.
 *
 * @param ids rows that stand one after the other
 * @param index where the first of them stands afterwards, counted without them
 */
public record MoveRows(List<UUID> ids, int index) implements Edit {

    public MoveRows {
        ids = List.copyOf(ids);
    }

    @Override
    public Paper apply(Paper paper) {
        var table = tableOf(paper, ids);
        var start = Find.run(table.rows(), Row::id, ids);
        if (index < 0 || index > table.rows().size() - ids.size()) {
            throw new EditException("no place " + index + " for these rows");
        }
        return Find.withTable(paper, table.id(), t -> t.withRows(Lists.moved(t.rows(), start, ids.size(), index)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new MoveRows(ids, Find.run(tableOf(before, ids).rows(), Row::id, ids));
    }

    static Table tableOf(Paper paper, List<UUID> ids) {
        if (ids.isEmpty()) {
            throw new EditException("no ids");
        }
        return Find.tableOf(paper, ids.getFirst());
    }
}
