package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.intake.duty.DutyReader;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/** Makes the rows of tables of tasks tasks, of targets targets, of budgets budget lines; reporting duties where a line or a row states them. */
final class EntryMaker {

    private final Supplier<UUID> ids;
    private final DutyReader duties;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Level, Line> above = new EnumMap<>(Level.class);

    private EntryMaker(Supplier<UUID> ids, DutyReader duties) {
        this.ids = ids;
        this.duties = duties;
    }

    /**
     * @param containers the body and each appendix
     * @param duties finds the duties that a line or a row states
     */
    static Entries of(Stream<List<Block>> containers, Supplier<UUID> ids, DutyReader duties) {
        var maker = new EntryMaker(ids, duties);
        containers.forEach(blocks -> {
            maker.above.clear();
            blocks.forEach(maker::add);
        });
        return Entries.of(maker.entries);
    }

    private void add(Block block) {
        switch (block) {
            case Line line -> {
                if (line.level() != Level.TEXT) {
                    above.keySet().removeIf(l -> !line.level().isBelow(l));
                }
                above.put(line.level(), line);
                if (!line.heading()) {
                    var unit = said(Line::unit);
                    entries.addAll(duties.ofLine(line.id(), line.text(), unit == null ? "" : unit, said(Line::timing), ids));
                }
            }
            case Table table -> table.rows().stream().filter(r -> r.kind() == RowKind.ROW).forEach(r -> add(table, r));
        }
    }

    /** What the nearest heading says of everything below it, or null. */
    private String said(Function<Line, String> fact) {
        return above.values().stream().map(fact).filter(f -> f != null).reduce((a, b) -> b).orElse(null);
    }

    private void add(Table table, Row row) {
        switch (table.kind()) {
            case TASKS -> entries.add(Task.at(ids.get(), row.id()));
            case TARGETS -> entries.add(Target.at(ids.get(), row.id()));
            case BUDGET -> entries.add(BudgetLine.at(ids.get(), row.id()));
            case OTHER -> { }
        }
        if (table.kind() == TableKind.TASKS) {
            var lead = table.said(row, Role.LEAD);
            entries.addAll(duties.ofTime(row.id(), table.said(row, Role.TIMING), lead.isEmpty() ? table.said(row, Role.UNITS) : lead, ids));
        }
    }
}
