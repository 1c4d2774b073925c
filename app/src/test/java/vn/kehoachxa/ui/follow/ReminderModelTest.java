package vn.kehoachxa.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.TaskStatus;

class ReminderModelTest extends FollowFixture {

    private final List<String> told = new ArrayList<>();

    private ReminderModel start(LocalTime time) {
        ask(s -> {
            s.following().saveReminding(new Reminding(7, time));
            return s;
        });
        var model = new ReminderModel(follow, MESSAGES, clock, told::add);
        follow.refresh(model::begin);
        return model;
    }

    @Test
    void itIsSaidAtTheStartAndOnceADayAtItsTime() {
        var model = start(LocalTime.of(14, 0));
        assertThat(told).containsExactly("1 việc quá hạn, 1 việc đến hạn trong 7 ngày");
        model.tick();
        clock.set(TODAY, LocalTime.of(13, 59, 59));
        model.tick();
        assertThat(told).hasSize(1);
        clock.set(TODAY, LocalTime.of(14, 0, 1));
        model.tick();
        model.tick();
        assertThat(told).hasSize(2);
        clock.set(TODAY.plusDays(1), LocalTime.of(13, 0));
        model.tick();
        assertThat(told).hasSize(2);
        clock.set(TODAY.plusDays(3), LocalTime.of(16, 0));
        model.tick();
        model.tick();
        assertThat(told).hasSize(3);
    }

    @Test
    void withoutATimeItIsOnlySaidAtTheStart() {
        var model = start(null);
        clock.set(TODAY.plusDays(1), LocalTime.of(23, 0));
        model.tick();
        assertThat(told).hasSize(1);
    }

    @Test
    void reportsThatAreDueAreSaidToo() {
        desk.newPaper(2026);
        clock.set(LocalDate.of(2026, 3, 1), LocalTime.of(8, 0));
        start(null);
        assertThat(told).containsExactly("1 báo cáo phải nhận");
    }

    @Test
    void nothingIsSaidWhereNothingIsLateOrNear() {
        follow.refresh();
        said("Đăng chuyên mục", TODAY, TaskStatus.DONE, 100);
        said("Lập danh sách", TODAY, TaskStatus.DONE, 100);
        start(null);
        assertThat(told).isEmpty();
    }
}
