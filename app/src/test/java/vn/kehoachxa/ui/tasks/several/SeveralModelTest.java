package vn.kehoachxa.ui.tasks.several;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.tasks.CopiedTasks;
import vn.kehoachxa.ui.tasks.TaskColumn;
import vn.kehoachxa.ui.tasks.TaskField;
import vn.kehoachxa.ui.tasks.TasksModel;

class SeveralModelTest extends FollowFixture {

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private TasksModel tasks;

    @BeforeEach
    void open() {
        tasks = new TasksModel(follow, MESSAGES);
        follow.refresh();
    }

    private void told(String text, Runnable back) {
        told.add(text);
        backs.add(back);
    }

    private SeveralModel form(TaskRow... rows) {
        return new SeveralModel(List.of(rows), recorder, MESSAGES, clock, new PreferencesFile(folder.resolve("window.properties")), this::told);
    }

    private List<Progress> entries() {
        return ask((Store s) -> s.log().of(paper.id())).entries().stream().map(Progress.class::cast).toList();
    }

    @Test
    void eachTaskGetsAnEntryOfItsOwnAndAllAreTakenBackTogether() {
        said("Xét công nhận", TODAY.minusDays(3), TaskStatus.IN_PROGRESS, 60);
        var form = form(task("Xét công nhận"), task("Cử cán bộ"));
        form.note().set("Đã họp giao ban.");
        assertThat(form.save()).isTrue();
        assertThat(entries()).hasSize(3);
        assertThat(task("Xét công nhận").tracked().percent()).as("stays as far as it is").isEqualTo(60);
        assertThat(task("Cử cán bộ").tracked().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(told).containsExactly("Đã ghi tiến độ cho 2 việc");
        backs.getFirst().run();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aPercentThatIsWrittenCountsForAll() {
        var form = form(task("Xét công nhận"), task("Cử cán bộ"));
        form.percent().set("120");
        assertThat(form.save()).isFalse();
        assertThat(form.percentError().get()).isNotEmpty();
        form.percent().set("50");
        form.save();
        assertThat(entries()).extracting(Progress::percent).containsExactly(50, 50);
    }

    @Test
    void whatIsStoppedNeedsAReasonAndNoDayLiesAhead() {
        var form = form(task("Xét công nhận"), task("Cử cán bộ"));
        form.status().set(TaskStatus.STOPPED);
        form.day().set(TODAY.plusDays(1));
        assertThat(form.save()).isFalse();
        assertThat(form.noteError().get()).isNotEmpty();
        assertThat(form.dayError().get()).isNotEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatIsRefusedIsCountedAndKeepsNothingElseBack() {
        var other = desk.paper(2025);
        desk.store(other);
        follow.refresh();
        var gone = follow.overview().get().tasks().stream().filter(t -> t.plan().id().equals(other.id())).findFirst().orElseThrow();
        ask(s -> s.papers().load(other.id()));
        var missing = new TaskRow(gone.tracked(), elsewhere(gone), gone.unit(), gone.today(), gone.columns(), gone.folded());
        form(missing, task("Cử cán bộ")).save();
        assertThat(told).containsExactly("Đã ghi tiến độ cho 1 việc; 1 việc không ghi được vì kế hoạch không còn theo dõi");
        assertThat(entries()).hasSize(1);
    }

    /** The plan of a task that is no longer there. */
    private static PaperSummary elsewhere(TaskRow row) {
        var p = row.plan();
        return new PaperSummary(
                UUID.randomUUID(), p.type(), p.kind(), p.year(), p.yearTo(), p.about(), p.subject(), PaperState.CLOSED, p.version(), p.number(),
                p.symbol(), p.date(), p.office(), p.tasks(), p.targets(), p.changedAt(), p.seq());
    }

    @Test
    void severalTasksAreGivenToSomebodyInOneStepOfTheirPlan() {
        var model = new AssignModel(List.of(task("Xét công nhận"), task("Cử cán bộ")), tasks.units().get(), recorder, MESSAGES, this::told);
        model.text().set("  Lò Thị  Mai ");
        model.save();
        assertThat(TaskField.ASSIGNEE.of(task("Xét công nhận"))).isEqualTo("Lò Thị Mai");
        assertThat(TaskField.ASSIGNEE.of(task("Cử cán bộ"))).isEqualTo("Lò Thị Mai");
        assertThat(told).containsExactly("Đã ghi Người phụ trách cho 2 việc");
        var steps = ask(s -> s.papers().journal(paper.id()));
        assertThat(steps).as("made, and one step").hasSize(2);
        backs.getFirst().run();
        assertThat(TaskField.ASSIGNEE.of(task("Cử cán bộ"))).isEmpty();
    }

    @Test
    void whatACellSaysIsWrittenIntoTheCell() {
        var model = new AssignModel(List.of(task("Xét công nhận")), tasks.units().get(), recorder, MESSAGES, this::told);
        model.field().set(TaskField.LEAD);
        assertThat(model.offers()).contains("Phòng Kinh tế");
        model.text().set("Văn phòng");
        model.save();
        var stored = desk.stored(paper.id());
        assertThat(stored.tables().flatMap(t -> t.rows().stream()).map(r -> r.cells().get(2).text())).contains("Văn phòng");
        assertThat(task("Xét công nhận").unit()).isEqualTo("Văn phòng");
    }

    @Test
    void copiedTasksAreATableWithTheNamesOfItsColumns() {
        var text = CopiedTasks.of(
                List.of(task("Đăng chuyên mục"), task("Cử cán bộ")), List.of(TaskColumn.TASK, TaskColumn.UNIT, TaskColumn.DUE, TaskColumn.STATE), MESSAGES);
        assertThat(text).isEqualTo("""
                Nhiệm vụ\tChủ trì\tĐến hạn\tTrạng thái
                Đăng chuyên mục khoa học\tTrung tâm Dịch vụ\t21/05/2026\tChưa làm
                Cử cán bộ dự lớp\tPhòng Kinh tế\ttheo văn bản khác\tChưa làm
                """);
    }
}
