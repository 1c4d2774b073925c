package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/** Takes a column out of a table, which keeps at least one. */
public record RemoveColumn(UUID table, int index) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, table, t -> {
            Find.existing(t.columns(), index);
            return Columns.changed(
                    t,
                    columns -> Lists.removed(columns, index, 1),
                    cells -> Lists.removed(Columns.unspanned(cells), index, 1));
        });
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutTable(Find.table(before, table));
    }
}
