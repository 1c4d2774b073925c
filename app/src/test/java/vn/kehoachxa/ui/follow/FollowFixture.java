package vn.kehoachxa.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** A plan with a few tasks in a real store, looked at without a window, on a day that a test sets. */
public abstract class FollowFixture {

    protected static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);
    protected static final LocalDate TODAY = LocalDate.of(2026, 5, 25);

    @TempDir
    protected Path folder;

    protected final HandDelays delays = new HandDelays();
    protected final List<Throwable> problems = new ArrayList<>();
    protected final List<String> saved = new ArrayList<>();
    protected final HandClock clock = new HandClock();
    protected TestDesk desk;
    protected StoreDesk store;
    protected FollowModel follow;
    protected Recorder recorder;
    protected Paper paper;

    /** A clock that a test moves. */
    protected static final class HandClock extends Clock {

        private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
        private Instant now = TODAY.atTime(10, 32).atZone(ZONE).toInstant();

        /** It is this day, at this time. */
        public void set(LocalDate day, LocalTime time) {
            now = day.atTime(time).atZone(ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder, clock);
        paper = plan(desk);
        desk.store(paper);
        store = new StoreDesk(desk::open, delays.threads(), problems::add);
        follow = new FollowModel(store, new OverviewReader(new TimingReader(), day -> false, clock), clock);
        recorder = new Recorder(
                store, new BackgroundTasks(delays.threads(), problems::add), follow, MESSAGES, UUID::randomUUID, "An", () -> saved.add("saved"));
    }

    @AfterEach
    void end() {
        store.close();
        assertThat(problems).isEmpty();
    }

    /** A plan with a table of tasks in two groups: overdue, due soon, continuous, waited for, of two rounds. */
    public static Paper plan(TestDesk desk) {
        var p = new PaperParts();
        var columns = List.of(
                PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Chủ trì", Role.LEAD),
                PaperParts.column("Thời gian", Role.TIMING));
        var table = p.table(
                TableKind.TASKS, columns,
                p.group(4, "Sáng kiến"),
                p.row("Xét công nhận sáng kiến", "Phòng Văn hóa - Xã hội", "Đợt 1 quý II/2026 Đợt 2, Quý IV/2026"),
                p.row("Đăng chuyên mục khoa học", "Trung tâm Dịch vụ", "trước 22/5/2026"),
                p.group(4, "Tuyên truyền"),
                p.row("Cập nhật trang thông tin", "phòng vh-xh", "Thường xuyên"),
                p.row("Cử cán bộ dự lớp", "Phòng Kinh tế", "Theo Kế hoạch của UBND tỉnh"),
                p.row("Lập danh sách dự lớp", "Phòng Kinh tế", "trước ngày 31/5/2026"));
        var base = desk.paper(2026);
        var tasks = table.rows().stream()
                .filter(r -> r.kind() == RowKind.ROW)
                .map(r -> Task.at(UUID.randomUUID(), r.id()))
                .toList();
        return base.withBody(List.of(table)).withAppendices(List.of()).withEntries(Entries.of(tasks));
    }

    /** The task whose title begins so, as it was read last. */
    protected TaskRow task(String title) {
        return follow.overview().get().tasks().stream().filter(t -> t.title().startsWith(title)).findFirst().orElseThrow();
    }

    protected <T> T ask(Function<Store, T> question) {
        var answers = new ArrayList<T>();
        store.ask(question, answers::add);
        return answers.getFirst();
    }

    /** Somebody said so before. */
    protected void said(String title, LocalDate day, TaskStatus status, int percent) {
        var of = task(title);
        ask(s -> {
            s.log().record(paper.id(), new Progress(UUID.randomUUID(), of.id(), day, "An", status, percent, "", null, List.of()));
            return day;
        });
        follow.refresh();
    }
}
