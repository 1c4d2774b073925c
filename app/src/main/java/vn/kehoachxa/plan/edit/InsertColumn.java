package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;

/** Puts an empty column into a table; a column of numbers fills itself. */
public record InsertColumn(UUID table, int index, Column column) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var cell = column.role() == Role.NO ? Cell.COMPUTED : Cell.EMPTY;
        return Find.withTable(paper, table, t -> {
            Find.slot(t.columns(), index);
            return Columns.changed(
                    t,
                    columns -> Lists.inserted(columns, index, List.of(column)),
                    cells -> Lists.inserted(Columns.unspanned(cells), index, List.of(cell)));
        });
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutTable(Find.table(before, table));
    }
}
