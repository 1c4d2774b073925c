package vn.kehoachxa.plan.edit;

import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/** Puts a whole table in place of the one with its id; the rows stay the same rows. It is the way back from a change of columns. */
public record PutTable(Table table) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, table.id(), old -> {
            if (!old.rows().stream().map(Row::id).toList().equals(table.rows().stream().map(Row::id).toList())) {
                throw new EditException("other rows than those of table " + table.id());
            }
            return table;
        });
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutTable(Find.table(before, table.id()));
    }
}
