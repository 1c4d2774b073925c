package vn.kehoachxa.ui.tasks.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.tracking.PublicHolidays;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.tasks.StateChoice;
import vn.kehoachxa.ui.tasks.TasksModel;

class MonthModelTest extends FollowFixture {

    private TasksModel tasks;
    private MonthModel model;

    @BeforeEach
    void open() {
        tasks = new TasksModel(follow, MESSAGES);
        model = new MonthModel(tasks, PublicHolidays.ofCountry(), MESSAGES, clock, new SimpleBooleanProperty(true));
        follow.refresh();
    }

    private MonthDay day(int year, int month, int day) {
        return model.days().get().stream().filter(d -> d.date().equals(LocalDate.of(year, month, day))).findFirst().orElseThrow();
    }

    private List<String> due(int month, int day) {
        return day(2026, month, day).dues().stream().map(MonthDue::text).toList();
    }

    @Test
    void weeksBeginOnMondayAndAreWhole() {
        assertThat(model.title().get()).isEqualTo("Tháng 5 năm 2026");
        assertThat(model.days().get()).hasSize(35);
        assertThat(model.days().get().getFirst().date()).isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(day(2026, 4, 27).inMonth()).isFalse();
        assertThat(day(2026, 5, 25).today()).isTrue();
        model.go(LocalDate.of(2027, 2, 1));
        assertThat(model.days().get()).as("four weeks from Monday to Sunday").hasSize(28);
    }

    @Test
    void whatIsLateNearAndDoneHasItsTone() {
        assertThat(day(2026, 5, 21).dues()).extracting(MonthDue::tone).containsExactly(Tone.DANGER);
        assertThat(day(2026, 5, 30).dues()).extracting(MonthDue::tone).containsExactly(Tone.WARNING);
        said("Đăng chuyên mục", TODAY, TaskStatus.DONE, 100);
        assertThat(day(2026, 5, 21).dues()).extracting(MonthDue::tone).containsExactly(Tone.SUCCESS);
    }

    @Test
    void everyDueDayOfATaskIsShownAndNotOnlyTheNext() {
        model.months(1);
        assertThat(due(6, 30)).containsExactly("Xét công nhận sáng kiến");
        model.months(6);
        assertThat(model.title().get()).isEqualTo("Tháng 12 năm 2026");
        assertThat(due(12, 31)).containsExactly("Xét công nhận sáng kiến");
    }

    @Test
    void filtersCountHereToo() {
        tasks.search().set("danh sach");
        assertThat(due(5, 21)).isEmpty();
        assertThat(due(5, 30)).hasSize(1);
    }

    @Test
    void weekendsHolidaysAndTheOfficesOwnDaysOffAreMarked() {
        ask(s -> {
            s.following().saveDaysOff(List.of(
                    new DayOff(LocalDate.of(2026, 5, 28), LocalDate.of(2026, 5, 28), "Hội thao", false),
                    new DayOff(LocalDate.of(2026, 5, 30), LocalDate.of(2026, 5, 30), "", true)));
            return s;
        });
        follow.refresh();
        assertThat(day(2026, 5, 23).off()).isTrue();
        assertThat(day(2026, 5, 23).note()).isEmpty();
        assertThat(day(2026, 5, 1).off()).isTrue();
        assertThat(day(2026, 5, 1).note()).isEqualTo("Nghỉ lễ");
        assertThat(day(2026, 5, 28).note()).isEqualTo("Hội thao");
        assertThat(day(2026, 5, 30).off()).isFalse();
        assertThat(day(2026, 5, 30).note()).isEqualTo("Làm bù");
    }

    @Test
    void reportsAreShownUntilSomebodyAsksForAUnitOrAState() {
        var duty = new OfficeDuty("chuyển đổi số", Period.QUARTER, Direction.OUT, "UBND tỉnh", "", 15);
        ask(s -> s.office().change(o -> o.withRegisters(o.registers().withDuties(List.of(duty)))));
        follow.refresh();
        model.months(1);
        assertThat(due(6, 14)).hasSize(1).first().asString().contains("chuyển đổi số");
        tasks.state().set(StateChoice.OPEN);
        assertThat(due(6, 14)).isEmpty();
        tasks.clear();
        tasks.search().set("chuyen doi");
        assertThat(due(6, 14)).hasSize(1);
        tasks.search().set("khong co");
        assertThat(due(6, 14)).isEmpty();
    }

    @Test
    void aMonthOnKeepsTheDayAsFarAsItIsThere() {
        model.go(LocalDate.of(2026, 1, 31));
        model.months(1);
        assertThat(model.day().get()).isEqualTo(LocalDate.of(2026, 2, 28));
        model.days(1);
        assertThat(model.title().get()).isEqualTo("Tháng 3 năm 2026");
        model.today();
        assertThat(model.day().get()).isEqualTo(TODAY);
    }
}
