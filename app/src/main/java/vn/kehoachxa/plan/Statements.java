package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a paper states: its tasks, targets and budgets, gathered from rows, lines and headings, in the order of the text. */
public final class Statements {

    private Statements() {}

    /** Every task, in the order of the text. */
    public static List<StatedTask> tasks(Paper paper) {
        var byPlace = paper.entries().byPlace(Task.class);
        var tasks = new ArrayList<StatedTask>();
        containers(paper).forEach(blocks -> {
            var above = new EnumMap<Level, Line>(Level.class);
            for (var block : blocks) {
                switch (block) {
                    case Line line -> {
                        enter(above, line);
                        if (byPlace.containsKey(line.id())) {
                            tasks.add(fromLine(byPlace.get(line.id()), line, above));
                        }
                    }
                    case Table table -> addRows(tasks, byPlace, table, above);
                }
            }
        });
        return List.copyOf(tasks);
    }

    private static void enter(Map<Level, Line> above, Line line) {
        if (line.level() != Level.TEXT) {
            above.keySet().removeIf(l -> !line.level().isBelow(l));
        }
        above.put(line.level(), line);
    }

    private static StatedTask fromLine(Task task, Line line, Map<Level, Line> above) {
        var source = line.timing() != null ? null : inheritedTiming(above);
        var written = line.timing() != null ? line.timing() : source == null ? "" : source.timing();
        var timing = task.timing().isEmpty() ? written : task.timing();
        var unit = above.values().stream().map(Line::unit).filter(u -> u != null).reduce((a, b) -> b).orElse("");
        var group = above.values().stream()
                .filter(l -> l != line && l.heading())
                .map(Line::text)
                .reduce((a, b) -> b)
                .orElse("");
        return new StatedTask(
                task, group, line.text(), task.content(), first(task.lead(), unit), task.supporting(), task.outcome(), timing,
                task.timing().isEmpty() && source != null ? source.id() : null);
    }

    private static Line inheritedTiming(Map<Level, Line> above) {
        return above.values().stream().filter(l -> l.timing() != null).reduce((a, b) -> b).orElse(null);
    }

    private static void addRows(List<StatedTask> tasks, Map<UUID, Task> byPlace, Table table, Map<Level, Line> above) {
        var group = "";
        for (var row : table.rows()) {
            if (row.kind() == RowKind.GROUP) {
                group = title(table, row);
            }
            var task = byPlace.get(row.id());
            if (task != null) {
                tasks.add(fromRow(task, table, row, group, above));
            }
        }
    }

    private static StatedTask fromRow(Task task, Table table, Row row, String group, Map<Level, Line> above) {
        var own = first(table.said(row, Role.TIMING), task.timing());
        var source = own.isEmpty() ? inheritedTiming(above) : null;
        return new StatedTask(
                task,
                group,
                table.said(row, Role.TEXT),
                first(table.said(row, Role.CONTENT), task.content()),
                first(first(table.said(row, Role.LEAD), table.said(row, Role.UNITS)), task.lead()),
                table.column(Role.SUPPORTING).isPresent() ? units(table.said(row, Role.SUPPORTING)) : task.supporting(),
                first(table.said(row, Role.OUTCOME), task.outcome()),
                source == null ? own : source.timing(),
                source == null ? null : source.id());
    }

    /** Every target, in the order of the text. */
    public static List<StatedTarget> targets(Paper paper) {
        var byPlace = paper.entries().byPlace(Target.class);
        var targets = new ArrayList<StatedTarget>();
        paper.tables().forEach(table -> {
            var group = "";
            for (var row : table.rows()) {
                if (row.kind() == RowKind.GROUP) {
                    group = title(table, row);
                }
                if (byPlace.containsKey(row.id())) {
                    targets.add(target(byPlace.get(row.id()), table, row, group));
                }
            }
        });
        return List.copyOf(targets);
    }

    private static StatedTarget target(Target target, Table table, Row row, String group) {
        var written = table.said(row, Role.VALUE);
        var read = TargetValue.read(written);
        var unit = first(table.said(row, Role.UNIT_OF_MEASURE), read.unitOfMeasure());
        return new StatedTarget(
                target, group, table.said(row, Role.TEXT), written, new TargetValue(read.compare(), read.value(), unit),
                first(table.said(row, Role.LEAD), table.said(row, Role.UNITS)), units(table.said(row, Role.SUPPORTING)));
    }

    /** Every budget table, and every other one in which a row is a budget line, in the order of the text. */
    public static List<StatedBudget> budgets(Paper paper) {
        var byPlace = paper.entries().byPlace(BudgetLine.class);
        return paper.tables()
                .filter(t -> t.kind() == TableKind.BUDGET || t.rows().stream().anyMatch(r -> byPlace.containsKey(r.id())))
                .map(t -> budget(t, byPlace))
                .toList();
    }

    private static StatedBudget budget(Table table, Map<UUID, BudgetLine> byPlace) {
        var amounts = table.column(Role.AMOUNT);
        var items = table.rows().stream()
                .filter(r -> byPlace.containsKey(r.id()))
                .map(r -> new StatedBudget.Item(
                        byPlace.get(r.id()),
                        table.said(r, Role.TEXT),
                        Amounts.read(table.said(r, Role.AMOUNT), table.scale()).orElse(null),
                        table.said(r, Role.SOURCE),
                        table.said(r, Role.NOTE)))
                .toList();
        var filled = TableNumbers.filled(table);
        var written = filled.rows().stream()
                .filter(r -> r.kind() == RowKind.TOTAL)
                .findFirst()
                .flatMap(r -> Amounts.read(filled.said(r, Role.AMOUNT), table.scale()))
                .orElse(null);
        return new StatedBudget(table, items, amounts.map(c -> TableNumbers.total(table, c)).orElse(0L), written);
    }

    /** The title of a group row: its first written cell that is not the number. */
    public static String title(Table table, Row row) {
        var said = table.said(row, Role.TEXT);
        if (!said.isEmpty()) {
            return said;
        }
        for (var i = 0; i < row.cells().size(); i++) {
            if (table.columns().get(i).role() != Role.NO && !row.cells().get(i).content().isBlank()) {
                return row.cells().get(i).text();
            }
        }
        return "";
    }

    /** The units of a cell: one a line, or with semicolons between; a comma may be part of a name. */
    public static List<String> units(String cell) {
        var units = new ArrayList<String>();
        var from = 0;
        for (var i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || cell.charAt(i) == ';' || cell.charAt(i) == '\n') {
                var unit = cell.substring(from, i).strip();
                if (!unit.isEmpty()) {
                    units.add(unit);
                }
                from = i + 1;
            }
        }
        return List.copyOf(units);
    }

    private static Stream<List<Block>> containers(Paper paper) {
        return Stream.concat(Stream.of(paper.body()), paper.appendices().stream().map(Appendix::blocks));
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
