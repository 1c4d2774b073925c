package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;

/** Puts rows into a table. @param index where the first of them stands afterwards */
public record InsertRows(UUID table, int index, List<Row> rows) implements Edit {

    public InsertRows {
        rows = List.copyOf(rows);
    }

    @Override
    public Paper apply(Paper paper) {
        Find.some(rows);
        Unused.check(paper, rows.stream().map(Row::id));
        return Find.withTable(paper, table, t -> {
            Find.slot(t.rows(), index);
            return t.withRows(Lists.inserted(t.rows(), index, rows));
        });
    }

    @Override
    public Edit inverse(Paper before) {
        return new RemoveRows(rows.stream().map(Row::id).toList());
    }
}
