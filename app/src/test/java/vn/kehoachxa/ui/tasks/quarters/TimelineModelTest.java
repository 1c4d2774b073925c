package vn.kehoachxa.ui.tasks.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.tasks.Grouping;
import vn.kehoachxa.ui.tasks.TasksModel;
import vn.kehoachxa.ui.tasks.quarters.TimeScale.Zoom;

class TimelineModelTest extends FollowFixture {

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private final List<TaskRow> opened = new ArrayList<>();
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private TasksModel tasks;
    private TimelineModel model;

    @BeforeEach
    void open() {
        tasks = new TasksModel(follow, MESSAGES);
        var tools = new RescheduleModel.Tools(new TimingReader(), recorder, MESSAGES, (text, back) -> {
            told.add(text);
            backs.add(back);
        }, opened::add);
        model = new TimelineModel(tasks, tools, clock, new PreferencesFile(folder.resolve("window.properties")), seen);
        follow.refresh();
    }

    private List<Bar> bars(String title) {
        return model.bars(task(title));
    }

    private List<String> rows() {
        return model.lines().get().stream()
                .map(l -> switch (l) {
                    case TimelineLine.Heading h -> (h.folded() ? "+ " : "# ") + h.title();
                    case TimelineLine.Item i -> i.task().title();
                })
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    @Test
    void rowsStandUnderHeadingsThatFold() {
        assertThat(rows()).containsExactly(
                "# Sáng kiến", "Đăng chuyên mục khoa học", "Xét công nhận sáng kiến",
                "# Tuyên truyền", "Lập danh sách dự lớp", "Cập nhật trang thông tin", "Cử cán bộ dự lớp");
        model.fold((TimelineLine.Heading) model.lines().get().getFirst(), true);
        assertThat(rows()).startsWith("+ Sáng kiến", "# Tuyên truyền").hasSize(5);
        model.fold((TimelineLine.Heading) model.lines().get().getFirst(), false);
        assertThat(rows()).hasSize(7);
        model.grouping().set(Grouping.NONE);
        assertThat(rows()).hasSize(5).noneMatch(r -> r.startsWith("#"));
    }

    @Test
    void twoRoundsAreTwoBarsFromTheFirstToTheLastDayOfTheirQuarters() {
        var two = bars("Xét công nhận");
        assertThat(two).extracting(Bar::from).containsExactly(day(4, 1), day(10, 1));
        assertThat(two).extracting(Bar::to).containsExactly(day(6, 30), day(12, 31));
        assertThat(two).extracting(Bar::text).containsExactly("đợt 1", "đợt 2");
        assertThat(two).extracting(Bar::tone).containsExactly(Tone.ACCENT, Tone.NEUTRAL);
        assertThat(two.getFirst().spoken()).isEqualTo("đợt 1, từ 01/4/2026 đến 30/6/2026");
        said("Xét công nhận", TODAY, TaskStatus.IN_PROGRESS, 40);
        assertThat(bars("Xét công nhận")).extracting(Bar::text).containsExactly("đợt 1 · 40%", "đợt 2");
        assertThat(bars("Xét công nhận")).extracting(Bar::percent).containsExactly(40, 0);
    }

    @Test
    void aDayByWhichSomethingIsDueIsAMarkAndWhatHasNoDaysGoesThroughTheYear() {
        var late = bars("Đăng chuyên mục").getFirst();
        assertThat(late.shape()).isEqualTo(Bar.Shape.DAY);
        assertThat(late.to()).isEqualTo(day(5, 21));
        assertThat(late.tone()).isEqualTo(Tone.DANGER);
        assertThat(late.text()).isEqualTo("quá hạn");
        assertThat(bars("Lập danh sách").getFirst().text()).isEqualTo("30/5");
        assertThat(bars("Cập nhật trang").getFirst().shape()).isEqualTo(Bar.Shape.STRIPED);
        assertThat(bars("Cập nhật trang").getFirst().from()).isEqualTo(day(1, 1));
        assertThat(bars("Cập nhật trang").getFirst().movable()).isFalse();
        assertThat(bars("Cử cán bộ").getFirst().shape()).isEqualTo(Bar.Shape.DASHED);
        assertThat(bars("Cử cán bộ").getFirst().text()).isEqualTo("chờ văn bản");
    }

    @Test
    void whatIsDoneSaysOnWhichDay() {
        said("Đăng chuyên mục", day(3, 20), TaskStatus.DONE, 100);
        said("Đăng chuyên mục", TODAY, TaskStatus.DONE, 100);
        var done = bars("Đăng chuyên mục").getFirst();
        assertThat(done.tone()).isEqualTo(Tone.SUCCESS);
        assertThat(done.text()).isEqualTo("✓ 20/3");
        assertThat(done.movable()).isFalse();
    }

    @Test
    void nearerAndFartherKeepTodayInSight() {
        assertThat(model.title().get()).isEqualTo("Năm 2026");
        model.zoom().set(Zoom.QUARTER);
        assertThat(model.title().get()).isEqualTo("Quý II năm 2026");
        model.zoom().set(Zoom.MONTH);
        assertThat(model.title().get()).isEqualTo("Tháng 5 năm 2026");
        model.step(-5);
        assertThat(model.title().get()).isEqualTo("Tháng 12 năm 2025");
        model.zoom().set(Zoom.YEAR);
        assertThat(model.title().get()).isEqualTo("Năm 2025");
        model.goToday();
        assertThat(model.title().get()).isEqualTo("Năm 2026");
    }

    @Test
    void aBarThatIsPulledComesToRestAtTheEndsOfMonths() {
        var task = task("Xét công nhận");
        var bar = bars("Xét công nhận").getFirst();
        assertThat(model.pulled(task, bar, 30, 30)).isEqualTo(new TimePart(day(5, 1), day(7, 31)));
        assertThat(model.pulled(task, bar, 0, -28)).isEqualTo(new TimePart(day(4, 1), day(5, 31)));
        assertThat(model.pulled(task, bar, 14, 0)).isEqualTo(new TimePart(day(4, 15), day(6, 30)));
        model.zoom().set(Zoom.MONTH);
        assertThat(model.pulled(task, bar, 1, 1)).isEqualTo(new TimePart(day(4, 2), day(7, 1)));
        assertThat(model.pulled(task, bar, 0, -200)).as("no end before the beginning").isEqualTo(new TimePart(day(4, 1), day(4, 1)));
    }

    @Test
    void anotherTimeIsWrittenIntoTheCellOfADraftAndTakenBack() {
        var task = task("Xét công nhận");
        var asked = model.reschedule(task, bars("Xét công nhận").getFirst(), new TimePart(day(5, 1), day(7, 31)));
        assertThat(asked.isWritable()).isTrue();
        assertThat(asked.question().get()).isEqualTo(
                "Đổi thời gian của việc “Xét công nhận sáng kiến” thành “Từ 01/5/2026 đến 31/7/2026; từ 01/10/2026 đến 31/12/2026”?");
        assertThat(asked.ground()).contains("Đợt 1 quý II/2026");
        assertThat(asked.save()).isTrue();
        assertThat(task("Xét công nhận").stated().timing()).isEqualTo("Từ 01/5/2026 đến 31/7/2026; từ 01/10/2026 đến 31/12/2026");
        assertThat(bars("Xét công nhận")).extracting(Bar::from).containsExactly(day(5, 1), day(10, 1));
        assertThat(bars("Xét công nhận")).extracting(Bar::to).containsExactly(day(7, 31), day(12, 31));
        backs.getFirst().run();
        assertThat(task("Xét công nhận").stated().timing()).isEqualTo("Đợt 1 quý II/2026 Đợt 2, Quý IV/2026");
    }

    @Test
    void aDayByWhichSomethingIsDueStaysOneThatHasNoBeginning() {
        var task = task("Lập danh sách");
        var bar = bars("Lập danh sách").getFirst();
        var asked = model.reschedule(task, bar, model.pulled(task, bar, 16, 16));
        asked.save();
        assertThat(task("Lập danh sách").stated().timing()).isEqualTo("Đến ngày 15/6/2026");
        assertThat(task("Lập danh sách").tracked().reading().dueDates()).containsExactly(day(6, 15));
        assertThat(task("Lập danh sách").tracked().reading().confident()).isTrue();
        assertThat(bars("Lập danh sách").getFirst().shape()).isEqualTo(Bar.Shape.DAY);
    }

    @Test
    void aTaskWithoutDaysGetsSomeByTheKeyboardsDialog() {
        var asked = model.reschedule(task("Cập nhật trang"), null, null);
        assertThat(asked.save()).isFalse();
        assertThat(asked.error().get()).isEqualTo("Ghi ngày cuối, như 30/06/2026.");
        asked.from().set(day(9, 30));
        asked.to().set(day(7, 1));
        assertThat(asked.save()).isFalse();
        assertThat(asked.error().get()).isEqualTo("Ngày cuối không thể trước ngày đầu.");
        asked.from().set(day(7, 1));
        asked.to().set(day(9, 30));
        assertThat(asked.save()).isTrue();
        assertThat(task("Cập nhật trang").tracked().reading().kind()).isEqualTo(TimingKind.WINDOW);
        assertThat(bars("Cập nhật trang").getFirst().from()).isEqualTo(day(7, 1));
    }

    @Test
    void aReadingThatWasCorrectedGoesWithTheWordsItWasOf() {
        recorder.change(task("Cử cán bộ"), t -> t.withCorrected(new TimingReading(TimingKind.BY, null, day(6, 1), List.of(day(6, 1)), List.of(), true)));
        var task = task("Cử cán bộ");
        var asked = model.reschedule(task, model.bars(task).getFirst(), new TimePart(null, day(6, 20)));
        assertThat(asked.ground()).endsWith("Cách hiểu thời hạn đã sửa tay sẽ bỏ.");
        asked.save();
        assertThat(task("Cử cán bộ").tracked().reading().dueDates()).containsExactly(day(6, 20));
        assertThat(task("Cử cán bộ").stated().task().corrected()).isNull();
    }

    @Test
    void everyTimeThatIsWrittenIsReadAsTheSameDays() {
        var timing = new TimingReader();
        var parts = List.of(
                new TimePart(null, day(2, 28)), new TimePart(day(3, 5), day(3, 5)), new TimePart(day(3, 9), day(4, 1)),
                new TimePart(day(10, 1), LocalDate.of(2027, 1, 15)));
        for (var part : parts) {
            var words = TimeWords.written(List.of(part));
            var reading = timing.read(words, 2026, 2027);
            assertThat(reading.dueDates()).as(words).containsExactly(part.to());
            assertThat(timing.starts(words, 2026, 2027).get(part.to())).as(words).isEqualTo(part.from());
            assertThat(reading.confident()).as(words).isTrue();
        }
        var all = TimeWords.written(parts);
        assertThat(timing.read(all, 2026, 2027).dueDates()).as(all).isEqualTo(parts.stream().map(TimePart::to).toList());
    }

    @Test
    void whatChangesWhileNobodyLooksIsThereForWhoeverLooksAgain() {
        var before = model.lines().get();
        seen.set(false);
        tasks.search().set("lop");
        assertThat(model.lines().get()).isSameAs(before);
        seen.set(true);
        assertThat(rows()).containsExactly("# Tuyên truyền", "Lập danh sách dự lớp", "Cử cán bộ dự lớp");
        var after = model.lines().get();
        seen.set(false);
        seen.set(true);
        assertThat(model.lines().get()).as("nothing has changed").isSameAs(after);
    }
}
