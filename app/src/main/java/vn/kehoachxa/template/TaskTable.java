package vn.kehoachxa.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Texts;

/**
 * Puts a list of tasks that the office has into the first table of tasks of a new plan, in place of the rows that the template proposes.
 * The table keeps its columns; what the list says goes into them by what it is about. Something of which the table has no column, and
 * that is said of at least one task, gets one with the list's own label, behind the column that stands before it in the list.
 */
public final class TaskTable {

    /** How far the typed number of a group reaches: the program counts groups by itself. */
    private static final Pattern NUMBER = Pattern.compile("([IVXLC]+|[A-ZĐ]|\\d{1,2})([.)]\\s*|\\s*[-–:]\\s+)(?=\\p{L})");

    private final Table table;
    private final Table list;
    /** For each column of the new table the list's column, or -1. */
    private final List<Integer> from = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private TaskTable(Table table, Table list) {
        this.table = table;
        this.list = list;
    }

    /**
     * The plan with the list's rows, groups and tasks.
     *
     * @param list a table with a column of texts
     * @param tasks what stands at the list's rows
     * @throws TemplateException {@code TEMPLATE-NO-TASKS} where the plan has no table of tasks
     */
    public static Paper filled(Paper plan, Table list, List<Task> tasks) {
        var old = of(plan).orElseThrow(TemplateException::noTasks);
        var table = new TaskTable(old, list).filled();
        var gone = old.rows().stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
        var left = plan.entries().without(plan.entries().at(gone).stream().map(Entry::id).collect(Collectors.toSet()));
        return placed(plan, table).withEntries(left.with(tasks));
    }

    /** The table that a list of tasks would be put into. */
    public static Optional<Table> of(Paper plan) {
        return plan.tables().filter(t -> t.kind() == TableKind.TASKS && t.column(Role.TEXT).isPresent()).findFirst();
    }

    private static Paper placed(Paper plan, Table table) {
        UUID id = table.id();
        return plan.withBody(Lists.replaced(plan.body(), b -> b.id().equals(id), b -> table))
                .withAppendices(plan.appendices().stream()
                        .map(a -> a.withBlocks(Lists.replaced(a.blocks(), b -> b.id().equals(id), b -> table)))
                        .toList());
    }

    private Table filled() {
        map();
        var rows = list.rows().stream()
                .filter(r -> r.kind() != RowKind.TOTAL || index(Role.AMOUNT) >= 0)
                .map(this::row)
                .toList();
        var scale = table.column(Role.AMOUNT).isPresent() ? table.scale() : list.scale();
        return new Table(table.id(), table.kind(), table.title(), scale, columns, header(), rows);
    }

    private void map() {
        columns.addAll(table.columns());
        from.addAll(Collections.nCopies(columns.size(), -1));
        var behind = index(Role.NO);
        for (var c = 0; c < list.columns().size(); c++) {
            var said = list.columns().get(c);
            if (said.role() == Role.NO) {
                continue;
            }
            var free = free(said);
            if (free >= 0) {
                from.set(free, c);
                behind = free;
            } else if (isSaid(c)) {
                // A header of several rows says which columns go together: what is new stands behind them.
                behind = table.header().isEmpty() ? behind + 1 : columns.size();
                columns.add(behind, new Column(said.label(), said.role(), null));
                from.add(behind, c);
            }
        }
    }

    /** The first column that this one goes into and that nothing has gone into; who does a task goes where the plan says who. */
    private int free(Column said) {
        var found = free(said.role(), said.label());
        if (found >= 0) {
            return found;
        }
        return switch (said.role()) {
            case LEAD -> free(Role.UNITS, "");
            case UNITS -> free(Role.LEAD, "");
            default -> -1;
        };
    }

    private int free(Role role, String label) {
        for (var c = 0; c < columns.size(); c++) {
            var same = role != Role.OTHER || Texts.fold(columns.get(c).label()).equals(Texts.fold(label));
            if (columns.get(c).role() == role && same && from.get(c) < 0) {
                return c;
            }
        }
        return -1;
    }

    private boolean isSaid(int column) {
        return list.rows().stream().anyMatch(r -> r.kind() == RowKind.ROW && !r.cells().get(column).content().isBlank());
    }

    private int index(Role role) {
        return Lists.find(columns, c -> c.role() == role);
    }

    private Row row(Row row) {
        var cells = new ArrayList<Cell>();
        for (var c = 0; c < columns.size(); c++) {
            var role = columns.get(c).role();
            var said = from.get(c) < 0 ? RichText.EMPTY : plain(row.cells().get(from.get(c)).content());
            var computed = role == Role.NO && row.kind() != RowKind.TOTAL || role == Role.AMOUNT && row.kind() == RowKind.TOTAL;
            cells.add(computed ? Cell.COMPUTED : new Cell(role == Role.AMOUNT ? amount(said) : said, 1, 1, false));
        }
        if (row.kind() == RowKind.GROUP) {
            if (list.said(row, Role.TEXT).isBlank()) {
                // One cell across the list: it stands in whichever column is the first.
                cells.replaceAll(c -> c.computed() ? c : Cell.EMPTY);
            }
            cells.set(index(Role.TEXT), new Cell(title(row), 1, 1, false));
        }
        return new Row(row.id(), row.kind(), cells);
    }

    /** Without looks that are of the sheet: a text that is bold from end to end. */
    private static RichText plain(RichText content) {
        return new RichText(content.text(), content.marks().stream().filter(m -> !isWhole(m, content)).toList());
    }

    private static boolean isWhole(Mark mark, RichText content) {
        return mark.from() == 0 && mark.to() == content.text().length();
    }

    private RichText title(Row row) {
        var said = list.said(row, Role.TEXT);
        var title = !said.isBlank() ? said : row.cells().stream().map(Cell::text).filter(t -> !t.isBlank()).findFirst().orElse("");
        var number = NUMBER.matcher(title);
        return RichText.of(index(Role.NO) >= 0 && number.lookingAt() ? title.substring(number.end()) : title);
    }

    /** As the plan writes amounts, in its own unit. */
    private RichText amount(RichText said) {
        var scale = table.column(Role.AMOUNT).isPresent() ? table.scale() : list.scale();
        return Amounts.read(said.text(), list.scale()).map(dong -> RichText.of(Amounts.written(dong, scale))).orElse(said);
    }

    /** The header's rows with the labels of new columns over all of them. */
    private List<List<Cell>> header() {
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.header()) {
            var cells = new ArrayList<>(row);
            for (var column : columns.subList(row.size(), columns.size())) {
                cells.add(rows.isEmpty() ? new Cell(RichText.of(column.label()), 1, table.header().size(), false) : Cell.EMPTY);
            }
            rows.add(cells);
        }
        return rows;
    }
}
