package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;

/** Takes rows out of their table, and what stands at them with them. @param ids rows that stand one after the other */
public record RemoveRows(List<UUID> ids) implements Edit {

    public RemoveRows {
        ids = List.copyOf(ids);
    }

    @Override
    public Paper apply(Paper paper) {
        var table = MoveRows.tableOf(paper, ids);
        var start = Find.run(table.rows(), Row::id, ids);
        var without = Find.withTable(paper, table.id(), t -> t.withRows(Lists.removed(t.rows(), start, ids.size())));
        return Standing.without(without, new HashSet<>(ids));
    }

    @Override
    public Edit inverse(Paper before) {
        var table = MoveRows.tableOf(before, ids);
        var start = Find.run(table.rows(), Row::id, ids);
        var rows = table.rows().subList(start, start + ids.size());
        return Standing.restored(new InsertRows(table.id(), start, rows), before, new HashSet<>(ids));
    }
}
