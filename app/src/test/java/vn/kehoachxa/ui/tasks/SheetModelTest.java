package vn.kehoachxa.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.task.Threads;

class SheetModelTest extends FollowFixture {

    private final List<UUID> opened = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private TasksModel tasks;
    private SheetModel model;

    @BeforeEach
    void open() {
        tasks = new TasksModel(follow, MESSAGES);
        var progress = new ProgressModel(recorder, MESSAGES, clock, new PreferencesFile(folder.resolve("window.properties")));
        model = new SheetModel(tasks, recorder, progress, MESSAGES, new SheetModel.Actions(
                (plan, place) -> opened.add(place), folders::add, (text, back) -> {
                    told.add(text);
                    backs.add(back);
                }));
        follow.refresh();
    }

    private ProgressModel form(String title) {
        tasks.chosen().set(task(title).id());
        model.beginProgress();
        return model.progress();
    }

    @Test
    void progressIsRecordedWithItsFilesAndTheTaskMovesOn() throws IOException {
        var file = Files.writeString(folder.resolve("bien-ban.txt"), "đã họp");
        var form = form("Đăng chuyên mục");
        assertThat(form.day().get()).isEqualTo(TODAY);
        assertThat(form.by().get()).isEqualTo("An");
        form.status().set(TaskStatus.DONE);
        form.note().set("Đã đăng 2 bài.");
        form.day().set(LocalDate.of(2026, 5, 20));
        form.add(List.of(file, file));
        assertThat(form.save()).isTrue();
        assertThat(saved).isNotEmpty();
        var row = model.task().get();
        assertThat(row.isDone()).isTrue();
        assertThat(row.is(TaskFlag.OVERDUE)).isFalse();
        assertThat(form.task().get()).isNull();
        var entry = model.log().getFirst();
        assertThat(model.heading(entry)).isEqualTo("20/05/2026 · An");
        assertThat(entry.percent()).isEqualTo(100);
        assertThat(entry.evidence()).extracting(Evidence::name).containsExactly("bien-ban.txt");
        model.showFolder(entry.evidence().getFirst());
        assertThat(folders.getFirst()).hasContent("đã họp");
        model.copy(entry.evidence().getFirst(), folder.resolve("ban-sao.txt"));
        assertThat(folder.resolve("ban-sao.txt")).hasContent("đã họp");
        assertThat(told.getLast()).contains("ban-sao.txt");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingIsRecorded() {
        var form = form("Đăng chuyên mục");
        form.add(List.of(folder.resolve("không có.pdf")));
        form.save();
        assertThat(problems).hasSize(1);
        problems.clear();
        assertThat(model.log()).isEmpty();
        assertThat(form.task().get()).isNotNull();
        assertThat(form.busy().get()).isFalse();
    }

    @Test
    void whatIsStoppedNeedsAReasonAndNoDayMayLieAhead() {
        var form = form("Đăng chuyên mục");
        form.status().set(TaskStatus.STOPPED);
        form.day().set(TODAY.plusDays(1));
        assertThat(form.save()).isFalse();
        assertThat(form.noteError().get()).isNotEmpty();
        assertThat(form.dayError().get()).isNotEmpty();
        form.note().set("Không được bố trí kinh phí.");
        form.day().set(TODAY);
        assertThat(form.save()).isTrue();
        assertThat(model.task().get().tracked().status()).isEqualTo(TaskStatus.STOPPED);
    }

    @Test
    void aBudgetLinePaysForATaskUntilItIsTakenOutAgain() {
        var p = new PaperParts(1000);
        var budget = p.table(
                TableKind.BUDGET,
                List.of(PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung chi", Role.TEXT), PaperParts.column("Số tiền (đồng)", Role.AMOUNT)),
                p.row("Thù lao viết bài", "50.000.000"));
        var line = BudgetLine.at(UUID.randomUUID(), budget.rows().getFirst().id());
        ask(s -> {
            var stored = s.papers().load(paper.id());
            return s.papers().apply(
                    paper.id(), stored.seq(),
                    new Several(List.of(new InsertBlocks(paper.id(), 1, List.of(budget)), PutEntries.of(line))), "An");
        });
        follow.refresh();
        tasks.chosen().set(task("Đăng chuyên mục").id());
        var shown = new AtomicInteger();
        model.onMoney(shown::incrementAndGet);
        model.bind(model.unbound().getFirst());
        assertThat(model.paying()).extracting(BudgetRow::title).containsExactly("Thù lao viết bài");
        assertThat(model.unbound()).isEmpty();
        ask(s -> {
            s.log().record(paper.id(), new Spending(UUID.randomUUID(), line.id(), TODAY, "An", 12_000_000, "", List.of()));
            return true;
        });
        follow.refresh();
        assertThat(model.money(model.paying().getFirst())).isEqualTo("đã chi 12.000.000 / 50.000.000 đồng");
        assertThat(shown.get()).isEqualTo(2);
        model.unbind(model.paying().getFirst());
        assertThat(model.paying()).isEmpty();
    }

    @Test
    void whatWasBegunForATaskIsThereAgainWhenTheTaskIsChosenAgain() {
        var form = form("Đăng chuyên mục");
        form.note().set("Đang chờ ảnh.");
        form.percent().set(30);
        var other = task("Cử cán bộ dự lớp");
        tasks.chosen().set(other.id());
        assertThat(form.task().get()).isNull();
        tasks.chosen().set(task("Đăng chuyên mục").id());
        assertThat(form.isFor(task("Đăng chuyên mục"))).isTrue();
        assertThat(form.note().get()).isEqualTo("Đang chờ ảnh.");
        assertThat(form.percent().get()).isEqualTo(30);
        form.close();
        tasks.chosen().set(other.id());
        tasks.chosen().set(task("Đăng chuyên mục").id());
        assertThat(form.task().get()).as("what was given up does not come back").isNull();
    }

    @Test
    void thePercentFollowsTheStateAndComesBackWithIt() {
        var form = form("Đăng chuyên mục");
        form.percent().set(40);
        form.status().set(TaskStatus.DONE);
        assertThat(form.percent().get()).isEqualTo(100);
        form.status().set(TaskStatus.IN_PROGRESS);
        assertThat(form.percent().get()).isEqualTo(40);
        form.status().set(TaskStatus.NOT_STARTED);
        form.percent().set(5);
        assertThat(form.status().get()).isEqualTo(TaskStatus.IN_PROGRESS);
    }

    @Test
    void ofTwoRoundsOneIsMetAndTheNextBecomesDue() {
        var form = form("Xét công nhận");
        assertThat(form.rounds().get()).containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 12, 31));
        form.met().set(LocalDate.of(2026, 6, 30));
        form.percent().set(50);
        form.save();
        assertThat(model.task().get().tracked().nextDue()).isEqualTo(LocalDate.of(2026, 12, 31));
        model.beginProgress();
        assertThat(form.rounds().get()).containsExactly(LocalDate.of(2026, 12, 31));
        assertThat(form.percent().get()).isEqualTo(50);
    }

