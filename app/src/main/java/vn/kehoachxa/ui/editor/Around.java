package vn.kehoachxa.ui.editor;

import java.util.Optional;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Table;

/** What the caret stands in: its line, its table and column, its part of the outline. */
public final class Around {

    private final EditorModel model;

    Around(EditorModel model) {
        this.model = model;
    }

    private Spot here() {
        return model.current().get();
    }

    /** The line that holds the caret. */
    public Optional<Line> line() {
        return here() instanceof Spot.OfText(var at) ? Texting.line(model.paper(), at) : Optional.empty();
    }

    /** The table that holds the caret. */
    public Optional<Table> table() {
        return Texting.tableOf(model.paper(), here());
    }

    /** The column of a table, from 0; -1 where the caret is in none. */
    int column() {
        return here() == null ? -1 : SpotOrder.columnOf(here());
    }

    /** Whether the caret is in a column of a table. */
    public boolean isInColumn() {
        return column() >= 0;
    }

    /** Whether two texts are cells or labels of one table. */
    boolean areInOneTable(Spot one, Spot other) {
        return SpotOrder.columnOf(one) >= 0 && SpotOrder.columnOf(other) >= 0
                && Texting.tableOf(model.paper(), one).map(Table::id).equals(Texting.tableOf(model.paper(), other).map(Table::id));
    }

    /** The key of the outline's entry under which the caret stands, or null. */
    Object outlineKey() {
        return Optional.ofNullable(here())
                .flatMap(s -> model.order().itemOf(s))
                .map(i -> Outlines.entryOf(model.outline().get(), model.items().get(), i.key()))
                .orElse(null);
    }
}
