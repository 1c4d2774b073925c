package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/** Gives a column's label, role and width. */
public record SetColumn(UUID table, int index, Column column) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, table, t -> {
            Find.existing(t.columns(), index);
            return t.withColumns(Lists.with(t.columns(), index, column), t.header(), t.rows());
        });
    }

    @Override
    public Edit inverse(Paper before) {
        var there = Find.table(before, table);
        Find.existing(there.columns(), index);
        return new SetColumn(table, index, there.columns().get(index));
    }
}
