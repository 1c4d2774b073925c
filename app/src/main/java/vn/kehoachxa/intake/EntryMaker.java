package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/** Makes the rows of tables of tasks tasks, of targets targets, of budgets budget lines; reporting duties where a line states one plainly. */
final class EntryMaker {

    private EntryMaker() {}

    /** @param duties finds the duty that a line states */
    static Entries of(Stream<Block> blocks, Supplier<UUID> ids, DutyReader duties) {
        var entries = new ArrayList<Entry>();
        blocks.forEach(block -> {
            switch (block) {
                case Line line -> duties.read(line, ids).ifPresent(entries::add);
                case Table table -> table.rows().stream()
                        .filter(r -> r.kind() == RowKind.ROW)
                        .map(r -> entry(table, r, ids))
                        .filter(e -> e != null)
                        .forEach(entries::add);
            }
        });
        return Entries.of(entries);
    }

    private static Entry entry(Table table, Row row, Supplier<UUID> ids) {
        return switch (table.kind()) {
            case TASKS -> Task.at(ids.get(), row.id());
            case TARGETS -> Target.at(ids.get(), row.id());
            case BUDGET -> BudgetLine.at(ids.get(), row.id());
            case OTHER -> null;
        };
    }
}
