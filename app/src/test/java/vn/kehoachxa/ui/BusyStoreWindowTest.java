package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Line;

/** What the clerk does while the store's thread is at something else: it happens afterwards, in its order, in a window on a real store. */
class BusyStoreWindowTest extends PaperFixture {

    private final CountDownLatch free = new CountDownLatch(1);
    private List<Line> lines;

    @AfterEach
    void release() {
        free.countDown();
    }

    private void openWithAnEmptyLine() throws TimeoutException {
        lines = openPlan();
        clickText(lines.getFirst().text());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        until(() -> bullets().getFirst().text().isEmpty());
    }

    private void keepTheStoreBusy() {
        threads.threads().store().execute(() -> {
            try {
                free.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void keysAndLettersOfInputMethodsBehindAnUndoComeAfterIt() throws TimeoutException {
        openWithAnEmptyLine();
        keepTheStoreBusy();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.UP).write("Việc mới ");
        commit("và nữa ");
        robot.push(KeyCode.ENTER);
        assertThat(written()).isEmpty();
        free.countDown();
        until(() -> bullets().size() == lines.size() + 1 && bullets().get(1).text().endsWith(lines.getFirst().text()));
        assertThat(bullets().getFirst().text()).isEqualTo("Việc mới và nữa ");
    }

    @Test
    void eachOfSeveralUndosTakesAStepAndARedoBehindThemMakesOneAgain() throws TimeoutException {
        openWithAnEmptyLine();
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        until(() -> bullets().size() == lines.size() + 2);
        keepTheStoreBusy();
        for (var i = 0; i < 3; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        free.countDown();
        until(() -> bullets().size() == lines.size() && bullets().getFirst().text().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().equals(lines));
    }

    @Test
    void aButtonOfTheBarWaitsForItsTurn() throws TimeoutException {
        openWithAnEmptyLine();
        keepTheStoreBusy();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        click("#level-down");
        assertThat(bullets()).hasSize(lines.size());
        free.countDown();
        until(() -> bullets().size() == lines.size() - 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> bullets().equals(lines));
    }

    @Test
    void aKeyThatLeadsElsewhereTakesTheLettersBehindItAlong() throws TimeoutException {
        openWithAnEmptyLine();
        keepTheStoreBusy();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("nhiem vu");
        free.countDown();
        until(() -> text("#find-count").startsWith("1/"));
        until(() -> bullets().equals(lines));
    }

    private void commit(String letters) {
        robot.interact(() -> robot.lookup("#page").query().fireEvent(new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, FXCollections.observableArrayList(), letters, 0)));
    }
}
