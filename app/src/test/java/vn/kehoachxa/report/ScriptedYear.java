package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.template.TestPapers;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.WorkingDays;

/** The annual plan with times of many kinds, the plan with a budget, and what offices recorded of them in 2026. */
public final class ScriptedYear {

    private static final String BY = "Nguyễn Văn An";
    /** The times of its tasks, in their order; those beyond keep theirs. */
    private static final Map<Integer, String> TIMES = Map.of(
            0, "Quý I/2026", 1, "Thường xuyên", 2, "Theo kế hoạch của tỉnh", 3, "Trước ngày 15/5/2026", 4, "Hằng quý", 6, "Tháng 3/2026");

    private final List<LogEntry> entries = new ArrayList<>();
    private final Paper plan;
    private long next;

    private ScriptedYear(Paper plan) {
        this.plan = plan;
    }

    /** Ids that count up. @param from apart from those of others */
    public static Supplier<UUID> ids(long from) {
        var count = new AtomicLong(0x8000_0000_0000_0000L + from);
        return () -> new UUID(0x0199_0000_0000_7000L, count.incrementAndGet());
    }

    public static Tracker tracker() {
        return new Tracker(new TimingReader(), new WorkingDays(day -> false, List.of()), 7);
    }

    public static ReportPeriod period(String code) {
        return ReportPeriod.of(code).orElseThrow();
    }

    /** The issued annual plan of 10 tasks and 4 targets. */
    public static Followed annual() {
        var year = new ScriptedYear(timed(paper("annual")));
        year.task(0, "2026-01-20", TaskStatus.IN_PROGRESS, 30, "Đã lấy ý kiến các bản", null);
        year.task(0, "2026-03-10", TaskStatus.DONE, 100, "Đã gửi góp ý bằng văn bản", null, "45-CV-UBND.pdf");
        year.task(1, "2026-02-11", TaskStatus.IN_PROGRESS, 20, "Giao đầu mối ở từng đơn vị", null);
        year.task(1, "2026-08-03", TaskStatus.IN_PROGRESS, 60, "", null);
        year.task(3, "2026-04-02", TaskStatus.IN_PROGRESS, 50, "Chờ lịch của tỉnh", null);
        year.task(3, "2026-06-30", TaskStatus.DONE, 100, "Cử 3 người dự", null, "danh-sach-du.xlsx");
        year.task(4, "2026-03-30", TaskStatus.IN_PROGRESS, 25, "Kiểm tra 12 hộ kinh doanh", LocalDate.of(2026, 3, 31), "bien-ban-01.pdf", "bien-ban-02.pdf");
        year.task(5, "2026-07-07", TaskStatus.IN_PROGRESS, 40, "Ký kế hoạch phối hợp", null);
        year.task(7, "2026-09-20", TaskStatus.STOPPED, 0, "Tỉnh không tổ chức ngày hội trong năm", null);
        year.task(8, "2026-06-12", TaskStatus.IN_PROGRESS, 50, "Xét xong đợt 1, công nhận 2 sáng kiến", LocalDate.of(2026, 6, 30), "QD-118.pdf");
        year.task(9, "2026-01-05", TaskStatus.NOT_STARTED, 0, "", null);
        year.target(0, "2026-03-12", "1", "Lớp cho 64 người");
        year.target(2, "2026-06-12", "2", "");
        year.target(3, "2026-02-28", "2", "");
        year.target(3, "2026-05-31", "5", "");
        year.target(3, "2026-09-10", "7", "Chậm vì thiếu người viết");
        year.target(3, "2026-11-30", "11", "");
        // After the year's window, and of something that the plan does not have any more.
        year.target(3, "2026-12-20", "13", "");
        year.entries.add(new Progress(year.id(), year.id(), LocalDate.of(2026, 2, 2), BY, TaskStatus.DONE, 100, "Việc đã bỏ khỏi kế hoạch 77", null, List.of()));
        return new Followed(year.plan, new Log(year.entries));
    }

    /** The plan with a budget of 15 lines. */
    public static Followed budget() {
        var year = new ScriptedYear(paper("budget"));
        year.spent(0, "2026-01-30", 12_500_000L);
        year.spent(0, "2026-04-11", 20_250_000L);
        year.spent(3, "2026-05-06", 7_000_500L);
        year.spent(3, "2026-06-01", -500L);
        year.spent(7, "2026-10-02", 40_000_000L);
        year.task(0, "2026-05-05", TaskStatus.IN_PROGRESS, 10, "Đã lập danh sách", null);
        return new Followed(year.plan, new Log(year.entries));
    }

    private static Paper paper(String name) {
        return TestPapers.six().stream().filter(n -> n.name().equals(name)).findFirst().orElseThrow().paper();
    }

    private static Paper timed(Paper paper) {
        var places = Statements.tasks(paper).stream().map(t -> t.task().at()).toList();
        return paper.withAppendices(paper.appendices().stream()
                .map(a -> a.withBlocks(a.blocks().stream().map(b -> b instanceof Table t ? (Block) timed(t, places) : b).toList()))
                .toList());
    }

    private static Table timed(Table table, List<UUID> places) {
        var column = table.column(Role.TIMING);
        return column.isEmpty() ? table : table.withRows(table.rows().stream().map(r -> timed(r, places.indexOf(r.id()), column.get())).toList());
    }

    private static Row timed(Row row, int task, int column) {
        return TIMES.containsKey(task) ? row.withCell(column, Cell.of(TIMES.get(task))) : row;
    }

    private UUID id() {
        return new UUID(0x0199_0000_0001_7000L, 0x8000_0000_0000_0000L + ++next);
    }

    private void task(int index, String day, TaskStatus status, int percent, String note, LocalDate met, String... files) {
        var task = Statements.tasks(plan).get(index).id();
        var evidence = List.of(files).stream().map(f -> new Evidence(id(), f, 1, "0".repeat(64))).toList();
        entries.add(new Progress(id(), task, LocalDate.parse(day), BY, status, percent, note, met, evidence));
    }

    private void target(int index, String day, String value, String note) {
        entries.add(new Achieved(
                id(), Statements.targets(plan).get(index).target().id(), LocalDate.parse(day), BY, new BigDecimal(value), note, List.of()));
    }

    private void spent(int index, String day, long amount) {
        var line = Statements.budgets(plan).getFirst().items().get(index).line().id();
        entries.add(new Spending(id(), line, LocalDate.parse(day), BY, amount, "", List.of()));
    }
}
