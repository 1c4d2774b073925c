package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Task;

/** The right side of the editor in the window: real pages, the task of the line, folding. */
class PreviewWindowTest extends WindowFixture {

    private UUID id;

    @Override
    void prepare() {
        id = desk.newPaper(2026);
    }

    private void openPaper() throws TimeoutException {
        open(id);
        until(() -> shown("#pages .page-sheet"));
    }

    private List<Node> sheets() {
        return List.copyOf(robot.lookup("#pages .page-sheet").queryAll());
    }

    private Paper stored() {
        return desk.stored(id);
    }

    private Line heading() {
        return stored().body().stream().filter(b -> b instanceof Line l && !l.text().isBlank()).map(Line.class::cast).findFirst().orElseThrow();
    }

    private boolean marked() {
        return onWindow(() -> robot.lookup("#pages .page-mark").queryAll().stream().anyMatch(m -> ((Region) m).getHeight() > 4));
    }

    @Test
    void thePagesFollowTheCaretAndAClickOnThemLeadsBackToTheText() throws TimeoutException {
        openPaper();
        assertThat(nameless()).as("editor with pages").isEmpty();
        assertThat(marked()).isFalse();
        var text = heading().text();
        click(() -> robot.lookup(n -> n.getStyleClass().contains("spot") && text.equals(n.getAccessibleText())).tryQuery().orElse(null));
        until(this::marked);
        robot.write("Gõ ");
        until(() -> stored().body().stream().anyMatch(b -> b instanceof Line l && l.text().contains("Gõ")));

        var place = onWindow(() -> robot.lookup("#pages .page-mark").query().localToScreen(70, 8));
        click("#outline");
        robot.clickOn(place);
        until(this::isWriting);
        assertThat(written()).contains("Gõ");
    }

    @Test
    void pagesAreMadeLargerAndScrolledWithTheKeyboard() throws TimeoutException {
        openPaper();
        var before = onWindow(() -> ((Region) sheets().getFirst()).getWidth());
        click(() -> robot.lookup("#pages").tryQuery().orElse(null));
        robot.interact(() -> robot.lookup("#pages").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        until(() -> ((Region) sheets().getFirst()).getWidth() > before);
        assertThat(onWindow(() -> robot.lookup("#pages-zoom").queryAs(MenuButton.class).getText())).endsWith("%");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        until(() -> robot.lookup("#pages-zoom").queryAs(MenuButton.class).getText().equals("Vừa bề rộng"));
        assertThat(text("#pages-where")).startsWith("Trang 1/");
        robot.push(KeyCode.END);
        until(() -> !text("#pages-where").startsWith("Trang 1/"));
        robot.push(KeyCode.HOME);
        until(() -> text("#pages-where").startsWith("Trang 1/"));
    }

    @Test
    void thePanesFoldAndAreFoldedStillWhenThePaperIsOpenedAgain() throws TimeoutException {
        openPaper();
        robot.push(KeyCode.F9);
        until(() -> !shown("#side"));
        assertThat(shown("#side-unfold")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.F9);
        until(() -> !shown("#outline"));
        open(id);
        assertThat(shown("#side")).isFalse();
        assertThat(shown("#outline")).isFalse();
        click("#side-unfold");
        until(() -> shown("#pages .page-sheet"));
        click("#side-fold");
        until(() -> !shown("#side"));
        click("#outline-unfold");
        until(() -> shown("#outline"));
        click("#outline-fold");
        until(() -> !shown("#outline"));
    }

    @Test
    void inANarrowWindowTheSideFoldsByItselfAndLiesOverTheText() throws TimeoutException {
        openPaper();
        robot.interact(() -> stage.setWidth(911));
        until(() -> !shown("#side"));
        var wide = onWindow(() -> ((Region) robot.lookup("#page").query()).getWidth());
        robot.push(KeyCode.F9);
        until(() -> shown("#pages .page-sheet"));
        assertThat(onWindow(() -> ((Region) robot.lookup("#page").query()).getWidth())).isEqualTo(wide);
        // What was clicked lies below: the side makes room for it.
        click(() -> robot.lookup("#pages .page-sheet").queryAll().stream().min(Comparator.comparingDouble(Node::getLayoutY)).orElse(null));
        until(() -> !shown("#side"));
        until(this::isWriting);
        robot.interact(() -> stage.setWidth(1366));
        until(() -> shown("#pages .page-sheet"));
    }

    @Test
    void aLineIsFollowedWithCtrlTAndItsProgressIsRecordedFromThere() throws TimeoutException {
        openPaper();
        var line = heading();
        click(() -> robot.lookup(n -> n.getStyleClass().contains("spot") && line.text().equals(n.getAccessibleText())).tryQuery().orElse(null));
        robot.clickOn("Việc");
        until(() -> shown("#line-task-track"));
        assertThat(nameless()).as("task").isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> stored().entries().at(Set.of(line.id())).stream().anyMatch(Task.class::isInstance));
        until(() -> shown("#line-task-record"));
        assertThat(text("#line-task-title")).isEqualTo(line.text());
        click("#line-task-record");
        until(() -> shown("#progress-form"));
        assertThat(robot.lookup("#sheet-title").queryAs(Label.class).getText()).isEqualTo(line.text());
    }
}
