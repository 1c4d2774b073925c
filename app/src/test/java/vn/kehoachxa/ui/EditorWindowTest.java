package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** The paper as one document: what the keyboard, the mouse and input methods do to it, in a window on a real store. */
class EditorWindowTest extends PaperFixture {

    @Test
    void theMouseSelectsFromOneLineIntoTheThirdAndALetterTakesItsPlace() throws TimeoutException {
        var lines = openPlan();
        drag(lines.get(0).text(), lines.get(2).text());
        until(() -> selectedParts() >= 3);
        robot.write("Ờ");
        until(() -> bullets().size() == lines.size() - 2 && bullets().getFirst().text().contains("Ờ"));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().equals(lines));
    }

    @Test
    void shiftAndArrowsSelectAcrossLinesAndWhatIsCutComesBackElsewhereWithItsLevel() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.X);
        until(() -> !bullets().contains(lines.get(1)));
        assertThat(onWindow(() -> Clipboard.getSystemClipboard().getString())).startsWith("- " + lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().equals(lines));
        clickText(lines.get(2).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.V);
        until(() -> bullets().size() > lines.size());
        assertThat(bullets().stream().filter(l -> l.text().equals(lines.get(0).text()))).hasSize(2);
    }

    @Test
    void theOutlineShowsWhereTheCaretIsAtTheEndOfThePaperAndAtItsBeginning() throws TimeoutException {
        clickText(openPlan().getFirst().text());
        ListView<?> outline = robot.lookup("#outline").query();
        robot.push(KeyCode.CONTROL, KeyCode.END);
        until(() -> outline.getSelectionModel().getSelectedIndex() == outline.getItems().size() - 1 && onWindow(() -> isChosenSeen(outline)));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        until(() -> outline.getSelectionModel().getSelectedIndex() == 0 && onWindow(() -> isChosenSeen(outline)));
    }

    private static boolean isChosenSeen(ListView<?> list) {
        return list.lookupAll(".list-cell:selected").stream()
                .filter(Node::isVisible)
                .map(cell -> list.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
                .anyMatch(at -> at.getMinY() >= 0 && at.getMaxY() <= list.getHeight());
    }

    @Test
    void boldIsSeenWhileItIsTypedAndLettersTakenBackKeepIt() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.B);
        until(() -> !bullets().getFirst().content().marks().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.B);
        until(() -> bullets().getFirst().content().marks().isEmpty());
        robot.push(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.B);
        // As UniKey sends "tiếng" in Telex.
        robot.write("tie").push(KeyCode.BACK_SPACE).write("ê").write("ng").push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("ếng");
        assertThat(onWindow(() -> robot.lookup(".spot:editing .run").queryAllAs(Text.class).stream().anyMatch(t -> t.getFont().getStyle().contains("Bold")))).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.B).write(" nói");
        until(() -> bullets().getFirst().content().equals(new RichText("tiếng nói", List.of(new Mark(0, 5, MarkStyle.BOLD)))));
    }

    @Test
    void composedLettersAreShownAndWrittenOnceTheyAreDecidedOn() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        compose("viê", "");
        assertThat(onWindow(() -> robot.lookup(".spot:editing .composed").queryAs(Text.class).getText())).isEqualTo("viê");
        assertThat(written()).isEmpty();
        compose("việ", "");
        compose("", "việc");
        until(() -> written().equals("việc"));
        assertThat(onWindow(() -> robot.lookup(".spot:editing .composed").tryQuery().isPresent())).isFalse();
        until(() -> bullets().getFirst().text().equals("việc"));
        compose("là", "");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().getFirst().text().equals(lines.get(0).text()) || bullets().getFirst().text().isEmpty());
        assertThat(onWindow(() -> robot.lookup(".composed").tryQuery().isPresent())).isFalse();
    }

    @Test
    void lettersThatWereBeingComposedGoToWhereTheyWereBegunThoughTheMouseWasElsewhereMeanwhile() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        compose("việ", "");
        clickText(lines.get(1).text());
        compose("", "việc");
        until(() -> bullets().getFirst().text().equals("việc"));
        assertThat(bullets().get(1)).isEqualTo(lines.get(1));
        assertThat(written()).isEqualTo(lines.get(1).text());
        assertThat(onWindow(() -> robot.lookup(".composed").tryQuery().isPresent())).isFalse();
    }

    @Test
    void aDoubleClickSelectsAWordAndTypingTakesItsPlaceWhereverTheCaretComesFrom() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(1).text());
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        until(() -> !written().equals(lines.get(1).text()));
        robot.doubleClickOn(spot(lines.get(0).text()));
        until(() -> (int) attribute(AccessibleAttribute.SELECTION_END) > (int) attribute(AccessibleAttribute.SELECTION_START));
        robot.write("thôn");
        until(() -> bullets().getFirst().text().contains("thôn") && !bullets().getFirst().text().equals(lines.get(0).text()));
    }

    @Test
    void whatIsCopiedInABrowserBecomesLinesWithLevels() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.RIGHT);
        onWindow(() -> {
            var content = new ClipboardContent();
            content.putHtml("<h3>Việc của tổ công nghệ</h3><ul><li>Đến từng nhà</li><li>Hướng dẫn <b>dịch vụ công</b></li></ul>");
            content.putString("Việc của tổ công nghệ\nĐến từng nhà\nHướng dẫn dịch vụ công");
            return Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        until(() -> bullets().stream().anyMatch(l -> l.text().equals("Hướng dẫn dịch vụ công")));
        assertThat(bullets()).anyMatch(l -> l.text().equals("Đến từng nhà") && l.level() == Level.BULLET);
        assertThat(bullets().stream().filter(l -> l.text().startsWith("Hướng dẫn dịch")).findFirst().orElseThrow().content().marks()).hasSize(1);
    }

    @Test
    void wordsAreFoundWithoutMarksAndReplacedAtOnce() throws TimeoutException {
        openPlan();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        until(() -> shown("#find-replacement"));
        robot.write("nhiem vu");
        until(() -> text("#find-count").startsWith("1/"));
        fill("#find-replacement", "đầu việc");
        click("#find-replace-all");
        until(() -> text("#find-count").equals("không thấy"));
        until(() -> bullets().stream().anyMatch(l -> l.text().contains("đầu việc")));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#find-bar"));
        assertThat(onWindow(() -> robot.lookup("#page").query().isFocused())).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().stream().noneMatch(l -> l.text().contains("đầu việc")));
    }

    @Test
    void aLineIsTakenByItsGripToAnotherPlace() throws TimeoutException {
        var lines = openPlan();
        var grip = onWindow(() -> spot(lines.get(0).text()).getParent().lookup(".grip"));
        robot.moveTo(grip);
        until(() -> grip.getOpacity() == 1);
        // The headless screen drags no further than the node: the grip is told where the mouse goes.
        var below = onWindow(() -> {
            var there = spot(lines.get(1).text());
            return there.localToScene(20, there.getBoundsInLocal().getHeight() - 2);
        });
        mouse(grip, MouseEvent.MOUSE_PRESSED, below);
        mouse(grip, MouseEvent.MOUSE_DRAGGED, below);
        until(() -> shown(".drop-bar"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown(".drop-bar"));
        mouse(grip, MouseEvent.MOUSE_RELEASED, below);
        mouse(grip, MouseEvent.MOUSE_PRESSED, below);
        mouse(grip, MouseEvent.MOUSE_DRAGGED, below);
        until(() -> shown(".drop-bar"));
        assertThat(bullets()).as("let go").isEqualTo(lines);
        mouse(grip, MouseEvent.MOUSE_RELEASED, below);
        until(() -> bullets().get(0).equals(lines.get(1)) && bullets().get(1).equals(lines.get(0)));
    }

    @Test
    void aTableAndAnAppendixArePutInByTheMenuAndTakenBackByTheKeyboard() throws TimeoutException {
        openPlan();
        var before = stored();
        clickText(bullets().getFirst().text());
        click("#menu-insert");
        click("#editor-insert-table-budget");
        until(() -> stored().tables().count() == before.tables().count() + 1);
        robot.write("Kinh phí lớp tập huấn");
        until(() -> stored().tables().anyMatch(t -> t.rows().size() == 1 && t.rows().getFirst().cells().get(1).text().equals("Kinh phí lớp tập huấn")));
        click("#menu-insert");
        click("#editor-insert-appendix");
        until(() -> stored().appendices().size() == before.appendices().size() + 1);
        for (var i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        until(() -> stored().equals(before));
    }

    private void compose(String composed, String committed) {
        robot.interact(() -> {
            var runs = composed.isEmpty()
                    ? List.<InputMethodTextRun>of()
                    : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
            robot.lookup("#page").query().fireEvent(new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, FXCollections.observableArrayList(runs), committed, composed.length()));
        });
    }

    private void drag(String from, String to) throws TimeoutException {
        clickText(from);
        var start = spot(from);
        var end = spot(to);
        robot.drag(start, MouseButton.PRIMARY).moveTo(end).drop();
    }

    private long selectedParts() {
        return onWindow(() -> robot.lookup(".spot .selection").queryAll().stream()
                .filter(n -> n instanceof Group g && !g.getChildren().isEmpty())
                .count());
    }

    private Object attribute(AccessibleAttribute attribute) {
        return onWindow(() -> robot.lookup("#page").query().queryAccessibleAttribute(attribute));
    }
}
