package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;

/**
 * What columns of a list say that a table of a paper has no columns for: who is in charge, who decides, what is waited for become the
 * task's own; a first and a last day become one time. The days that our own lists state beside the words of a time are what the program
 * makes of those words, and are left out.
 */
final class ListColumns {

    private static final Pattern ASSIGNEE = Pattern.compile("(nguoi|can bo|cong chuc|chuyen vien)( (duoc giao|chiu trach nhiem))?( (phu trach|theo doi|thuc hien))?");
    private static final Pattern AUTHORITY = Pattern.compile("cap (quyet dinh|phe duyet)");
    private static final Pattern WAITING = Pattern.compile("cho van ban");
    private static final Pattern START = Pattern.compile("((ngay|thoi gian|thoi diem) )?(bat dau|khoi dong)|tu ngay");
    private static final Pattern DUE = Pattern.compile("((ngay|han|thoi han|thoi gian|thoi diem) )?(hoan thanh|ket thuc)|den ngay|han chot");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d{2}/\\d{4}");

    private final Supplier<UUID> ids;

    ListColumns(Supplier<UUID> ids) {
        this.ids = ids;
    }

    TaskList list(Table found) {
        var table = withUnits(found);
        var labels = table.columns().stream().map(c -> Wording.fold(c.label())).toList();
        var gone = new ArrayList<Integer>();
        var assignee = other(table, labels, ASSIGNEE);
        var authority = other(table, labels, AUTHORITY);
        var waiting = other(table, labels, WAITING);
        IntStream.of(assignee, authority, waiting).filter(c -> c >= 0).forEach(gone::add);
        var tasks = new ArrayList<Task>();
        for (var row : table.rows()) {
            if (row.kind() == RowKind.ROW) {
                tasks.add(new Task(
                        ids.get(), row.id(), "", "", List.of(), said(row, assignee), "", said(row, authority), "", said(row, waiting), null));
            }
        }
        return new TaskList(timed(table, labels, gone), tasks);
    }

    /** "Đơn vị" by itself is a measure in a table of targets, and who does it in a list of tasks that says so nowhere else. */
    private static Table withUnits(Table table) {
        var unit = table.column(Role.UNIT_OF_MEASURE).orElse(-1);
        var said = table.column(Role.LEAD).isPresent() || table.column(Role.UNITS).isPresent() || table.column(Role.VALUE).isPresent();
        if (unit < 0 || said || !Wording.fold(table.columns().get(unit).label()).equals("don vi")) {
            return table;
        }
        var columns = Lists.with(table.columns(), unit, new Column(table.columns().get(unit).label(), Role.LEAD, null));
        return table.withColumns(columns, table.header(), table.rows());
    }

    /** The column with such a label that is not the only one with its role; or -1. */
    private static int other(Table table, List<String> labels, Pattern label) {
        return IntStream.range(0, labels.size())
                .filter(c -> label.matcher(labels.get(c)).matches())
                .filter(c -> table.columns().get(c).role() == Role.OTHER || table.column(table.columns().get(c).role()).orElse(c) != c)
                .findFirst()
                .orElse(-1);
    }

    private static String said(Row row, int column) {
        return column < 0 ? "" : row.cells().get(column).text();
    }

    private static Table timed(Table table, List<String> labels, List<Integer> gone) {
        var start = index(labels, START);
        var due = index(labels, DUE);
        if (start < 0 || due < 0) {
            return without(table, gone);
        }
        var own = IntStream.range(0, labels.size()).filter(c -> c != start && c != due && table.columns().get(c).role() == Role.TIMING).findFirst();
        if (own.isPresent()) {
            if (labels.get(start).equals("bat dau") && labels.get(due).equals("han hoan thanh")) {
                gone.addAll(List.of(start, due));
            }
            return without(table, gone);
        }
        gone.add(start);
        var columns = new ArrayList<>(table.columns());
        columns.set(due, new Column("Thời gian thực hiện", Role.TIMING, null));
        var rows = table.rows().stream().map(r -> r.kind() == RowKind.ROW ? r.withCell(due, time(r.cells().get(start), r.cells().get(due))) : r).toList();
        return without(table.withColumns(columns, List.of(), rows), gone);
    }

    private static int index(List<String> labels, Pattern label) {
        return IntStream.range(0, labels.size()).filter(c -> label.matcher(labels.get(c)).matches()).findFirst().orElse(-1);
    }

    private static Cell time(Cell start, Cell due) {
        var from = start.text().strip();
        var to = due.text().strip();
        if (from.isEmpty() || from.equals(to)) {
            return Cell.of(to);
        }
        var days = DAY.matcher(from).matches() && (to.isEmpty() || DAY.matcher(to).matches());
        return Cell.of(to.isEmpty() ? days ? "Từ " + from : from : days ? "Từ " + from + " đến " + to : from + " - " + to);
    }

    private static Table without(Table table, List<Integer> gone) {
        var kept = IntStream.range(0, table.columns().size()).filter(c -> !gone.contains(c)).boxed().toList();
        var columns = kept.stream().map(table.columns()::get).toList();
        var rows = table.rows().stream().map(r -> r.withCells(kept.stream().map(r.cells()::get).toList())).toList();
        return table.withColumns(columns, List.of(), rows);
    }
}
