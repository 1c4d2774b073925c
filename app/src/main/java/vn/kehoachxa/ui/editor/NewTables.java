package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** Empty tables of each kind, with the columns that such tables have in most plans. */
final class NewTables {

    private final Supplier<UUID> ids;
    private final Messages messages;

    NewTables(Supplier<UUID> ids, Messages messages) {
        this.ids = ids;
        this.messages = messages;
    }

    Table of(TableKind kind) {
        return new Table(ids.get(), kind, "", 1, columns(kind), List.of(), List.of());
    }

    private List<Column> columns(TableKind kind) {
        return switch (kind) {
            case TASKS -> columns(Role.NO, Role.TEXT, Role.LEAD, Role.SUPPORTING, Role.TIMING, Role.OUTCOME);
            case TARGETS -> columns(Role.NO, Role.TEXT, Role.UNIT_OF_MEASURE, Role.VALUE, Role.LEAD);
            case BUDGET -> columns(Role.NO, Role.TEXT, Role.AMOUNT, Role.SOURCE, Role.NOTE);
            case OTHER -> columns(Role.NO, Role.TEXT, Role.NOTE);
        };
    }

    private List<Column> columns(Role... roles) {
        return Stream.of(roles).map(r -> new Column(messages.text("paper.column." + r.code()), r, null)).toList();
    }
}
