package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/** Moves a column of a table. @param to its index afterwards */
public record MoveColumn(UUID table, int from, int to) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, table, t -> {
            Find.existing(t.columns(), from);
            Find.existing(t.columns(), to);
            return Columns.changed(
                    t,
                    columns -> Lists.moved(columns, from, 1, to),
                    cells -> Lists.moved(Columns.unspanned(cells), from, 1, to));
        });
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutTable(Find.table(before, table));
    }
}
