package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** Gives a table's kind, title and scale. */
public record ShapeTable(UUID at, TableKind kind, String title, int scale) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        return Find.withTable(paper, at, t -> new Table(t.id(), kind, title, scale, t.columns(), t.header(), t.rows()));
    }

    @Override
    public Edit inverse(Paper before) {
        var table = Find.table(before, at);
        return new ShapeTable(at, table.kind(), table.title(), table.scale());
    }
}
