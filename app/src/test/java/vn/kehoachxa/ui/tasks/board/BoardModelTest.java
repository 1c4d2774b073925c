package vn.kehoachxa.ui.tasks.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.tasks.TasksModel;

class BoardModelTest extends FollowFixture {

    private final List<String> told = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private final BooleanProperty seen = new SimpleBooleanProperty(true);
    private TasksModel tasks;
    private BoardModel model;

    @BeforeEach
    void open() {
        tasks = new TasksModel(follow, MESSAGES);
        model = new BoardModel(tasks, recorder, MESSAGES, clock, new PreferencesFile(folder.resolve("window.properties")), (text, back) -> {
            told.add(text);
            backs.add(back);
        }, seen);
        follow.refresh();
    }

    private List<String> titles(TaskStatus status) {
        return model.column(status).get().stream().map(TaskRow::title).toList();
    }

    @Test
    void everyShownTaskStandsInTheColumnOfItsState() {
        said("Xét công nhận", TODAY, TaskStatus.IN_PROGRESS, 30);
        assertThat(titles(TaskStatus.IN_PROGRESS)).containsExactly("Xét công nhận sáng kiến");
        assertThat(titles(TaskStatus.NOT_STARTED)).hasSize(4).startsWith("Đăng chuyên mục khoa học");
        tasks.search().set("cong nhan");
        assertThat(titles(TaskStatus.NOT_STARTED)).isEmpty();
        assertThat(titles(TaskStatus.IN_PROGRESS)).hasSize(1);
    }

    @Test
    void whatNobodySeesIsArrangedWhenItComesIntoSight() {
        seen.set(false);
        tasks.search().set("cong nhan");
        assertThat(titles(TaskStatus.NOT_STARTED)).hasSize(5);
        seen.set(true);
        assertThat(titles(TaskStatus.NOT_STARTED)).containsExactly("Xét công nhận sáng kiến");
    }

    @Test
    void aCardThatIsMovedToDoneIsAtAHundredAndTheNoticeTakesItBack() {
        said("Đăng chuyên mục", TODAY.minusDays(1), TaskStatus.IN_PROGRESS, 40);
        assertThat(model.move(task("Đăng chuyên mục"), TaskStatus.DONE, "")).isTrue();
        assertThat(task("Đăng chuyên mục").tracked().percent()).isEqualTo(100);
        assertThat(titles(TaskStatus.DONE)).containsExactly("Đăng chuyên mục khoa học");
        assertThat(told).containsExactly("“Đăng chuyên mục khoa học” đã chuyển sang Xong");
        backs.getFirst().run();
        assertThat(task("Đăng chuyên mục").tracked().status()).isEqualTo(TaskStatus.IN_PROGRESS);
        assertThat(task("Đăng chuyên mục").tracked().percent()).isEqualTo(40);
        assertThat(task("Đăng chuyên mục").tracked().progress()).hasSize(1);
    }

    @Test
    void whatIsStoppedNeedsAReasonAndNothingElseDoes() {
        assertThat(model.needsReason(TaskStatus.STOPPED)).isTrue();
        assertThat(model.needsReason(TaskStatus.NOT_STARTED)).isFalse();
        assertThat(model.move(task("Cử cán bộ"), TaskStatus.STOPPED, " ")).isFalse();
        assertThat(task("Cử cán bộ").tracked().progress()).isEmpty();
        assertThat(model.move(task("Cử cán bộ"), TaskStatus.STOPPED, "Tỉnh không mở lớp.")).isTrue();
        assertThat(task("Cử cán bộ").tracked().progress().getFirst().note()).isEqualTo("Tỉnh không mở lớp.");
    }

    @Test
    void aCardThatIsPutBackWhereItWasIsNoEntry() {
        assertThat(model.move(task("Cử cán bộ"), TaskStatus.NOT_STARTED, "")).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void aTaskOfSeveralRoundsSaysThatAllOfThemAreDone() {
        model.move(task("Xét công nhận"), TaskStatus.DONE, "");
        assertThat(told.getFirst()).endsWith("cả 2 đợt");
    }
}
