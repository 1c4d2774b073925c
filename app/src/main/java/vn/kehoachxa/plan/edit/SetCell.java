package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/** Gives a cell. @param column its index, from 0 */
public record SetCell(UUID row, int column, Cell cell) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, Find.tableOf(paper, row).id(), t -> {
            Find.existing(t.columns(), column);
            return t.withRows(Lists.replaced(t.rows(), r -> r.id().equals(row), r -> r.withCell(column, cell)));
        });
    }

    @Override
    public Edit inverse(Paper before) {
        var table = Find.tableOf(before, row);
        Find.existing(table.columns(), column);
        return new SetCell(row, column, Find.row(table, row).cells().get(column));
    }
}
