package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.api.FxToolkitContext;
import org.testfx.service.support.FiredEvents;
import vn.kehoachxa.ui.shell.Room;

/** What was left does not stay in memory: a screen is shown again as it was, or goes. */
class LeftScreensTest extends WindowFixture {

    private static final int TRIES = 20;

    private UUID one;
    private UUID other;

    @Override
    void prepare() {
        one = desk.newPaper(2026);
        other = desk.newPaper(2027);
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void aRoomThatIsEnteredAgainIsTheSameOrTheOldOneGoes(Room room) throws Exception {
        var screen = new WeakReference<>(enter(room));
        assertThat(screen.get()).isNotNull();
        enter(room == Room.TODAY ? Room.TASKS : Room.TODAY);
        if (enter(room) != screen.get()) {
            assertThat(isGone(screen)).isTrue();
        }
    }

    @Test
    void anEditorGoesWhenTwoOtherPapersWereOpened() throws Exception {
        var editor = new WeakReference<>(edit(one));
        assertThat(editor.get()).isNotNull();
        // What was opened last may stay: a dialog that is over leads back to it.
        edit(other);
        edit(one);
        enter(Room.TODAY);
        assertThat(isGone(editor)).isTrue();
    }

    @Test
    void anEditorGoesAlsoWhereASearchWasBegunInIt() throws Exception {
        var editor = new WeakReference<>(edit(one));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#search").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#page").query().isFocused());
        edit(other);
        edit(one);
        enter(Room.TODAY);
        assertThat(isGone(editor)).isTrue();
    }

    private Node edit(UUID id) throws TimeoutException {
        enter(Room.PLANS);
        ListView<?> plans = robot.lookup("#plans-list").query();
        until(() -> plans.getItems().size() == 2);
        robot.interact(() -> {
            plans.getSelectionModel().select(plans.getItems().getFirst().toString().contains(id.toString()) ? 0 : 1);
            plans.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        until(() -> shown("#pages .page-sheet"));
        robot.interact(() -> robot.lookup("#page").query().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> shown(".spot:editing"));
        robot.write("Gõ");
        until(() -> text("#status-saved").startsWith("Đã lưu"));
        return onWindow(() -> robot.lookup("#editor").query());
    }

    private Node enter(Room room) throws TimeoutException {
        robot.interact(() -> robot.lookup("#rail-" + room.name().toLowerCase(Locale.ROOT)).queryAs(ButtonBase.class).fire());
        settle();
        return onWindow(() -> robot.lookup(".room").queryParent().getChildrenUnmodifiable().getFirst());
    }

    /** What is still on its way between the threads holds what it goes to. */
    private void settle() {
        for (var i = 0; i < 4; i++) {
            CompletableFuture.runAsync(() -> { }, threads.threads().store()).join();
            CompletableFuture.runAsync(() -> { }, threads.threads().pages()).join();
            onWindow(() -> null);
        }
    }

    /** The robot's own memory of all events, and with them of where they went. */
    private static void forgetEvents() throws ReflectiveOperationException {
        var fired = FxToolkitContext.class.getDeclaredField("firedEvents");
        fired.setAccessible(true);
        ((FiredEvents) fired.get(FxToolkit.toolkitContext())).clearEvents();
    }

    private boolean isGone(WeakReference<Node> screen) throws ReflectiveOperationException {
        forgetEvents();
        for (var i = 0; i < TRIES && screen.get() != null; i++) {
            // A picture that is still being painted, and delays that are not over, hold it for a moment.
            onWindow(() -> {
                stage.getScene().getRoot().requestLayout();
                return null;
            });
            settle();
            System.gc();
        }
        return screen.get() == null;
    }
}
