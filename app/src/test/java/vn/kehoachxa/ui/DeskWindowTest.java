package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.tasks.TaskLine;

/** What a desk needs besides writing: tasks that are filtered and sorted, files that are dragged in, charts, looks, and plans that are copied and closed. */
class DeskWindowTest extends WindowFixture {

    private Paper paper;

    @Override
    void prepare() {
        paper = FollowFixture.plan(desk);
        desk.store(paper);
    }

    private List<String> titles() {
        TableView<TaskLine> table = robot.lookup("#tasks-table").query();
        return onWindow(() -> table.getItems().stream().filter(TaskLine.Item.class::isInstance).map(l -> ((TaskLine.Item) l).task().title()).toList());
    }

    private List<PaperSummary> plans() {
        try (var store = desk.open()) {
            return store.papers().list();
        }
    }

    /** Opens a choice and takes what stands so many places below the first. */
    private void choose(String combo, int place) throws TimeoutException {
        click(combo);
        until(() -> robot.lookup(combo).<ComboBox<?>>query().isShowing());
        click(() -> robot.lookup(n -> n instanceof ListCell<?> c && c.getIndex() == place && !c.isEmpty() && c.getStyleClass().contains("list-cell")
                && isIn(c, "combo-box-popup")).tryQuery().orElse(null));
        until(() -> !robot.lookup(combo).<ComboBox<?>>query().isShowing());
    }

    private static boolean isIn(Node node, String styleClass) {
        return node != null && (node.getStyleClass().contains(styleClass) || isIn(node.getParent(), styleClass));
    }

    @Test
    void eachFilterNarrowsTheListAndAHeadSortsIt() throws TimeoutException {
        var other = desk.newPaper(2026);
        close();
        stage = FxToolkit.registerPrimaryStage();
        start();
        click("#rail-tasks");
        until(() -> shown(".task-title"));
        var all = titles();
        // The first place is every plan.
        choose("#tasks-plan", 1);
        until(() -> titles().size() < all.size());
        var ofOne = titles();
        choose("#tasks-plan", 2);
        until(() -> !titles().equals(ofOne) && titles().size() == all.size() - ofOne.size());
        click("#tasks-clear");
        until(() -> titles().equals(all));
        choose("#tasks-unit", 1);
        until(() -> titles().size() < all.size() && !titles().isEmpty());
        click("#tasks-clear");
        until(() -> titles().equals(all));
        choose("#tasks-state", 2);
        until(() -> titles().equals(List.of("Đăng chuyên mục khoa học")));
        click("#tasks-clear");
        until(() -> titles().equals(all));
        fill("#tasks-until .text-field", "31/5/2026");
        robot.push(KeyCode.ENTER);
        until(() -> titles().size() < all.size() && titles().contains("Đăng chuyên mục khoa học"));
        click("#tasks-clear");
        until(() -> titles().equals(all));
        fill("#tasks-search", "dang chuyen muc");
        until(() -> titles().equals(List.of("Đăng chuyên mục khoa học")));
        click("#tasks-clear");
        until(() -> titles().equals(all));
        head("#tasks-column-task.column-header");
        until(() -> !titles().equals(all));
        var up = titles();
        head("#tasks-column-task.column-header");
        until(() -> titles().equals(up.reversed()));
        assertThat(desk.stored(other).tables()).isNotEmpty();
    }

