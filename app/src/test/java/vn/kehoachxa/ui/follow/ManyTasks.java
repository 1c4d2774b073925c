package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.TestDesk;

/** Plans with many tasks of all kinds of times and states; the same each time. */
public final class ManyTasks {

    private static final List<String> WORK = List.of(
            "Rà soát hồ sơ hộ nghèo", "Tu sửa kênh mương", "Tuyên truyền phòng cháy", "Tập huấn kỹ năng số cho tổ trưởng", "Kiểm tra an toàn thực phẩm",
            "Trồng cây phân tán", "Cập nhật sổ theo dõi", "Khám sức khỏe học sinh", "Sửa đường liên thôn", "Tiếp nhận và trả lời kiến nghị của người dân");
    private static final List<String> UNITS = List.of("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng", "Trạm Y tế", "Trung tâm Dịch vụ");
    private static final List<String> TIMES = List.of(
            "Quý II/2026", "Trước ngày 15/6/2026", "Thường xuyên", "Đợt 1 quý II/2026; đợt 2 quý IV/2026", "Từ tháng 3 đến tháng 9/2026", "Hằng quý",
            "Theo kế hoạch của UBND tỉnh", "Ngày 20/5/2026", "Quý I/2026", "Từ 01/5/2026 đến 30/6/2026", "");
    private static final String TEXT = "Tăng cường tuyên truyền, phổ biến kiến thức khoa học, công nghệ và chuyển đổi số tới từng bản, tổ dân phố; rà soát, lập danh sách "
            + "các hộ cần hỗ trợ và giao tổ công nghệ số cộng đồng theo dõi, hướng dẫn, lần thứ ";
    private static final int YEAR = 2026;
    private static final int PER_GROUP = 12;
    private static final int PER_CLAUSE = 5;
    private static final int PER_SECTION = 20;

    private ManyTasks() {}

    /** Stores plans of so many tasks each. */
    public static void fill(TestDesk desk, int plans, int tasks) {
        for (var i = 0; i < plans; i++) {
            store(desk, plan(desk, YEAR, i, tasks));
        }
    }

    /** Stores a plan with something recorded of some of its tasks. */
    public static void store(TestDesk desk, Paper paper) {
        try (var store = desk.open()) {
            store.papers().create(paper, "test");
            var n = 0;
            for (var task : paper.entries().all(Task.class).sorted((a, b) -> a.id().compareTo(b.id())).toList()) {
                var kind = n++ % 9;
                if (kind > 4) {
                    store.log().record(paper.id(), said(task.id(), kind));
                }
            }
        }
    }

    private static Progress said(UUID task, int kind) {
        var status = switch (kind) {
            case 5, 6 -> TaskStatus.IN_PROGRESS;
            case 7 -> TaskStatus.DONE;
            default -> TaskStatus.STOPPED;
        };
        return new Progress(
                UUID.randomUUID(), task, LocalDate.of(2026, 5, 2 + kind), "An", status, status == TaskStatus.DONE ? 100 : kind * 8, "Đã báo cáo.", null, List.of());
    }

    /** A plan of a year with one table of so many tasks; plans of other numbers have other ids. */
    public static Paper plan(TestDesk desk, int year, int number, int tasks) {
        return plan(desk, year, number, tasks, 0);
    }

    /** The same below so many lines of text. */
    public static Paper plan(TestDesk desk, int year, int number, int tasks, int lines) {
        var p = new PaperParts((number + 1) * 100_000L);
        var body = new ArrayList<Block>();
        for (var i = 0; i < lines; i++) {
            body.add(p.line(i % PER_SECTION == 0 ? Level.SECTION : i % PER_CLAUSE == 0 ? Level.CLAUSE : Level.BULLET, TEXT + i));
        }
        var columns = List.of(
                PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Chủ trì", Role.LEAD),
                PaperParts.column("Thời gian", Role.TIMING));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < tasks; i++) {
            if (i % PER_GROUP == 0) {
                rows.add(p.group(4, "Nhóm việc " + (i / PER_GROUP + 1)));
            }
            var k = i + number;
            rows.add(p.row(WORK.get(k % WORK.size()) + " đợt " + (i + 1), UNITS.get(k % UNITS.size()), TIMES.get(k % TIMES.size())));
        }
        var table = p.table(TableKind.TASKS, columns, rows.toArray(Row[]::new));
        body.add(table);
        var entries = rows.stream().filter(r -> r.kind() == RowKind.ROW).map(r -> Task.at(p.id(), r.id())).toList();
        return desk.paper(year).withBody(body).withAppendices(List.of()).withEntries(Entries.of(entries));
    }
}
