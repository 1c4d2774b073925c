package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.TaskLine;

/** One list of tasks in four views: each driven as a clerk does, by mouse and by keyboard. */
class TaskViewsTest extends WindowFixture {

    private Paper paper;

    @Override
    void prepare() {
        paper = FollowFixture.plan(desk);
        desk.store(paper);
    }

    private List<Progress> entries() {
        try (var store = desk.open()) {
            Log log = store.log().of(paper.id());
            return log.entries().stream().map(Progress.class::cast).toList();
        }
    }

    private String cell(String title) {
        return desk.stored(paper.id()).tables()
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.cells().get(1).text().equals(title))
                .findFirst()
                .orElseThrow()
                .cells().get(3).text();
    }

    private void enter(String view) throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown("#tasks-table .task-title"));
        click("#view-" + view);
    }

    private Node labelled(String style, String text) {
        return robot.lookup(n -> n instanceof Label l && l.getStyleClass().contains(style) && l.getText().equals(text)).tryQuery().orElse(null);
    }

    private Node spoken(String text) {
        return robot.lookup(n -> text.equals(n.getAccessibleText()) && n.getStyleClass().stream().anyMatch(s -> s.startsWith("bar-"))).tryQuery().orElse(null);
    }

    private List<String> cards(String column) {
        ListView<TaskRow> list = robot.lookup("#board-" + column + "-list").query();
        return onWindow(() -> list.getItems().stream().map(TaskRow::title).toList());
    }

    /** Waits until a node stands still, and takes hold of it. */
    private void grab(Node node) throws TimeoutException {
        until(() -> {
            var before = onScreen(() -> node);
            return before != null && before.equals(onScreen(() -> node));
        });
        robot.moveTo(node);
    }

    @Test
    void aCardThatIsDraggedIsRecordedAndTheNoticeTakesItBack() throws TimeoutException {
        enter("board");
        until(() -> labelled("task-card-title", "Đăng chuyên mục khoa học") != null);
        assertThat(nameless()).as("board").isEmpty();
        assertThat(cards("not-started")).hasSize(5);
        grab(labelled("task-card-title", "Đăng chuyên mục khoa học"));
        robot.press(MouseButton.PRIMARY).moveBy(30, 0).moveTo("#board-done-list").release(MouseButton.PRIMARY);
        until(() -> cards("done").equals(List.of("Đăng chuyên mục khoa học")));
        assertThat(entries()).extracting(Progress::percent).containsExactly(100);
        until(() -> text("#notice-text").equals("“Đăng chuyên mục khoa học” đã chuyển sang Xong"));
        click("#notice-action");
        until(() -> cards("done").isEmpty());
        assertThat(entries()).isEmpty();
    }

    @Test
    void theKeyboardMovesCardsAndAStoppedOneNeedsItsReason() throws TimeoutException {
        enter("table");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup("#board-not-started-list").query().isFocused());
        robot.push(KeyCode.HOME);
        until(() -> text("#sheet-title").equals("Đăng chuyên mục khoa học"));
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        until(() -> cards("in-progress").equals(List.of("Đăng chuyên mục khoa học")));
        until(() -> robot.lookup("#board-in-progress-list").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        until(() -> cards("done").size() == 1);
        until(() -> robot.lookup("#board-done-list").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        until(() -> shown("#reason-text"));
        assertThat(robot.lookup("#reason-stop").query().isDisabled()).isTrue();
        click("#reason-text").write("Không bố trí được kinh phí");
        robot.clickOn("#reason-stop");
        until(() -> cards("stopped").size() == 1);
        assertThat(entries()).extracting(Progress::status).containsExactly(TaskStatus.IN_PROGRESS, TaskStatus.DONE, TaskStatus.STOPPED);
        assertThat(entries().getLast().note()).isEqualTo("Không bố trí được kinh phí");
        until(() -> robot.lookup("#board-stopped-list").query().isFocused());
        robot.push(KeyCode.LEFT);
        until(() -> text("#sheet-title").equals("Lập danh sách dự lớp"));
    }

    @Test
    void theCalendarGoesFromDayToDayAndOpensWhatIsDue() throws TimeoutException {
        enter("month");
        until(() -> text("#month-title").equals("Tháng 5 năm 2026"));
        assertThat(nameless()).as("month").isEmpty();
        click(() -> labelled("month-item", "Đăng chuyên mục khoa học"));
        until(() -> text("#sheet-title").equals("Đăng chuyên mục khoa học"));
        until(() -> robot.lookup("#month-grid").query().isFocused());
        robot.push(KeyCode.PAGE_DOWN);
        until(() -> text("#month-title").equals("Tháng 6 năm 2026"));
        robot.push(KeyCode.HOME);
        until(() -> text("#month-title").equals("Tháng 5 năm 2026"));
        for (var i = 0; i < 5; i++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.push(KeyCode.ENTER);
        until(() -> shown("#month-list"));
        assertThat(text("#month-list-title")).isEqualTo("Thứ Bảy, 30/05/2026");
        robot.push(KeyCode.ENTER);
        until(() -> text("#sheet-title").equals("Lập danh sách dự lớp"));
        assertThat(shown("#month-list")).isFalse();
        click("#tasks-search").write("cong nhan");
        until(() -> labelled("month-item", "Lập danh sách dự lớp") == null || !shown(".month-item"));
    }

    @Test
    void aBarThatIsDraggedAsksAndWritesTheTimeIntoThePlan() throws TimeoutException {
        enter("quarters");
        until(() -> shown("#timeline-list"));
        assertThat(nameless()).as("timeline").isEmpty();
        until(() -> spoken("đợt 1, từ 01/4/2026 đến 30/6/2026") != null);
        var bar = spoken("đợt 1, từ 01/4/2026 đến 30/6/2026");
        grab(bar);
        var month = onWindow(() -> bar.getLayoutBounds().getWidth()) / 3;
        robot.press(MouseButton.PRIMARY).moveBy(month / 2, 0).moveBy(month / 2, 0);
        until(() -> text(".bar-said").equals("từ 01/5/2026 đến 31/7/2026"));
        robot.release(MouseButton.PRIMARY);
        until(() -> shown("#reschedule-question"));
        assertThat(text("#reschedule-question")).isEqualTo(
                "Đổi thời gian của việc “Xét công nhận sáng kiến” thành “Từ 01/5/2026 đến 31/7/2026; từ 01/10/2026 đến 31/12/2026”?");
        robot.clickOn("#reschedule-save");
        until(() -> cell("Xét công nhận sáng kiến").equals("Từ 01/5/2026 đến 31/7/2026; từ 01/10/2026 đến 31/12/2026"));
        until(() -> spoken("đợt 1, từ 01/5/2026 đến 31/7/2026") != null);
        click("#notice-action");
        until(() -> cell("Xét công nhận sáng kiến").equals("Đợt 1 quý II/2026 Đợt 2, Quý IV/2026"));
    }

    @Test
    void anEndThatIsDraggedIsTheOnlyOneThatMovesAndEscapeLetsGo() throws TimeoutException {
        enter("quarters");
        until(() -> spoken("đợt 2, từ 01/10/2026 đến 31/12/2026") != null);
        var bar = spoken("đợt 2, từ 01/10/2026 đến 31/12/2026");
        grab(bar);
        var wide = onWindow(() -> bar.getLayoutBounds().getWidth());
        robot.moveBy(-wide / 2 + 3, 0).press(MouseButton.PRIMARY).moveBy(wide / 6, 0).moveBy(wide / 6, 0);
        until(() -> text(".bar-said").equals("từ 01/11/2026 đến 31/12/2026"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".bar-said"));
        robot.release(MouseButton.PRIMARY);
        assertThat(shown("#reschedule")).isFalse();
        assertThat(cell("Xét công nhận sáng kiến")).startsWith("Đợt 1");
    }

    @Test
    void theKeyboardFoldsStepsAndChangesATime() throws TimeoutException {
        enter("table");
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        until(() -> robot.lookup("#timeline-list").query().isFocused());
        ListView<?> list = robot.lookup("#timeline-list").query();
        robot.push(KeyCode.HOME).push(KeyCode.LEFT);
        until(() -> onWindow(() -> list.getItems().size()) == 5);
        robot.push(KeyCode.RIGHT);
        until(() -> onWindow(() -> list.getItems().size()) == 7);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        until(() -> text("#timeline-title").equals("Quý II năm 2026"));
        click(() -> labelled("timeline-name", "Lập danh sách dự lớp"));
        until(() -> text("#sheet-title").equals("Lập danh sách dự lớp"));
        robot.push(KeyCode.RIGHT);
        until(() -> text("#timeline-title").equals("Quý III năm 2026"));
        robot.push(KeyCode.SHIFT, KeyCode.F2);
        until(() -> shown("#reschedule-question"));
        assertThat(nameless()).as("reschedule").isEmpty();
        robot.clickOn("#reschedule-to").push(KeyCode.CONTROL, KeyCode.A).write("15/07/2026").push(KeyCode.TAB);
        until(() -> text("#reschedule-question").contains("Đến ngày 15/7/2026"));
        robot.clickOn("#reschedule-save");
        until(() -> cell("Lập danh sách dự lớp").equals("Đến ngày 15/7/2026"));
    }

    @Test
    void aRowThatIsAddedToTheSelectionIsPickedBesideTheFirst() throws TimeoutException {
        enter("table");
        robot.clickOn(labelled("task-title", "Đăng chuyên mục khoa học"));
        until(() -> text("#sheet-title").equals("Đăng chuyên mục khoa học"));
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        robot.interact(() -> table.getSelectionModel().select(table.getItems().stream()
                .filter(line -> line instanceof TaskLine.Item item && item.task().title().equals("Lập danh sách dự lớp"))
                .findFirst()
                .orElseThrow()));
        until(() -> text("#several-count").equals("2 việc đã chọn"));
        assertThat(shown("#error-dialog")).isFalse();
    }

    @Test
    void severalRowsGetTheirProgressAtOnceAndAreCopied() throws TimeoutException {
        enter("table");
        robot.clickOn(labelled("task-title", "Đăng chuyên mục khoa học"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        until(() -> text("#several-count").equals("2 việc đã chọn"));
        assertThat(nameless()).as("several").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> text("#notice-text").startsWith("Đã chép 2 việc"));
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString()).lines().toList())
                .hasSize(3)
                .first().asString().startsWith("Nhiệm vụ\tChủ trì");
        robot.push(KeyCode.F2);
        until(() -> shown("#several-note"));
        assertThat(nameless()).as("form").isEmpty();
        fill("#several-percent", "50");
        click("#several-note").write("Đã họp giao ban");
        robot.clickOn("#several-save");
        until(() -> entries().size() == 2);
        assertThat(entries()).allSatisfy(e -> {
            assertThat(e.percent()).isEqualTo(50);
            assertThat(e.note()).isEqualTo("Đã họp giao ban");
            assertThat(e.date()).isEqualTo(LocalDate.of(2026, 5, 25));
        });
        until(() -> text("#several-count").equals("2 việc đã chọn"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> text("#several-count").equals("5 việc đã chọn"));
        click("#several-assign");
        until(() -> shown("#several-text"));
        click("#several-text").write("Lò Thị Mai");
        robot.clickOn("#several-assign-save");
        until(() -> desk.stored(paper.id()).entries().all(Task.class).allMatch(t -> t.assignee().equals("Lò Thị Mai")));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#several"));
    }

    @Test
    void theColumnsThatWereChosenAndTheViewAreThereAfterANewStart() throws TimeoutException {
        enter("table");
        click("#tasks-columns");
        until(() -> shown("#columns-list"));
        assertThat(nameless()).as("columns").isEmpty();
        robot.push(KeyCode.DOWN).push(KeyCode.SPACE);
        robot.push(KeyCode.UP).push(KeyCode.ALT, KeyCode.DOWN);
        robot.clickOn("#columns-close");
        until(() -> columns().equals(List.of("Nhiệm vụ", "Đến hạn", "Chủ trì", "Trạng thái", "Cập nhật", "6 rõ")));
        click("#view-board");
        until(() -> shown("#tasks-board"));
        close();
        stage = FxToolkit.registerPrimaryStage();
        start();
        click("#rail-tasks");
        until(() -> shown("#tasks-board"));
        click("#view-table");
        until(() -> columns().equals(List.of("Nhiệm vụ", "Đến hạn", "Chủ trì", "Trạng thái", "Cập nhật", "6 rõ")));
    }

    private List<String> columns() {
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        return onWindow(() -> table.getVisibleLeafColumns().stream().map(c -> c.getText()).toList());
    }
}
