package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Passage;

/** Lines, levels, numbers, acts and appendices of a paper as the keyboard and the mouse make them, and every step of them taken back after a restart. */
class DocumentWindowTest extends PaperFixture {

    private List<Line> lines() {
        return stored().body().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }

    private Line line(String text) {
        return lines().stream().filter(l -> l.text().equals(text)).findFirst().orElse(null);
    }

    private boolean isLevel(String text, Level level) {
        var line = line(text);
        return line != null && line.level() == level;
    }

    /** The number or sign that the program puts before a line. */
    private String number(String text) {
        return onWindow(() -> ((Text) spot(text).getParent().lookup(".line-number")).getText());
    }

    @Test
    void enterGoesOnAtTheSameLevelTabChangesItBackspaceJoinsAndNumbersComeByThemselves() throws TimeoutException {
        var lines = openPlan();
        var first = lines.getFirst().text();
        clickText(first);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.RIGHT).push(KeyCode.ENTER).write("Giao việc rõ người");
        until(() -> isLevel("Giao việc rõ người", Level.BULLET));
        assertThat(number("Giao việc rõ người")).isEqualTo("-");
        robot.push(KeyCode.TAB);
        until(() -> isLevel("Giao việc rõ người", Level.SUBBULLET));
        assertThat(number("Giao việc rõ người")).isEqualTo("+");
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
        until(() -> !isLevel("Giao việc rõ người", Level.SUBBULLET) && !isLevel("Giao việc rõ người", Level.BULLET));
        until(() -> !number("Giao việc rõ người").equals("-"));
        assertThat(number("Giao việc rõ người")).isNotEqualTo("+").isNotEmpty();
        robot.push(KeyCode.UP);
        until(() -> written().equals(first));
        robot.push(KeyCode.DOWN);
        until(() -> written().equals("Giao việc rõ người"));
        robot.push(KeyCode.HOME).push(KeyCode.BACK_SPACE);
        until(() -> line(first + "Giao việc rõ người") != null || line(first + " Giao việc rõ người") != null);
        assertThat(line("Giao việc rõ người")).isNull();
    }

    @Test
    void wordsAreMadeItalicByTheKeyboard() throws TimeoutException {
        var lines = openPlan();
        clickText(lines.getFirst().text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.I);
        var all = lines.getFirst().text().length();
        until(() -> bullets().getFirst().content().marks().equals(List.of(new Mark(0, all, MarkStyle.ITALIC))));
    }

    @Test
    void everyStepIsTakenBackAndMadeAgainAfterARestart() throws TimeoutException {
        var lines = openPlan();
        var before = stored();
        // Letters, a line that moves, one that goes, and a table that comes.
        clickText(lines.get(0).text());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Việc thứ nhất");
        until(() -> line("Việc thứ nhất") != null);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        until(() -> bullets().get(1).text().equals("Việc thứ nhất"));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.BACK_SPACE);
        until(() -> bullets().size() == lines.size() - 1);
        click("#menu-insert");
        click("#editor-insert-table-targets");
        until(() -> stored().tables().count() == before.tables().count() + 1);
        var after = stored();

        close();
        stage = FxToolkit.registerPrimaryStage();
        start();
        open(id);
        until(() -> !robot.lookup("#undo").query().isDisabled());
        robot.clickOn(spot(lines.get(2).text()));
        until(this::isWriting);
        while (!stored().equals(before)) {
            var now = stored();
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            until(() -> !stored().equals(now));
        }
        until(() -> robot.lookup("#undo").query().isDisabled());
        while (!stored().equals(after)) {
            var now = stored();
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            until(() -> !stored().equals(now));
        }
        until(() -> robot.lookup("#redo").query().isDisabled());
    }

    @Test
    void aHeadingThatIsDraggedTakesWhatStandsBelowItAlong() throws TimeoutException {
        openPlan();
        var clauses = lines().stream().filter(l -> l.level() == Level.CLAUSE).toList();
        var first = clauses.get(0).text();
        var second = clauses.get(1).text();
        var under = lines().subList(lines().indexOf(line(first)) + 1, lines().indexOf(line(second)));
        assertThat(under).isNotEmpty();
        clickText(second);
        var grip = onWindow(() -> spot(second).getParent().lookup(".grip"));
        var above = onWindow(() -> spot(first).localToScene(20, 2));
        robot.moveTo(grip);
        until(() -> grip.getOpacity() == 1);
        mouse(grip, MouseEvent.MOUSE_PRESSED, above);
        mouse(grip, MouseEvent.MOUSE_DRAGGED, above);
        until(() -> shown(".drop-bar"));
        mouse(grip, MouseEvent.MOUSE_RELEASED, above);
        until(() -> lines().indexOf(line(second)) < lines().indexOf(line(first)));
        var now = lines();
        // What stood below each stands below it still.
        assertThat(now.subList(now.indexOf(line(first)) + 1, now.indexOf(line(first)) + 1 + under.size())).isEqualTo(under);
        until(() -> number(second).equals("1.") && number(first).equals("2."));
    }

    @Test
    void anActIsTakenOutOfTheRegisterWithoutMarks() throws TimeoutException {
        try (var store = desk.open()) {
            store.office().change(o -> o.withRegisters(o.registers().withActs(List.of(new LegalBasis(
                    "Quyết định", "15", "QĐ-UBND", LocalDate.of(2026, 1, 9), "Ủy ban nhân dân tỉnh Sơn La", "về giao chỉ tiêu chuyển đổi số")))));
        }
        var lines = openPlan();
        clickText(lines.getFirst().text());
        click("#menu-insert");
        click("#editor-insert-basis");
        robot.write("giao chi tieu");
        until(() -> shown("#completion"));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        until(() -> stored().passages().legalBases().stream().map(Passage::text).anyMatch(t ->
                t.startsWith("Căn cứ Quyết định số 15/QĐ-UBND ngày 09") && t.contains("giao chỉ tiêu chuyển đổi số")));
    }

    @Test
    void theTextFollowsAnAppendixThatGetsAnotherNumber() throws TimeoutException {
        openPlan();
        var before = stored();
        assertThat(line("(Chi tiết tại Phụ lục I kèm theo)")).isNotNull();
        var second = before.appendices().get(1).title().text();
        jump("Phụ lục II");
        clickText(second);
        choose("#menu-line", "editor-appendix-up");
        until(() -> stored().appendices().getFirst().id().equals(before.appendices().get(1).id()));
        var order = lines().stream().map(Line::text).filter(t -> t.startsWith("(Chi tiết tại Phụ lục")).toList();
        assertThat(order).containsExactly("(Chi tiết tại Phụ lục II kèm theo)", "(Chi tiết tại Phụ lục I kèm theo)");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> stored().equals(before));
    }

    private void choose(String menu, String wanted) throws TimeoutException {
        click(menu);
        until(() -> item(menu, wanted) != null);
        robot.interact(() -> item(menu, wanted).fire());
        robot.push(KeyCode.ESCAPE);
    }

    private MenuItem item(String menu, String wanted) {
        return onWindow(() -> robot.lookup(menu).queryAs(MenuButton.class).getItems().stream()
                .flatMap(i -> i instanceof Menu below ? below.getItems().stream() : Stream.of(i))
                .filter(i -> wanted.equals(i.getId())).findFirst().orElse(null));
    }
}