    /** The headless screen takes a click on a head for the beginning of a drag: the head is told of a plain one. */
    private void head(String column) {
        robot.interact(() -> {
            for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
                robot.lookup(column).query().fireEvent(new MouseEvent(
                        type, 20, 10, 20, 10, MouseButton.PRIMARY, 1, false, false, false, false, type == MouseEvent.MOUSE_PRESSED, false, false,
                        false, false, true, null));
            }
        });
    }

    @Test
    void aFileThatIsDraggedOntoTheSheetOfATaskIsItsEvidence() throws TimeoutException, IOException {
        var file = Files.writeString(folder.resolve("biên bản kiểm tra.txt"), "đã kiểm tra");
        click("#rail-tasks");
        click(() -> robot.lookup(n -> n instanceof Label l && l.getStyleClass().contains("task-title") && l.getText().equals("Đăng chuyên mục khoa học"))
                .tryQuery().orElse(null));
        until(() -> shown("#task-sheet"));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            var board = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            board.setContent(content);
            robot.lookup("#task-sheet").query().fireEvent(new DragEvent(
                    DragEvent.DRAG_DROPPED, board, 20, 20, 20, 20, TransferMode.COPY, null, null, null));
        });
        until(() -> shown(".progress-file"));
        click("#progress-save");
        until(() -> {
            try (var store = desk.open()) {
                return store.log().of(paper.id()).entries().stream().anyMatch(e -> e instanceof Progress p && p.evidence().size() == 1);
            }
        });
        until(() -> shown(".log-file"));
    }

    @Test
    void theLookThatWasChosenIsThereAtOnceAndAfterARestart() throws TimeoutException {
        click("#rail-settings");
        click("#settings-tab-look");
        until(() -> shown("#theme-dark"));
        var light = ground();
        var small = onWindow(() -> ((Label) robot.lookup("#office").query()).getFont().getSize());
        click("#theme-dark");
        until(() -> brightness(ground()) < brightness(light) / 2);
        choose("#text-size", ((ComboBox<?>) robot.lookup("#text-size").query()).getItems().size() - 1);
        until(() -> onWindow(() -> ((Label) robot.lookup("#office").query()).getFont().getSize()) > small * 1.7);
        close();
        stage = FxToolkit.registerPrimaryStage();
        start();
        assertThat(brightness(ground())).isLessThan(brightness(light) / 2);
        click("#rail-settings");
        click("#settings-tab-look");
        until(() -> shown("#theme-dark"));
        assertThat(onWindow(() -> ((ToggleButton) robot.lookup("#theme-dark").query()).isSelected())).isTrue();
    }

    private Paint ground() {
        return onWindow(() -> ((Region) stage.getScene().getRoot()).getBackground().getFills().getLast().getFill());
    }

    private static double brightness(Paint paint) {
        return ((Color) paint).getBrightness();
    }

    @Test
    void everyChartIsCopiedAsAPicture() throws TimeoutException {
        until(() -> shown("#today-charts"));
        click("#today-charts");
        until(() -> shown("#charts"));
        until(() -> shown("#chart-copy-states"));
        var copies = onWindow(() -> robot.lookup(n -> n instanceof Button && n.getId() != null && n.getId().startsWith("chart-copy-")).queryAllAs(Button.class));
        assertThat(copies).hasSizeGreaterThanOrEqualTo(3);
        for (var copy : copies) {
            robot.interact(() -> {
                Clipboard.getSystemClipboard().clear();
                copy.fire();
            });
            until(() -> onWindow(() -> Clipboard.getSystemClipboard().hasImage()));
        }
    }

    @Test
    void aPlanIsDuplicatedAndAYearIsClosedAndOpenedAgain() throws TimeoutException {
        open(paper.id());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> shown("#issue-number"));
        fill("#issue-number", "31");
        click("#issue-do");
        until(() -> shown("#locked"));
        click("#rail-plans");
        until(() -> robot.lookup("#plans-list").query().isFocused());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() -> plans().size() == 2);
        assertThat(plans()).filteredOn(p -> p.state() == PaperState.DRAFT).singleElement().satisfies(p -> assertThat(p.subject()).contains(paper.subject()));
        click("#rail-plans");
        until(() -> shown(".card-menu"));
        click(() -> robot.lookup(n -> n instanceof ListCell<?> c && c.getItem() instanceof PaperSummary p && p.id().equals(paper.id())).tryQuery()
                .map(n -> n.lookup(".card-menu")).orElse(null));
        robot.clickOn("Kết thúc năm");
        until(() -> desk.stored(paper.id()).identity().state() == PaperState.CLOSED);
        click("#notice-action");
        until(() -> desk.stored(paper.id()).identity().state() == PaperState.ISSUED);
    }
}
