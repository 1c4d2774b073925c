package vn.kehoachxa.exchange.rollup;

import static vn.kehoachxa.exchange.rollup.SummarySheets.day;
import static vn.kehoachxa.exchange.rollup.SummarySheets.number;
import static vn.kehoachxa.exchange.rollup.SummarySheets.row;
import static vn.kehoachxa.exchange.rollup.SummarySheets.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.rollup.PlanView.TaskView;
import vn.kehoachxa.sheet.StreamedTable;
import vn.kehoachxa.sheet.StreamedTable.Column;
import vn.kehoachxa.sheet.StreamedTable.Kind;
import vn.kehoachxa.sheet.Value;

/** The sheets of a summary that have a row for each task or a cell for each target of each plan: read from the disk plan by plan. */
final class LongSheets {

    /** Before the targets: province, office, plan. */
    private static final int NAMES = 3;

    private final SummarySheets sheets;
    private final Findings findings;
    private final Supplier<Stream<PlanView>> plans;
    private final int mostColumns;

    /**
     * @param plans all that count, read anew at each call
     * @param mostColumns of a sheet
     */
    LongSheets(SummarySheets sheets, Findings findings, Supplier<Stream<PlanView>> plans, int mostColumns) {
        this.sheets = sheets;
        this.findings = findings;
        this.plans = plans;
        this.mostColumns = mostColumns;
    }

    /** Every task of every plan. */
    StreamedTable tasks() {
        return sheets.table("Nhiệm vụ", "Tất cả nhiệm vụ của các kế hoạch", taskColumns(), false, () -> rows(p -> p.tasks().stream().map(t -> task(p, t))));
    }

    /** Those of which a due day is over that nobody has met, as far as is known. */
    StreamedTable overdue() {
        return sheets.table(
                "Quá hạn", "Nhiệm vụ đã qua hạn mà chưa thấy báo cáo là xong", taskColumns(), false,
                () -> rows(p -> p.tasks().stream().filter(TaskView::overdue).map(t -> task(p, t))));
    }

    private static List<Column> taskColumns() {
        return List.of(
                text("Tỉnh, thành phố", 16), text("Đơn vị", 26), text("Kế hoạch", 18), text("Nhóm", 24), text("Nhiệm vụ", 60), text("Cơ quan chủ trì", 24),
                text("Cơ quan phối hợp", 24), text("Thời gian ghi trong kế hoạch", 20), day("Hạn hoàn thành"), new Column("Tình trạng", Kind.SHORT, 14),
                new Column("Tỷ lệ", Kind.PERCENT, 9), new Column("Quá hạn", Kind.SHORT, 11), day("Ngày cập nhật"), text("Ghi chú", 30));
    }

    private static List<Value> task(PlanView plan, TaskView view) {
        var task = view.task();
        return row(
                Value.text(plan.office().province()), Value.text(plan.office().name()), Value.text(Words.brief(plan.chosen().plan())), Value.text(task.group()),
                Value.text(task.text()), Value.text(task.lead()), Value.text(task.supporting()), Value.text(task.timing()), Value.day(view.due()),
                Value.text(Words.status(view.status())), view.status() == null ? null : number(BigDecimal.valueOf(view.percent(), 2)),
                view.overdue() ? Value.text("Quá hạn") : null, Value.day(view.last()), Value.text(view.note()));
    }

    /** A row for each plan, a column for each target. */
    StreamedTable matrix() {
        var targets = findings.summary().targets();
        var shown = targets.subList(0, Math.min(targets.size(), mostColumns - NAMES));
        var columns = new ArrayList<Column>(List.of(text("Tỉnh, thành phố", 18), text("Đơn vị", 30), text("Kế hoạch", 18)));
        var places = new HashMap<String, Integer>();
        for (var target : shown) {
            places.put(target.getKey(), columns.size());
            var unit = target.getValue().unit;
            columns.add(new Column(target.getValue().text + (unit.isEmpty() ? "" : " (" + unit + ")"), Kind.NUMBER, 18));
        }
        var left = targets.size() - shown.size();
        var title = "Chỉ tiêu của từng đơn vị" + (left == 0 ? "" : "; còn " + left + " chỉ tiêu ít đơn vị có, không đủ cột: xem trang “Chỉ tiêu”");
        return sheets.table("Chỉ tiêu theo đơn vị", title, columns, true, () -> rows(p -> Stream.of(cells(p, places, columns.size()))));
    }

    /** A target that a plan has twice shows what it asks for first; one without a number shows its words. */
    private static List<Value> cells(PlanView plan, HashMap<String, Integer> places, int columns) {
        var cells = new Value[columns];
        cells[0] = Value.text(plan.office().province());
        cells[1] = Value.text(plan.office().name());
        cells[2] = Value.text(Words.brief(plan.chosen().plan()));
        for (var target : plan.targets()) {
            var place = places.get(target.key());
            if (place != null && cells[place] == null) {
                var value = target.target().value();
                cells[place] = value == null ? Value.text(target.target().written()) : number(value);
            }
        }
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    private Iterator<List<Value>> rows(Function<PlanView, Stream<List<Value>>> rows) {
        return plans.get().flatMap(rows).iterator();
    }
}