    @Test
    void anEntryIsTakenBackAndComesBack() {
        form("Đăng chuyên mục").save();
        assertThat(model.log()).hasSize(1);
        model.withdraw(model.log().getFirst());
        assertThat(model.log()).isEmpty();
        assertThat(told.getLast()).isEqualTo("Đã rút lại tiến độ ngày 25/05/2026");
        backs.getLast().run();
        assertThat(model.log()).hasSize(1);
    }

    @Test
    void aReadingIsCorrectedAndTheProgramsOwnComesBack() {
        tasks.chosen().set(task("Cử cán bộ").id());
        model.beginReading();
        var form = model.reading();
        assertThat(form.kind().get()).isEqualTo(TimingKind.EXTERNAL);
        form.kind().set(TimingKind.BY);
        form.days().set("31/02/2026");
        assertThat(form.save()).isFalse();
        assertThat(form.error().get()).isNotEmpty();
        form.days().set("30/09/2026; 30/6/2026");
        assertThat(form.save()).isTrue();
        var row = model.task().get();
        assertThat(row.tracked().reading().dueDates()).containsExactly(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
        assertThat(new TaskWords(MESSAGES).reading(row.tracked().reading())).isEqualTo("30/06/2026 và 30/09/2026");
        assertThat(row.stated().timing()).isEqualTo("Theo Kế hoạch của UBND tỉnh");
        assertThat(desk.stored(paper.id()).entries().find(row.id())).isPresent();
        model.beginReading();
        assertThat(form.corrected().get()).isTrue();
        form.back();
        assertThat(model.task().get().tracked().reading().kind()).isEqualTo(TimingKind.EXTERNAL);
        assertThat(ask(s -> s.papers().load(paper.id())).canUndo()).isTrue();
    }

    @Test
    void whatACellSaysIsEditedInTheTextAndTheRestHere() {
        tasks.chosen().set(task("Cử cán bộ").id());
        assertThat(model.isEditable(TaskField.LEAD)).isFalse();
        assertThat(model.isEditable(TaskField.TIMING)).isFalse();
        assertThat(model.isEditable(TaskField.OUTCOME)).isTrue();
        var before = model.task().get().clear();
        model.write(model.task().get(), TaskField.ASSIGNEE, " Lò Thị Mai ");
        model.write(model.task().get(), TaskField.SUPPORTING, "Đoàn xã; Hội Phụ nữ");
        assertThat(TaskField.ASSIGNEE.of(model.task().get())).isEqualTo("Lò Thị Mai");
        assertThat(model.task().get().stated().supporting()).containsExactly("Đoàn xã", "Hội Phụ nữ");
        assertThat(model.task().get().clear()).isEqualTo(before + 1);
        model.write(model.task().get(), TaskField.LEAD, "Phòng khác");
        assertThat(TaskField.LEAD.of(model.task().get())).isEqualTo("Phòng Kinh tế");
        model.open();
        assertThat(opened).containsExactly(model.task().get().stated().task().at());
    }

    @Test
    void anotherTaskClosesTheForms() {
        var form = form("Đăng chuyên mục");
        model.beginReading();
        tasks.chosen().set(task("Cử cán bộ").id());
        assertThat(form.task().get()).isNull();
        assertThat(model.reading().open().get()).isFalse();
    }

    @Test
    void whatCouldNotBeRecordedIsThereAgainAlsoWhereItsTaskWasLeftMeanwhile() {
        var waiting = new ArrayDeque<Runnable>();
        var later = new StoreDesk(desk::open, new Threads(Runnable::run, waiting::add, Runnable::run, delays), problems::add);
        var slow = new Recorder(later, new BackgroundTasks(delays.threads(), problems::add), follow, MESSAGES, UUID::randomUUID, "An", () -> { });
        var form = new ProgressModel(slow, MESSAGES, clock, new PreferencesFile(folder.resolve("window.properties")));
        model = new SheetModel(tasks, slow, form, MESSAGES, new SheetModel.Actions((plan, place) -> { }, f -> { }, (text, back) -> { }));
        form("Đăng chuyên mục").note().set("Đã gửi ảnh.");
        form.add(List.of(folder.resolve("không có.pdf")));
        assertThat(form.save()).isTrue();
        assertThat(form.busy().get()).isTrue();
        form("Cử cán bộ dự lớp").note().set("Chờ công văn.");
        assertThat(form.busy().get()).as("another task's form is free").isFalse();
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertThat(problems).hasSize(1);
        problems.clear();
        assertThat(form.note().get()).isEqualTo("Chờ công văn.");
        tasks.chosen().set(task("Đăng chuyên mục").id());
        assertThat(form.note().get()).isEqualTo("Đã gửi ảnh.");
        assertThat(form.files()).hasSize(1);
        later.close();
        waiting.remove().run();
    }
}
