package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RowKind;

/** Makes a row a group, a plain row or a total. */
public record SetRowKind(UUID row, RowKind kind) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, Find.tableOf(paper, row).id(),
                t -> t.withRows(Lists.replaced(t.rows(), r -> r.id().equals(row), r -> r.withKind(kind))));
    }

    @Override
    public Edit inverse(Paper before) {
        return new SetRowKind(row, Find.row(Find.tableOf(before, row), row).kind());
    }
}
