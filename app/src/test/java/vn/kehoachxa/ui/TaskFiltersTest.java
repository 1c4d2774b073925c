package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.tasks.TaskLine;

/** The filters above the tasks, what is done with several tasks by menu, and the list as an Excel file; the head of the day. */
class TaskFiltersTest extends WindowFixture {

    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    @Override
    void prepare() {
        desk.store(FollowFixture.plan(desk));
    }

    private void enter() throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown("#tasks-table .task-title"));
    }

    private boolean isActive(String filter) {
        return onWindow(() -> robot.lookup(filter).query().getParent().getPseudoClassStates().contains(ACTIVE));
    }

    private List<String> titles() {
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        return onWindow(() -> table.getItems().stream().map(l -> ((TaskLine.Item) l).task().title()).toList());
    }

    private List<String> exported() throws IOException {
        try (var files = Files.list(folder)) {
            var file = files.filter(f -> f.toString().endsWith(".xlsx")).findFirst();
            return file.isPresent() ? firstCells(file.get()) : List.of();
        }
    }

    /** What stands in the second column below the header: the tasks. */
    private static List<String> firstCells(Path file) throws IOException {
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            var rows = new ArrayList<String>();
            book.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() > 4 && row.getCell(1) != null) {
                    rows.add(row.getCell(1).getStringCellValue());
                }
            });
            return rows;
        }
    }

    @Test
    void aFilterThatHidesSomethingIsMarkedAndItsCrossTakesItOffAlone() throws TimeoutException {
        enter();
        assertThat(shown("#tasks-unit-off")).isFalse();
        assertThat(isActive("#tasks-unit")).isFalse();
        ComboBox<String> unit = robot.lookup("#tasks-unit").query();
        robot.interact(() -> unit.setValue("Phòng Kinh tế"));
        fill("#tasks-search", "lap danh sach");
        until(() -> titles().equals(List.of("Lập danh sách dự lớp")));
        assertThat(isActive("#tasks-unit")).isTrue();
        assertThat(nameless()).isEmpty();
        click("#tasks-search-off");
        until(() -> titles().size() == 2);
        assertThat(shown("#tasks-search-off")).isFalse();
        assertThat(isActive("#tasks-unit")).isTrue();
        click("#tasks-unit-off");
        until(() -> titles().size() == 5);
        assertThat(isActive("#tasks-unit")).isFalse();
        assertThat(unit.isFocused()).isTrue();
    }

    @Test
    void theHeadOfTheDayKeepsItsButtonsInSightWithTheLargestLetters() throws TimeoutException {
        desk.newPaper(2026);
        click("#rail-plans");
        click("#rail-today");
        until(() -> text("#today-summary").contains("báo cáo"));
        robot.interact(() -> stage.getScene().getRoot().setStyle("-fx-font-size: 24.5px"));
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        var button = onWindow(() -> {
            var node = robot.lookup("#today-new-plan").query();
            return node.localToScene(node.getBoundsInLocal());
        });
        assertThat(button.getMaxX()).isLessThanOrEqualTo(onWindow(() -> stage.getScene().getWidth()));
    }

    @Test
    void theTasksThatAreShownGoIntoAnExcelFile() throws TimeoutException {
        enter();
        fill("#tasks-search", "du lop");
        until(() -> titles().size() == 2);
        var shown = titles();
        click("#tasks-export");
        until(() -> exported().equals(shown));
        until(() -> text("#notice-text").contains(".xlsx"));
    }

    @Test
    void theMenuOfSeveralTasksIsAboutAllOfThem() throws TimeoutException {
        enter();
        var all = titles();
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            table.getSelectionModel().select(1);
        });
        until(() -> text("#several-count").equals("2 việc đã chọn"));
        robot.interact(() -> table.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 300, true, null)));
        var menu = onWindow(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).findFirst()).orElseThrow();
        assertThat(menu.getItems()).extracting(MenuItem::getText).startsWith("Ghi tiến độ…  (F2)");
        robot.interact(() -> menu.getItems().stream().filter(i -> i.getText().equals("Xuất Excel")).findFirst().orElseThrow().fire());
        until(() -> exported().equals(all.subList(0, 2)));
    }
}
