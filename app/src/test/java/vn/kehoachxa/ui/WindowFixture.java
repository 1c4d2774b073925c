package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.ui.editor.OutlineEntry;
import vn.kehoachxa.ui.task.FxThreads;
import vn.kehoachxa.ui.task.Threads;

/** A window on a real store, and a robot in front of it. */
abstract class WindowFixture {

    @TempDir
    Path folder;

    final FxRobot robot = new FxRobot();
    TestDesk desk;
    FxThreads threads;
    Stage stage;

    @BeforeEach
    void begin() throws TimeoutException {
        desk = new TestDesk(folder);
        prepare();
        stage = FxToolkit.registerPrimaryStage();
        start();
    }

    /** Puts into the store what is to be there before the window opens. */
    void prepare() { }

    @AfterEach
    void end() throws TimeoutException {
        close();
    }

    void start() throws TimeoutException {
        start(desk::services);
    }

    void start(Function<Threads, Services> services) throws TimeoutException {
        threads = new FxThreads();
        FxToolkit.setupFixture(() -> {
            // A window that is still moving to its place is clicked where it was; the size is not that of the test before.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
            new Desktop(services.apply(threads.threads())).start(stage);
        });
        // With the office come its settings, and with them perhaps another size of letters: until then everything may still move.
        until(() -> !text("#office").isEmpty());
        until(() -> shown("#today") || shown(".plans") || shown("#assistant"));
    }

    void close() throws TimeoutException {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> !stage.isShowing());
        threads.close();
        FxToolkit.cleanupStages();
    }

    /** The window's own thread answers: whoever asks for bounds from elsewhere may spoil them for the next click. */
    static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, question);
    }

    List<String> nameless() {
        return onWindow(() -> robot.lookup(n -> n instanceof Control c && c.isFocusTraversable() && NodeQueryUtils.isVisible().test(c)).queryAll().stream()
                .filter(n -> (n.getAccessibleText() == null || n.getAccessibleText().isBlank())
                        && !(n instanceof Labeled l && l.getText() != null && !l.getText().isBlank())
                        && !(n instanceof ScrollPane))
                .map(Node::toString)
                .toList());
    }

    UUID open(UUID id) throws TimeoutException {
        click("#rail-plans");
        until(() -> shown("#plans-list .list-cell"));
        until(() -> shown(".card-title"));
        robot.doubleClickOn(".card-title");
        until(() -> shown("#editor"));
        return id;
    }

    /** Goes to a heading by the outline. */
    void jump(String entry) throws TimeoutException {
        ListView<OutlineEntry> outline = robot.lookup("#outline").query();
        var wanted = outline.getItems().stream().filter(e -> e.text().startsWith(entry)).findFirst().orElseThrow();
        robot.interact(() -> outline.scrollTo(wanted));
        until(() -> entry(wanted).isPresent());
        robot.clickOn(entry(wanted).orElseThrow());
    }

    private Optional<Node> entry(OutlineEntry entry) {
        return onWindow(() ->
                robot.lookup(n -> n instanceof ListCell<?> c && entry.equals(c.getItem()) && NodeQueryUtils.isVisible().test(n)).tryQuery());
    }

    /** Whether a text of the paper has the caret and the keyboard. */
    boolean isWriting() {
        return shown(".spot:editing") && onWindow(() -> robot.lookup("#page").query().isFocused());
    }

    /** The text with the caret, as a screen reader is told. */
    String written() {
        return onWindow(() -> (String) robot.lookup("#page").query().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    /** What shows a text of the paper; null where nothing does. */
    Node spot(String text) {
        return robot.lookup(n -> n.getStyleClass().contains("spot") && text.equals(n.getAccessibleText())).tryQuery().orElse(null);
    }

    /** Puts the caret into a text of the paper. */
    void clickText(String text) throws TimeoutException {
        click(() -> spot(text));
        until(() -> written().equals(text));
    }

    void fill(String field, String text) throws TimeoutException {
        click(field).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    String text(String query) {
        return robot.lookup(query).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    boolean shown(String query) {
        return onWindow(() -> robot.lookup(query).queryAll().stream().anyMatch(n -> NodeQueryUtils.isVisible().test(n)));
    }

    FxRobot click(String query) throws TimeoutException {
        return click(() -> robot.lookup(query).tryQuery().orElse(null));
    }

    /** Clicks a node once it stands still: a window that is still being laid out would be clicked where the node was. */
    FxRobot click(Supplier<Node> wanted) throws TimeoutException {
        until(() -> {
            var before = onScreen(wanted);
            WaitForAsyncUtils.waitForFxEvents();
            return before != null && before.equals(onScreen(wanted));
        });
        robot.clickOn(wanted.get());
        return robot;
    }

    static Bounds onScreen(Supplier<Node> wanted) {
        return onWindow(() -> {
            var node = wanted.get();
            if (node == null || node.getScene() == null) {
                return null;
            }
            // On a busy machine the next pulse may be long in coming: what it would lay out is laid out now.
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        } catch (TimeoutException never) {
            ScreenPicture.ofFailure();
            throw never;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
