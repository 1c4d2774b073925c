package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.tasks.TaskLine;

/** A plan is followed in the window: today, tasks, the sheet, reminders, days off. */
class FollowWindowTest extends WindowFixture {

    private Paper paper;

    @Override
    void prepare() {
        paper = FollowFixture.plan(desk);
        desk.store(paper);
    }

    private Log log() {
        try (var store = desk.open()) {
            return store.log().of(paper.id());
        }
    }

    private List<String> titles() {
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        return onWindow(() -> table.getItems().stream().filter(TaskLine.Item.class::isInstance).map(l -> ((TaskLine.Item) l).task().title()).toList());
    }

    private void choose(String title) throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown(".task-title"));
        click(() -> robot.lookup(n -> n instanceof Label l && l.getStyleClass().contains("task-title") && l.getText().equals(title)).tryQuery().orElse(null));
        until(() -> text("#sheet-title").equals(title));
    }

    @Test
    void theWindowOpensOnTheDayAndRemindsOnceQuietly() throws TimeoutException {
        until(() -> text("#today-day").equals("Thứ Hai, 25 tháng 5 năm 2026"));
        until(() -> text("#notice-text").equals("1 việc quá hạn, 1 việc đến hạn trong 7 ngày"));
        assertThat(text("#rail-badge")).isEqualTo("1");
        assertThat(nameless()).as("today").isEmpty();
        click("#notice-action");
        until(() -> shown("#tasks-table"));
        until(() -> titles().equals(List.of("Đăng chuyên mục khoa học")));
        assertThat(shown("#notice")).isFalse();
        click("#rail-today");
        until(() -> shown("#today"));
        assertThat(shown("#notice")).isFalse();
    }

    @Test
    void progressWithAFileIsRecordedFromTheDayAndTheTaskIsNoLongerLate() throws TimeoutException, IOException {
        var file = Files.writeString(folder.resolve("bien-ban.txt"), "đã đăng");
        desk.opens(file);
        until(() -> shown("#today-update-0"));
        click("#today-update-0");
        until(() -> shown("#progress-form"));
        assertThat(text("#sheet-title")).isEqualTo("Đăng chuyên mục khoa học");
        assertThat(nameless()).as("form").isEmpty();
        fill("#progress-percent", "60");
        click("#progress-note").write("Đã đăng một bài");
        click("#progress-files");
        until(() -> shown(".progress-file"));
        click("#progress-save");
        until(() -> log().entries().size() == 1);
        var first = (Progress) log().entries().getFirst();
        assertThat(first.percent()).isEqualTo(60);
        assertThat(first.note()).isEqualTo("Đã đăng một bài");
        assertThat(first.evidence()).hasSize(1);
        until(() -> shown(".log-file"));
        assertThat(text("#status-saved")).isEqualTo("Đã lưu 10:32");
        robot.interact(() -> robot.lookup("#sheet-scroll").queryAs(ScrollPane.class).setVvalue(1));
        click(".log-file");
        robot.clickOn("Mở thư mục");
        until(() -> desk.shownFolders().size() == 1);
        assertThat(desk.shownFolders().getFirst()).hasContent("đã đăng");

        click("#sheet-record");
        until(() -> shown("#progress-done"));
        click("#progress-done");
        click("#progress-save");
        until(() -> text("#tasks-counts").equals("5 việc"));
        assertThat(robot.lookup("#sheet-chips .chip").queryAllAs(Label.class)).extracting(Label::getText).containsExactly("Xong muộn");
        assertThat(shown("#rail-badge")).isFalse();
        click("#rail-today");
        until(() -> text("#today-summary").equals("1 việc đến hạn trong 7 ngày"));
    }

    @Test
    void theKeyboardAloneFindsATaskAndRecordsItsProgress() throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown(".task-title"));
        click("#tasks-search").write("danh sach lop");
        until(() -> titles().equals(List.of("Lập danh sách dự lớp")));
        robot.push(KeyCode.TAB);
        until(() -> robot.lookup("#tasks-plan").query().isFocused());
        for (var i = 0; i < 6; i++) {
            robot.push(KeyCode.TAB);
        }
        until(() -> robot.lookup("#tasks-table").query().isFocused());
        robot.push(KeyCode.DOWN);
        until(() -> shown("#task-sheet"));
        robot.push(KeyCode.F2);
        until(() -> robot.lookup("#progress-in-progress").query().isFocused());
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> log().entries().size() == 1);
        assertThat(((Progress) log().entries().getFirst()).status()).isEqualTo(TaskStatus.DONE);
        until(() -> robot.lookup("#tasks-table").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#task-sheet"));
    }

    @Test
    void aReadingIsCorrectedInTheSheetAndTheProgramsOwnComesBack() throws TimeoutException {
        choose("Cử cán bộ dự lớp");
        assertThat(text("#sheet-reading")).isEqualTo("theo văn bản khác");
        assertThat(nameless()).as("sheet").isEmpty();
        click("#sheet-correct");
        until(() -> shown("#reading-kind"));
        assertThat(nameless()).as("reading").isEmpty();
        click("#reading-kind");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        until(() -> shown("#reading-days"));
        fill("#reading-days", "01/06/2026");
        click("#reading-save");
        until(() -> text("#sheet-reading").equals("01/06/2026 (đã sửa)"));
        until(() -> robot.lookup("#sheet-chips .chip").queryAllAs(Label.class).stream().anyMatch(l -> l.getText().equals("Còn 7 ngày")));
        click("#sheet-correct");
        until(() -> shown("#reading-back"));
        click("#reading-back");
        until(() -> text("#sheet-reading").equals("theo văn bản khác"));
    }

    @Test
    void whoDoesItIsWrittenInTheSheetAndUndoneInTheEditor() throws TimeoutException {
        choose("Cử cán bộ dự lớp");
        fill("#sheet-assignee", "Lò Thị Mai");
        robot.push(KeyCode.ENTER);
        until(() -> assignee().equals("Lò Thị Mai"));
        click("#sheet-open");
        until(() -> shown(".spot:editing"));
        until(() -> !robot.lookup("#undo").query().isDisabled());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> assignee().isEmpty());
    }

    private String assignee() {
        var stored = desk.stored(paper.id());
        var row = stored.tables().flatMap(t -> t.rows().stream()).filter(r -> r.cells().get(1).text().equals("Cử cán bộ dự lớp")).findFirst().orElseThrow();
        return stored.entries().byPlace(Task.class).get(row.id()).assignee();
    }

    @Test
    void anEntryIsTakenBackAndTheNoticeBringsItAgain() throws TimeoutException {
        choose("Cử cán bộ dự lớp");
        click("#sheet-record");
        until(() -> shown("#progress-save"));
        click("#progress-save");
        until(() -> shown(".log-withdraw"));
        click(".log-withdraw");
        until(() -> log().entries().isEmpty());
        until(() -> text("#notice-text").startsWith("Đã rút lại"));
        click("#notice-action");
        until(() -> log().entries().size() == 1);
    }

    @Test
    void whatAnotherProcessRecordsIsSeen() throws TimeoutException {
        until(() -> shown("#today-update-0"));
        try (var store = desk.open()) {
            var stored = store.papers().load(paper.id()).paper();
            for (var task : stored.entries().all(Task.class).toList()) {
                store.log().record(paper.id(), new Progress(
                        UUID.randomUUID(), task.id(), LocalDate.of(2026, 5, 20), "B", TaskStatus.DONE, 100, "", null, List.of()));
            }
        }
        until(() -> text("#today-summary").startsWith("không có việc"));
        assertThat(shown("#today-update-0")).isFalse();
    }

    @Test
    void aTargetsNumberIsRecordedOnTheDay() throws TimeoutException {
        var other = desk.newPaper(2026);
        until(() -> shown(".today-record"));
        click(".today-record");
        until(() -> shown("#figure-value"));
        assertThat(nameless()).as("figure").isEmpty();
        fill("#figure-value", "6");
        robot.clickOn("#figure-save");
        until(() -> {
            try (var store = desk.open()) {
                return store.log().of(other).entries().size() == 1;
            }
        });
    }

    @Test
    void daysOffAndTheReminderAreKeptFromTheSettings() throws TimeoutException {
        click("#rail-settings");
        click("#settings-tab-dayoff");
        click("#register-dayoff-add");
        robot.write("28/05/2026");
        fill("#register-dayoff-name", "Nghỉ bù");
        until(() -> {
            try (var store = desk.open()) {
                return store.following().daysOff().equals(List.of(new DayOff(LocalDate.of(2026, 5, 28), LocalDate.of(2026, 5, 28), "Nghỉ bù", false)));
            }
        });
        click("#settings-tab-reminding");
        until(() -> shown("#reminding-days"));
        until(() -> robot.lookup("#reminding-days").queryAs(TextField.class).getText().equals("7"));
        fill("#reminding-days", "3");
        until(() -> {
            try (var store = desk.open()) {
                return store.following().reminding().soonDays() == 3;
            }
        });
        click("#rail-today");
        until(() -> text("#today-summary").equals("1 việc quá hạn"));
    }
}
