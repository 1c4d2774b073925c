package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.tasks.Grouping;

/** The views of the tasks where what they show changes under the hand. */
class FollowedWorkTest extends WindowFixture {

    private static final int TASKS = 24;

    private UUID paper;

    @Override
    void prepare() {
        var p = new PaperParts();
        var columns = List.of(PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Thời gian", Role.TIMING));
        var rows = new ArrayList<Row>(List.of(
                p.row("Tổng hợp số liệu", "Ngày 30/6/2026"), p.row("Kiểm tra đê điều", "Ngày 02/6/2026"), p.row("Đăng chuyên mục", "Từ 01/4/2026 đến 30/9/2026")));
        while (rows.size() < TASKS) {
            rows.add(p.row("Sửa đường liên bản, đoạn " + rows.size(), "Thường xuyên"));
        }
        var table = p.table(TableKind.TASKS, columns, rows.toArray(Row[]::new));
        var tasks = table.rows().stream().map(r -> Task.at(UUID.randomUUID(), r.id())).toList();
        paper = desk.store(desk.paper(2026).withBody(List.of(table)).withAppendices(List.of()).withEntries(Entries.of(tasks)));
    }

    private void enter(String view) throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown("#tasks-table .task-title"));
        click("#view-" + view);
    }

    private Node labelled(String style, String text) {
        return robot.lookup(n -> n instanceof Label l && l.isVisible() && l.getStyleClass().contains(style) && l.getText().equals(text)).tryQuery().orElse(null);
    }

    private Node bar(String spoken) {
        return robot.lookup(n -> spoken.equals(n.getAccessibleText()) && n.getStyleClass().contains("bar")).tryQuery().orElse(null);
    }

    @Test
    void aTaskOnADayOfAnotherMonthIsTheOneThatOpens() throws TimeoutException {
        enter("month");
        robot.interact(() -> robot.lookup("#month-grid").query().requestFocus());
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        until(() -> text("#month-title").equals("Tháng 7 năm 2026"));
        click(() -> labelled("month-item", "Tổng hợp số liệu"));
        until(() -> text("#month-title").equals("Tháng 6 năm 2026"));
        assertThat(text("#sheet-title")).isEqualTo("Tổng hợp số liệu");
    }

    @Test
    void theHeadOfAColumnSortsAndDoesNothingWithTheChosenTask() throws TimeoutException {
        enter("table");
        click(() -> labelled("task-title", "Kiểm tra đê điều"));
        until(() -> text("#sheet-title").equals("Kiểm tra đê điều"));
        robot.doubleClickOn("#tasks-column-task");
        assertThat(shown("#progress-form")).isFalse();
        robot.rightClickOn("#tasks-column-task");
        assertThat(shown(".context-menu")).as("a menu of a task that was not clicked").isFalse();
        robot.rightClickOn(labelled("task-title", "Kiểm tra đê điều"));
        until(() -> shown(".context-menu"));
        robot.push(KeyCode.ESCAPE);
        robot.doubleClickOn(labelled("task-title", "Kiểm tra đê điều"));
        until(() -> shown("#progress-form"));
    }

    @Test
    void allThatIsPickedIsPickedAnewInOneStep() throws TimeoutException {
        enter("table");
        click(() -> labelled("task-title", "Kiểm tra đê điều"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> text("#several-count").equals(TASKS + " việc đã chọn"));
        TableView<?> table = robot.lookup("#tasks-table").query();
        var steps = new AtomicInteger();
        robot.interact(() -> {
            table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> steps.incrementAndGet());
            ComboBox<Grouping> grouping = robot.lookup("#tasks-grouping").queryComboBox();
            grouping.setValue(Grouping.PLAN);
        });
        until(() -> onWindow(() -> table.getItems().size()) == TASKS + 1);
        assertThat(onWindow(() -> table.getSelectionModel().getSelectedItems().size())).isEqualTo(TASKS);
        assertThat(text("#several-count")).isEqualTo(TASKS + " việc đã chọn");
        assertThat(steps.get()).as("a few, however many are picked").isLessThan(TASKS / 2);
    }

    @Test
    void aBarThatGoesWhileItIsPulledIsLetGoWithoutAFault() throws TimeoutException {
        enter("quarters");
        until(() -> bar("từ 01/4/2026 đến 30/9/2026") != null);
        // Its place changes once, when the sheet opens.
        click(() -> bar("từ 01/4/2026 đến 30/9/2026"));
        until(() -> shown("#task-sheet"));
        onScreen(() -> bar("từ 01/4/2026 đến 30/9/2026"));
        robot.moveTo(bar("từ 01/4/2026 đến 30/9/2026")).press(MouseButton.PRIMARY).moveBy(40, 0).moveBy(40, 0);
        until(() -> shown(".bar-said"));
        robot.interact(() -> robot.lookup("#tasks-search").queryAs(TextField.class).setText("duong lien ban"));
        until(() -> !shown(".bar-said"));
        robot.moveBy(20, 0).push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        robot.push(KeyCode.ESCAPE);
        assertThat(shown("#error-dialog")).isFalse();
        assertThat(shown("#reschedule")).isFalse();
    }

    @Test
    void aPlanThatWasRenamedIsOfferedAndChosenUnderItsNewName() throws TimeoutException {
        enter("table");
        ComboBox<UUID> plans = robot.lookup("#tasks-plan").queryComboBox();
        robot.interact(() -> plans.setValue(paper));
        until(() -> text("#tasks-counts").startsWith(TASKS + " việc"));
        try (var store = desk.open()) {
            store.papers().apply(paper, store.papers().load(paper).seq(), new SetField(Field.SUBJECT, "Tên mới của kế hoạch"), "An");
        }
        click("#rail-today");
        click("#rail-tasks");
        until(() -> robot.lookup(n -> n instanceof Labeled l && l.getText() != null && l.getText().equals("2026 · Tên mới của kế hoạch")
                && Regions.holds(plans, n)).tryQuery().isPresent());
        assertThat(onWindow(plans::getValue)).isEqualTo(paper);
    }

    @Test
    void whoComesBackFromAnotherViewSeesOneTaskSelectedAsOneIsChosen() throws TimeoutException {
        enter("table");
        click(() -> labelled("task-title", "Kiểm tra đê điều"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        until(() -> text("#several-count").equals(TASKS + " việc đã chọn"));
        TableView<?> table = robot.lookup("#tasks-table").query();
        click("#view-board");
        until(() -> !shown("#several"));
        click("#view-table");
        assertThat(onWindow(() -> table.getSelectionModel().getSelectedItems().size())).isEqualTo(1);
        assertThat(shown("#several")).isFalse();
    }
}
