package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.ui.follow.FollowFixture;

/** Help at F1 and charts, as a clerk uses them. */
class HelpWindowTest extends WindowFixture {

    @Override
    void prepare() {
        desk.store(FollowFixture.plan(desk));
        desk.newPaper(2026);
    }

    private void helpOpensAt(String chapter) throws TimeoutException {
        robot.push(KeyCode.F1);
        until(() -> text("#help-title").equals(chapter));
        helpHasTheKeyboard();
    }

    /**
     * Without a window manager it is not sure which of two windows gets the keys: both may say that they have the keyboard, and the robot writes
     * into the one that is nearest to the last it was told of.
     */
    private void helpHasTheKeyboard() throws TimeoutException {
        robot.targetWindow(robot.lookup("#help").query().getScene().getWindow());
        robot.interact(() -> robot.lookup("#help").query().getScene().getWindow().requestFocus());
        until(() -> robot.lookup("#help").query().getScene().getWindow().isFocused());
    }

    private void escapes() throws TimeoutException {
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#help"));
        robot.interact(() -> Window.getWindows().getLast().requestFocus());
    }

    private Node focused() {
        return onWindow(() -> stage.getScene().getFocusOwner());
    }

    @Test
    void f1OpensTheChapterOfTheRoomAndEscapeLeadsBack() throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown(".task-title"));
        click("#tasks-search");
        helpOpensAt("8. Theo dõi nhiệm vụ");
        escapes();
        assertThat(focused().getId()).isEqualTo("tasks-search");
        click("#rail-reports");
        until(() -> shown("#reports"));
        helpOpensAt("9. Báo cáo kết quả thực hiện");
        escapes();
        click("#help-open");
        until(() -> shown("#help-title"));
    }

    @Test
    void escapeClosesTheGuideFromItsListToo() throws TimeoutException {
        click("#rail-tasks");
        until(() -> shown(".task-title"));
        helpOpensAt("8. Theo dõi nhiệm vụ");
        robot.interact(() -> robot.lookup("#help-list").query().requestFocus());
        robot.push(KeyCode.UP);
        helpHasTheKeyboard();
        escapes();
    }

    @Test
    void f1InADialogOpensTheGuideOverItAndTheDialogStays() throws TimeoutException {
        until(() -> shown(".today-record"));
        click(".today-record");
        until(() -> shown("#figure-value"));
        helpOpensAt("7. Hôm nay");
        assertThat(onWindow(() -> Window.getWindows().stream()
                        .filter(w -> w instanceof Stage s && s.getScene().getRoot().getId() != null && s.getScene().getRoot().getId().equals("help"))
                        .map(w -> ((Stage) w).getOwner() == stage)
                        .toList()))
                .as("over the dialog, which lets nothing below it be used").containsExactly(false);
        escapes();
        assertThat(shown("#figure-value")).isTrue();
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#figure-value"));
    }

    @Test
    void theGuideIsSearchedWithoutMarksByTheKeyboardAlone() throws TimeoutException {
        until(() -> shown("#today"));
        robot.push(KeyCode.F1);
        until(() -> shown("#help-search"));
        helpHasTheKeyboard();
        for (var step = 0; step < 4 && !robot.lookup("#help-search").query().isFocused(); step++) {
            robot.push(KeyCode.TAB);
        }
        until(() -> robot.lookup("#help-search").query().isFocused());
        robot.write("phieu giao nhiem vu");
        ListView<?> list = robot.lookup("#help-list").query();
        until(() -> !list.getItems().isEmpty() && list.getItems().size() < 5);
        robot.push(KeyCode.DOWN);
        until(() -> text("#help-title").equals("9. Báo cáo kết quả thực hiện"));
    }

    @Test
    void aChartIsCopiedAsAPictureTwiceAsLargeAndSavedAsPng() throws Exception {
        until(() -> shown("#today-charts"));
        click("#today-charts");
        until(() -> shown("#chart-copy-states"));
        click("#chart-copy-states");
        until(() -> text("#notice-text").startsWith("Đã sao chép ảnh “Trạng thái nhiệm vụ”"));
        Image copied = onWindow(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(2 * 760);
        assertThat(copied.getPixelReader().getColor(2, 2)).as("on white").isEqualTo(Color.WHITE);
        click("#chart-save-states");
        until(() -> text("#notice-text").startsWith("Đã lưu "));
        try (var files = Files.list(folder)) {
            var saved = files.filter(f -> f.toString().endsWith(".png")).findFirst().orElseThrow();
            assertThat(saved).hasFileName("Trạng thái nhiệm vụ Các kế hoạch năm 2026.png");
            assertThat(ImageIO.read(saved.toFile()).getWidth()).isEqualTo(2 * 760);
        }
        assertThat(robot.lookup(".chart-pane").<Node>queryAll()).allSatisfy(n -> assertThat(n.getAccessibleText()).contains(": "));
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("#today"));
    }
}
