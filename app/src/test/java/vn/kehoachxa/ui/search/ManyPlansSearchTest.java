package vn.kehoachxa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.TestDesk;

/** 20 plans of 60 pages and 5,000 tasks are searched; how long that takes is printed, and is no reason to fail on a busy machine. */
class ManyPlansSearchTest {

    private static final int PLANS = 20;
    private static final int TASKS = 250;
    private static final int LINES = 700;
    private static final String TEXT = "Tăng cường tuyên truyền, phổ biến kiến thức khoa học, công nghệ và chuyển đổi số tới từng bản, tổ dân phố; rà soát, lập danh sách "
            + "các hộ cần hỗ trợ và giao tổ công nghệ số cộng đồng theo dõi, hướng dẫn, lần thứ ";

    @TempDir
    private Path folder;

    @Test
    void everyTaskOfManyPlansIsFoundKeyByKey() {
        var desk = new TestDesk(folder);
        var messages = new Messages(Messages.VIETNAMESE);
        var reader = new ArchiveReader(messages, new Bases(new Citations()));
        var papers = new ArrayList<ArchivedPaper>();
        var reading = new ArrayList<Duration>();
        for (var i = 0; i < PLANS; i++) {
            var plan = plan(desk, 2007 + i);
            var begun = System.nanoTime();
            papers.add(reader.read(summary(plan), plan));
            reading.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        var index = reader.archive(papers, desk.templates().freshOffice()).index();
        // As it is done when the window opens.
        index.find(Query.of("a"), kind -> 1);
        var clock = ManagementFactory.getThreadMXBean();
        var keys = new ArrayList<Duration>();
        for (var round = 0; round < 3; round++) {
            for (var typed : List.of("tap huan ky nang so 249", "chuyển đổi số", "nam 2026 to cong nghe", "khong co dau")) {
                for (var end = 1; end <= typed.length(); end++) {
                    // What the thread itself needs: the machine may be busy with other work.
                    var begun = clock.getCurrentThreadCpuTime();
                    index.find(Query.of(typed.substring(0, end)), kind -> 5);
                    keys.add(Duration.ofNanos(clock.getCurrentThreadCpuTime() - begun));
                }
            }
        }
        Collections.sort(keys);
        var items = index.shelves().stream().mapToInt(s -> s.items().size()).sum();
        System.out.printf("%d items; reading a plan median %d ms; key median %.1f ms, 95th percentile %.1f ms, longest %.1f ms%n",
                items, reading.stream().sorted().toList().get(PLANS / 2).toMillis(), millis(keys, 0.5), millis(keys, 0.95), millis(keys, 1));
        var found = index.find(Query.of("ky nang so 249"), kind -> 5);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().all()).isEqualTo(PLANS);
        assertThat(found.getFirst().best().getFirst().shelf().year()).isEqualTo(2007 + PLANS - 1);
    }

    private static double millis(List<Duration> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share)).toNanos() / 1e6;
    }

    private static PaperSummary summary(Paper paper) {
        return new PaperSummary(
                paper.id(), PaperType.PLAN, PaperKind.OTHER, paper.identity().year(), null, null, paper.subject(), PaperState.DRAFT, 1, "", "", null,
                paper.identity().office(), TASKS, 0, TestDesk.CLOCK.instant(), 1);
    }

    private static Paper plan(TestDesk desk, int year) {
        var body = new ArrayList<Block>();
        for (var i = 0; i < LINES; i++) {
            body.add(Line.of(UUID.randomUUID(), i % 20 == 0 ? Level.SECTION : i % 5 == 0 ? Level.CLAUSE : Level.BULLET, TEXT + i));
        }
        var rows = new ArrayList<Row>();
        var tasks = new ArrayList<Entry>();
        for (var i = 0; i < TASKS; i++) {
            var row = new Row(UUID.randomUUID(), RowKind.ROW, List.of(
                    Cell.COMPUTED, Cell.of("Tập huấn kỹ năng số " + i), Cell.of("Phòng Văn hóa - Xã hội"), Cell.of("Các cơ quan, đơn vị"), Cell.of("Quý II")));
            rows.add(row);
            tasks.add(Task.at(UUID.randomUUID(), row.id()));
        }
        var columns = List.of(
                new Column("TT", Role.NO, null), new Column("Nội dung", Role.TEXT, null), new Column("Chủ trì", Role.LEAD, null),
                new Column("Phối hợp", Role.SUPPORTING, null), new Column("Thời gian", Role.TIMING, null));
        body.add(new Table(UUID.randomUUID(), TableKind.TASKS, "", 1, columns, List.of(), rows));
        return Field.SUBJECT.set(desk.paper(year), "Công tác năm " + year).withBody(body).withAppendices(List.of()).withEntries(Entries.of(tasks));
    }
}
