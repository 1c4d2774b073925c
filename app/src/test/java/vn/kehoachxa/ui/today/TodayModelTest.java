package vn.kehoachxa.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.plans.Changed;

class TodayModelTest extends FollowFixture {

    private final List<UUID> updated = new ArrayList<>();
    private TodayModel model;

    @BeforeEach
    void open() {
        model = new TodayModel(follow, MESSAGES, new Changed(MESSAGES, clock), new TodayModel.Ways(updated::add, s -> { }, id -> { }, () -> { }));
        follow.refresh();
    }

    @Test
    void theMostUrgentComesFirstWithItsTimeAsWritten() {
        assertThat(model.day()).isEqualTo("Thứ Hai, 25 tháng 5 năm 2026");
        assertThat(model.summary()).isEqualTo("1 việc quá hạn · 1 việc đến hạn trong 7 ngày");
        var urgent = model.urgent();
        assertThat(urgent).extracting(Urgent::title)
                .containsExactly("Đăng chuyên mục khoa học", "Lập danh sách dự lớp", "Cử cán bộ dự lớp");
        assertThat(urgent.getFirst().chip().text()).isEqualTo("Quá hạn 4 ngày");
        assertThat(urgent.getFirst().detail()).isEqualTo("Trung tâm Dịch vụ · hạn ghi: trước 22/5/2026 (đến 21/05)");
        urgent.getFirst().go().run();
        assertThat(updated).containsExactly(task("Đăng chuyên mục").id());
    }

    @Test
    void whatGoesOnAllYearIsAskedForInTheLastMonthOfAQuarter() {
        clock.set(LocalDate.of(2026, 6, 1), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.urgent().getLast().title()).isEqualTo("Cập nhật trang thông tin");
        assertThat(model.urgent().getLast().detail()).endsWith("chưa cập nhật lần nào");
        said("Cập nhật trang", LocalDate.of(2026, 6, 1), TaskStatus.IN_PROGRESS, 50);
        assertThat(model.urgent()).extracting(Urgent::urgency).doesNotContain(Urgency.NEEDS_UPDATE);
    }

    @Test
    void everyTaskCountsOnce() {
        said("Xét công nhận", TODAY, TaskStatus.IN_PROGRESS, 40);
        said("Cập nhật trang", TODAY, TaskStatus.DONE, 100);
        assertThat(model.states()).isEqualTo(new Share(1, 1, 2, 1, 0));
        assertThat(model.states().percentDone()).isEqualTo(20);
        assertThat(model.units().get("Phòng Kinh tế")).isEqualTo(new Share(0, 0, 2, 0, 0));
    }

    @Test
    void theDayTurnsByItself() {
        clock.set(TODAY.plusDays(1), LocalTime.MIDNIGHT);
        follow.tick();
        assertThat(model.day()).startsWith("Thứ Ba, 26");
        assertThat(model.urgent().getFirst().chip().text()).isEqualTo("Quá hạn 5 ngày");
    }

    @Test
    void aPlanThatIsWrittenStandsAmongTheDrafts() {
        assertThat(model.drafts()).singleElement().satisfies(d -> assertThat(d.detail()).isEqualTo("bản nháp · sửa lúc 10:32 hôm nay"));
    }

    @Test
    void theNumberOfATargetIsRecordedAndTakenBack() {
        desk.newPaper(2026);
        follow.refresh();
        var target = model.targets().getFirst();
        assertThat(target.isReached()).isFalse();
        var form = FigureModel.of(target, recorder, MESSAGES, clock);
        form.value().set("nhiều");
        assertThat(form.save()).isFalse();
        assertThat(form.valueError().get()).isNotEmpty();
        form.value().set("1.200,5");
        assertThat(form.save()).isTrue();
        var after = model.targets().getFirst();
        assertThat(after.value()).isEqualByComparingTo(new BigDecimal("1200.5"));
        assertThat(model.figure(after)).startsWith("1.200,5 / ");
        var again = FigureModel.of(after, recorder, MESSAGES, clock);
        again.withdraw(again.said().getFirst(), () -> { });
        assertThat(model.targets().getFirst().value()).isNull();
        again.restore(again.said().getFirst());
        assertThat(model.targets().getFirst().value()).isNotNull();
    }

    @Test
    void spendingsAddUpAndMoneyComesBack() {
        desk.store(desk.templates().create("budget", 2026, desk.templates().freshOffice(), TestDesk.VALUES));
        follow.refresh();
        var line = model.budgets().getFirst();
        for (var amount : List.of("12.000.000", "-2.000.000")) {
            var form = FigureModel.of(line, recorder, MESSAGES, clock);
            form.value().set(amount);
            assertThat(form.save()).isTrue();
        }
        assertThat(model.budgets().getFirst().spent()).isEqualTo(10_000_000);
        assertThat(model.figure(model.budgets().getFirst())).startsWith("10.000.000 / ");
    }

    @Test
    void numbersAreWrittenAsTheOfficeWritesThem() {
        assertThat(Figures.written(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(Figures.read("87,5 %")).contains(new BigDecimal("87.5"));
        assertThat(Figures.read("1.2")).isEmpty();
    }
}
