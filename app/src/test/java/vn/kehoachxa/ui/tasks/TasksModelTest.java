package vn.kehoachxa.ui.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.plan.edit.DropEntries;
import vn.kehoachxa.ui.follow.FollowFixture;

class TasksModelTest extends FollowFixture {

    private TasksModel model;

    @BeforeEach
    void open() {
        ask(s -> s.office().change(o -> o.withUnits(
                List.of(new Unit("Phòng Văn hóa - Xã hội", "VHXH", List.of("Phòng VH-XH"), ""), new Unit("Phòng Kinh tế", "KT")))));
        model = new TasksModel(follow, MESSAGES);
        follow.refresh();
    }

    private List<String> titles() {
        return model.lines().get().stream()
                .map(l -> switch (l) {
                    case TaskLine.Heading h -> "# " + h.title();
                    case TaskLine.Item i -> i.task().title();
                })
                .toList();
    }

    @Test
    void whatIsDueFirstStandsFirstAndWhatHasNoDayLast() {
        assertThat(titles()).containsExactly(
                "Đăng chuyên mục khoa học", "Lập danh sách dự lớp", "Xét công nhận sáng kiến", "Cập nhật trang thông tin", "Cử cán bộ dự lớp");
        assertThat(model.counts().get()).isEqualTo("5 việc · 1 quá hạn");
        model.order().set(new TaskOrder(TaskColumn.DUE, false));
        assertThat(titles()).startsWith("Xét công nhận sáng kiến", "Lập danh sách dự lớp").endsWith("Cử cán bộ dự lớp");
    }

    @Test
    void wordsAreFoundWithoutMarksInAnyOrder() {
        model.search().set("LOP danh sach");
        assertThat(titles()).containsExactly("Lập danh sách dự lớp");
        model.search().set("phong kinh te");
        assertThat(titles()).hasSize(2);
        model.search().set("không có chữ này");
        assertThat(model.face().get()).isEqualTo(TasksModel.Face.FILTERED_OUT);
        model.clear();
        assertThat(titles()).hasSize(5);
    }

    @Test
    void unitsAreFoundUnderTheNameOfTheRegisterHoweverTheyAreWritten() {
        assertThat(model.units().get()).containsExactly("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Trung tâm Dịch vụ");
        model.unit().set("Phòng Văn hóa - Xã hội");
        assertThat(titles()).containsExactly("Xét công nhận sáng kiến", "Cập nhật trang thông tin");
    }

    @Test
    void tasksAreFilteredByStateAndByTheDayUntilWhichTheyAreDue() {
        model.only(StateChoice.WAITING);
        assertThat(titles()).containsExactly("Cử cán bộ dự lớp");
        model.only(StateChoice.NEEDS_UPDATE);
        assertThat(titles()).containsExactly("Cập nhật trang thông tin");
        model.clear();
        model.until().set(LocalDate.of(2026, 5, 31));
        assertThat(titles()).containsExactly("Đăng chuyên mục khoa học", "Lập danh sách dự lớp");
    }

    @Test
    void groupsKeepTheOrderOfTheTextAndTheirTasksAreSorted() {
        model.grouping().set(Grouping.GROUP);
        assertThat(titles()).containsExactly(
                "# Sáng kiến", "Đăng chuyên mục khoa học", "Xét công nhận sáng kiến",
                "# Tuyên truyền", "Lập danh sách dự lớp", "Cập nhật trang thông tin", "Cử cán bộ dự lớp");
        model.grouping().set(Grouping.PLAN);
        assertThat(titles().getFirst()).startsWith("# 2026 · ");
    }

    @Test
    void aTaskThatIsDoneIsNoLongerOverdueAndStaysChosen() {
        model.only(StateChoice.OVERDUE);
        var late = task("Đăng chuyên mục");
        model.chosen().set(late.id());
        said("Đăng chuyên mục", TODAY, TaskStatus.DONE, 100);
        assertThat(titles()).isEmpty();
        assertThat(model.chosenRow().get().isDone()).isTrue();
        assertThat(model.chosenRow().get().is(TaskFlag.DONE_LATE)).isTrue();
    }

    @Test
    void daysOffOfTheOfficeShiftTheWarning() {
        ask(s -> {
            s.following().saveReminding(new Reminding(3, null));
            return s;
        });
        follow.refresh();
        // 31 May is a Sunday: the last working day before it is Friday the 29th.
        assertThat(task("Lập danh sách").tracked().warnOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(task("Lập danh sách").is(TaskFlag.DUE_SOON)).isFalse();
        ask(s -> {
            s.following().saveDaysOff(List.of(new DayOff(LocalDate.of(2026, 5, 28), LocalDate.of(2026, 5, 29), "Nghỉ", false)));
            return s;
        });
        follow.refresh();
        assertThat(task("Lập danh sách").tracked().warnOn()).isEqualTo(LocalDate.of(2026, 5, 27));
        assertThat(task("Lập danh sách").is(TaskFlag.DUE_SOON)).isTrue();
    }

    @Test
    void aTaskThatLeavesThePlanIsNoLongerChosen() {
        model.chosen().set(task("Cử cán bộ").id());
        ask(s -> {
            var stored = s.papers().load(paper.id());
            return s.papers().apply(paper.id(), stored.seq(), DropEntries.of(task("Cử cán bộ").id()), "test");
        });
        follow.refresh();
        assertThat(model.chosen().get()).isNull();
        assertThat(model.chosenRow().get()).isNull();
    }
}
