package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.PutEntries;

/** Tables are worked in through the window, with keys and mouse, on a real store. */
class TableWindowTest extends WindowFixture {

    private static final List<Column> TASK_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Chủ trì", Role.LEAD),
            PaperParts.column("Thời gian", Role.TIMING));
    private static final List<Column> BUDGET_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung chi", Role.TEXT), PaperParts.column("Số tiền", Role.AMOUNT));

    private UUID id;

    @Override
    void prepare() {
        var parts = new PaperParts();
        var tasks = parts.table(
                TableKind.TASKS, TASK_COLUMNS, parts.group(4, "TUYÊN TRUYỀN"), parts.row("Dựng pa nô", "Phòng Văn hóa", "Quý I/2026"),
                parts.row("Mở lớp", "Đoàn xã", ""), parts.row("Thăm bản", "Công an xã", "Thường xuyên"));
        var budget = parts.table(
                TableKind.BUDGET, BUDGET_COLUMNS, parts.row("Tập huấn", "50.000.000"), parts.row("In tờ rơi", ""), parts.total("", "Cộng", ""));
        var paper = desk.paper(2026).withEntries(Entries.NONE).withAppendices(List.of())
                .withBody(List.of(tasks, parts.line(Level.BULLET, "Sau bảng"), budget));
        for (var row : tasks.rows().subList(1, 4)) {
            paper = PutEntries.of(Task.at(desk.ids().get(), row.id())).apply(paper);
        }
        id = desk.store(paper);
    }

    private Table table(TableKind kind) {
        return desk.stored(id).tables().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private List<String> column(int column) {
        return table(TableKind.TASKS).rows().stream().map(r -> r.cells().get(column).text()).toList();
    }

    private void editor(String text) throws TimeoutException {
        open(id);
        if (shown("#side")) {
            // Both tables are to be in sight.
            push(KeyCode.F9);
            until(() -> !shown("#side"));
        }
        clickText(text);
    }

    private boolean inCells() {
        return shown(".spot:active");
    }

    private FxRobot push(KeyCode... keys) {
        return robot.push(keys);
    }

    @Test
    void cellsAreGoneThroughWrittenOverAndLeft() throws TimeoutException {
        editor("Dựng pa nô");
        assertThat(inCells()).as("a click goes into the text").isFalse();
        push(KeyCode.TAB);
        until(() -> inCells() && written().equals("Phòng Văn hóa"));
        // As UniKey sends "Đoàn" in Telex.
        robot.write("D").push(KeyCode.BACK_SPACE).write("Đoa").push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("oàn");
        until(() -> written().equals("Đoàn"));
        assertThat(inCells()).isFalse();
        push(KeyCode.ENTER);
        until(() -> inCells() && written().equals("Đoàn xã"));
        push(KeyCode.DOWN).push(KeyCode.LEFT);
        until(() -> written().equals("Thăm bản"));
        push(KeyCode.F2).write(" xa");
        until(() -> written().equals("Thăm bản xa"));
        push(KeyCode.ESCAPE);
        until(this::inCells);
        push(KeyCode.UP);
        until(() -> written().equals("Mở lớp"));
        push(KeyCode.DELETE);
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Dựng pa nô", "", "Thăm bản xa")));
        push(KeyCode.ESCAPE);
        until(() -> !inCells() && !shown(".spot:editing"));
        assertThat(column(2)).containsExactly("", "Đoàn", "Đoàn xã", "Công an xã");
        assertThat(nameless()).isEmpty();
    }

    @Test
    void aRectangleIsCopiedPastedFilledDownAndTakenBack() throws TimeoutException {
        editor("Dựng pa nô");
        push(KeyCode.TAB);
        until(this::inCells);
        push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> robot.lookup(".spot:selected").queryAll().size() == 4);
        push(KeyCode.CONTROL, KeyCode.C);
        push(KeyCode.DOWN).push(KeyCode.LEFT);
        until(() -> written().equals("Công an xã"));
        push(KeyCode.CONTROL, KeyCode.V);
        until(() -> column(2).equals(List.of("", "Phòng Văn hóa", "Đoàn xã", "Phòng Văn hóa", "Đoàn xã")));
        assertThat(Statements.tasks(desk.stored(id))).hasSize(4);
        push(KeyCode.CONTROL, KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.D);
        until(() -> column(2).equals(List.of("", "Phòng Văn hóa", "Phòng Văn hóa", "Phòng Văn hóa", "Phòng Văn hóa")));
        push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> column(2).equals(List.of("", "Phòng Văn hóa", "Đoàn xã", "Công an xã")));
    }

    @Test
    void rowsArePutInTakenOutAndMovedByKeys() throws TimeoutException {
        editor("Mở lớp");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS).write("Trước đó");
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Dựng pa nô", "Trước đó", "Mở lớp", "Thăm bản")));
        push(KeyCode.CONTROL, KeyCode.ENTER).write("Sau đó");
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Dựng pa nô", "Trước đó", "Sau đó", "Mở lớp", "Thăm bản")));
        push(KeyCode.ESCAPE).push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Trước đó", "Sau đó", "Dựng pa nô", "Mở lớp", "Thăm bản")));
        push(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Dựng pa nô", "Mở lớp", "Thăm bản")));
        assertThat(Statements.tasks(desk.stored(id))).hasSize(3);
        push(KeyCode.SHIFT, KeyCode.SPACE);
        until(() -> robot.lookup(".spot:selected").queryAll().size() >= 3);
        assertThat(inCells()).as("the space of that key is not written").isTrue();
    }

    @Test
    void aRowIsDraggedByItsGripAndEscapeLetsGo() throws TimeoutException {
        editor("Thăm bản");
        var grip = grip("Thăm bản");
        var up = place("Dựng pa nô", 4);
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(up);
        until(() -> shown(".drop-line"));
        push(KeyCode.ESCAPE);
        until(() -> !shown(".drop-line"));
        robot.release(MouseButton.PRIMARY);
        assertThat(column(1)).endsWith("Thăm bản");
        grip = grip("Thăm bản");
        robot.moveTo(grip).press(MouseButton.PRIMARY).moveTo(up).release(MouseButton.PRIMARY);
        until(() -> column(1).equals(List.of("TUYÊN TRUYỀN", "Thăm bản", "Dựng pa nô", "Mở lớp")));
        assertThat(inCells()).isTrue();
    }

    /** The middle of the grip of the row that holds a text. */
    private Point2D grip(String text) throws TimeoutException {
        var cell = place(text, 10);
        robot.moveTo(cell);
        until(() -> shown(".row-grip"));
        return onWindow(() -> {
            var grip = robot.lookup(n -> n.getStyleClass().contains("row-grip") && n.isVisible()).queryAll().stream()
                    .min((a, b) -> Double.compare(distance(a, cell), distance(b, cell))).orElseThrow();
            var bounds = grip.localToScreen(grip.getBoundsInLocal());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        });
    }

    private static double distance(Node node, Point2D to) {
        return Math.abs(node.localToScreen(node.getBoundsInLocal()).getCenterY() - to.getY());
    }

    private Point2D place(String text, double down) {
        var bounds = onScreen(() -> spot(text));
        return new Point2D(bounds.getMinX() + 30, bounds.getMinY() + down);
    }

    @Test
    void aColumnIsRenamedMovedAndMadeWider() throws TimeoutException {
        editor("Dựng pa nô");
        push(KeyCode.ESCAPE).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.F2);
        until(() -> written().equals("Nội dung"));
        robot.write(" việc");
        push(KeyCode.ESCAPE);
        until(() -> labels().equals(List.of("TT", "Nội dung việc", "Chủ trì", "Thời gian")));
        push(KeyCode.ALT, KeyCode.RIGHT);
        until(() -> labels().equals(List.of("TT", "Chủ trì", "Nội dung việc", "Thời gian")));
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> table(TableKind.TASKS).columns().get(2).width() != null);
        var before = table(TableKind.TASKS).columns().get(1).width();
        assertThat(before).isNull();
        robot.drag(edge(1)).moveBy(-40, 0);
        until(() -> shown(".drop-line"));
        robot.drop();
        until(() -> table(TableKind.TASKS).columns().get(1).width() != null);
        robot.doubleClickOn(edge(1));
        until(() -> table(TableKind.TASKS).columns().get(1).width() == null);
    }

    /** The edge behind a column of the upper table. */
    private Node edge(int column) {
        return onWindow(() -> robot.lookup(".column-edge").queryAll().stream()
                .sorted((a, b) -> {
                    var one = a.localToScene(0, 0);
                    var other = b.localToScene(0, 0);
                    return one.getY() == other.getY() ? Double.compare(one.getX(), other.getX()) : Double.compare(one.getY(), other.getY());
                })
                .toList()
                .get(column));
    }

    private List<String> labels() {
        return table(TableKind.TASKS).columns().stream().map(Column::label).toList();
    }

    @Test
    void whatWasUnderstoodOfATimeFollowsTheKeys() throws TimeoutException {
        editor("Mở lớp");
        until(() -> understood().equals(List.of("→ đến 31/03/2026", "→ không có hạn, hỏi mỗi quý")));
        push(KeyCode.TAB).push(KeyCode.TAB);
        robot.write("Quý II");
        until(() -> understood().equals(List.of("→ đến 31/03/2026", "→ đến 30/06/2026", "→ không có hạn, hỏi mỗi quý")));
        until(() -> shown("#completion"));
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> column(3).get(2).equals("Quý II/2026"));
    }

    private List<String> understood() {
        return onWindow(() -> robot.lookup(".understood").queryAllAs(Text.class).stream()
                .sorted((a, b) -> Double.compare(a.localToScene(0, 0).getY(), b.localToScene(0, 0).getY()))
                .map(Text::getText)
                .toList());
    }

    @Test
    void amountsAreGroupedWhileTheyAreTypedAndTheTotalFollows() throws TimeoutException {
        editor("In tờ rơi");
        push(KeyCode.TAB);
        robot.write("15000");
        push(KeyCode.BACK_SPACE).write("000");
        until(() -> written().equals("1.500.000"));
        until(() -> spot("51.500.000") != null);
        push(KeyCode.TAB);
        until(() -> table(TableKind.BUDGET).rows().get(1).cells().get(2).text().equals("1.500.000"));
    }

    @Test
    void theMenuSaysWhatARowAndAColumnAre() throws TimeoutException {
        editor("Mở lớp");
        click("#menu-table");
        until(() -> item("editor-row-kind") != null);
        assertThat(item("editor-row-above").getAccelerator().getDisplayText()).isEqualTo("Ctrl+Shift++");
        robot.interact(() -> ((Menu) item("editor-row-kind")).getItems().get(1).fire());
        until(() -> table(TableKind.TASKS).rows().get(2).kind() == RowKind.GROUP);
        assertThat(Statements.tasks(desk.stored(id))).hasSize(2);
        assertThat(nameless()).isEmpty();
    }

    private MenuItem item(String wanted) {
        return onWindow(() -> robot.lookup("#menu-table").queryAs(MenuButton.class).getItems().stream()
                .filter(i -> wanted.equals(i.getId())).findFirst().orElse(null));
    }
}
