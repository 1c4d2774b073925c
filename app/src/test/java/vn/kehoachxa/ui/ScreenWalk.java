package vn.kehoachxa.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import vn.kehoachxa.cli.EditedWord;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.shell.Room;

/**
 * Leads through every screen of the window: each room, each tab, sheets, forms and dialogs. Rooms and tabs are found by looking, so that a
 * new one is walked too. With the system property {@code looks.pictures} a picture of each screen is left in that folder.
 */
abstract class ScreenWalk extends WindowFixture {

    /** Looks at a window and says what is wrong with it. */
    interface Check {

        List<String> faults(Scene scene);
    }

    /** What was found, by screen. */
    private final Map<String, List<String>> found = new TreeMap<>();
    private List<Check> checks = List.of();
    private String run = "";

    @Override
    void prepare() {
        desk.store(FollowFixture.plan(desk));
        desk.newPaper(2026);
        desk.preferences().put("sending.folder", folder.toString());
    }

    /** Walks through a window that looks so and gives what the checks found. */
    Map<String, List<String>> walk(String name, double width, double height, List<Check> wanted) throws Exception {
        run = name;
        checks = wanted;
        stage = FxToolkit.registerPrimaryStage();
        start();
        resize(width, height);
        rooms();
        charts();
        figure();
        tasks();
        wizard();
        sending();
        receiving();
        editor();
        help();
        problem();
        return found;
    }

    /** The same through the few questions of the first day. */
    Map<String, List<String>> firstDay(String name, double width, double height, List<Check> wanted) throws Exception {
        run = name;
        checks = wanted;
        stage = FxToolkit.registerPrimaryStage();
        start(desk::firstDay);
        resize(width, height);
        look("plans-empty");
        for (var step = 1; step <= 4 && shown("#assistant"); step++) {
            look("assistant-" + step);
            if (shown("#assistant-next")) {
                fire("#assistant-next");
            }
        }
        for (var room : Room.values()) {
            enter(room);
            look("empty-" + name(room));
        }
        enter(Room.TODAY);
        fire("#today-charts");
        until(() -> shown("#charts"));
        look("empty-charts");
        return found;
    }

    private void resize(double width, double height) {
        robot.interact(() -> {
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        settle();
    }

    private static String name(Room room) {
        return room.name().toLowerCase(Locale.ROOT);
    }

    private void enter(Room room) throws TimeoutException {
        fire("#rail-" + name(room));
        settle();
    }

    private void rooms() throws TimeoutException {
        for (var room : Room.values()) {
            enter(room);
            switch (room) {
                case PLANS -> until(() -> shown(".card-title"));
                case TASKS -> until(() -> shown(".task-title"));
                default -> { }
            }
            look(name(room));
            tabs(name(room));
        }
    }

    /** Each tab that is to be seen. */
    private void tabs(String of) {
        var panes = onWindow(() -> List.copyOf(robot.lookup(n -> n instanceof TabPane && n.isVisible()).<TabPane>queryAll()));
        for (var pane : panes) {
            for (var i = 1; i < pane.getTabs().size(); i++) {
                var tab = i;
                robot.interact(() -> pane.getSelectionModel().select(tab));
                settle();
                look(of + "-" + (tab + 1));
                if (shown(".register-buttons .button")) {
                    onWindow(() -> {
                        pane.getTabs().get(tab).getContent().lookupAll(".register-buttons .button").stream()
                                .filter(n -> n.getId() != null && n.getId().endsWith("-add") && !n.isDisabled())
                                .findFirst()
                                .ifPresent(n -> ((ButtonBase) n).fire());
                        return null;
                    });
                    settle();
                    look(of + "-" + (tab + 1) + "-new");
                }
            }
        }
    }

    private void charts() throws TimeoutException {
        enter(Room.TODAY);
        fire("#today-charts");
        until(() -> shown("#chart-copy-states"));
        look("charts");
        fire("#chart-copy-states");
        until(() -> shown("#notice-text"));
        look("charts-copied");
    }

    private void figure() throws TimeoutException {
        enter(Room.TODAY);
        fire(".today-record");
        until(() -> shown("#figure-value"));
        look("figure");
        closeDialogs();
    }

    private void tasks() throws TimeoutException {
        enter(Room.TASKS);
        TableView<?> table = robot.lookup("#tasks-table").query();
        robot.interact(() -> table.getSelectionModel().select(0));
        until(() -> shown("#task-sheet"));
        look("task-sheet");
        fire("#sheet-correct");
        until(() -> shown("#reading-kind"));
        look("task-reading");
        fire("#sheet-record");
        until(() -> shown("#progress-save"));
        look("task-progress");
    }

    private void wizard() throws TimeoutException {
        enter(Room.PLANS);
        until(() -> shown("#new-plan"));
        fire("#new-plan");
        until(() -> shown("#wizard-year"));
        look("wizard");
        fire("#wizard-create");
        settle();
        look("wizard-errors");
    }

    /** A draft is sent: which one, the three steps, and the register with a line in it. */
    private void sending() throws TimeoutException {
        enter(Room.EXCHANGE);
        tab("sent");
        fire("#send-first");
        until(() -> shown("#send-papers"));
        look("send-choice");
        fire("#send-choose-do");
        until(() -> shown("#send-lacks"));
        look("send-check");
        fire("#send-next");
        until(() -> shown("#send-name"));
        look("send-place");
        fire("#send-next");
        until(() -> shown("#send-done"));
        look("send-done");
        closeDialogs();
        until(() -> shown("#sent-actions"));
        look("register-filled");
        fire("#sent-mark");
        until(() -> shown("#mark-to"));
        look("mark");
        closeDialogs();
    }

    /** What the province does: a folder is summed up, a file of it answered. */
    private void receiving() throws TimeoutException, IOException {
        var received = Files.createDirectories(folder.resolve("Các xã gửi"));
        var sent = ProvinceFiles.write(desk.paper(2026), received);
        Files.writeString(received.resolve("Tệp tải về chưa hết.zip"), "PK");
        Files.writeString(received.resolve("ghi chú.docx"), "x");
        enter(Room.EXCHANGE);
        tab("rollup");
        desk.opens(received);
        fire("#rollup-folder");
        look("rollup-chosen");
        fire("#rollup-run");
        // With the largest letters the lists stand below the window's edge.
        until(() -> shown("#rollup-summary"));
        look("rollup-rejected");
        for (var list : List.of("replaced", "missing", "unread")) {
            fire("#rollup-kind-" + list);
            look("rollup-" + list);
        }
        fire("#rollup-again");
        look("rollup-again");
        tab("reply");
        desk.opens(sent);
        fire("#reply-choose-first");
        until(() -> shown("#reply-office"));
        look("reply");
        fire("#reply-write");
        robot.interact(() -> robot.lookup("#reply-returned").queryAs(RadioButton.class).setSelected(true));
        ListView<?> places = robot.lookup("#reply-places").query();
        robot.interact(() -> places.getSelectionModel().select(4));
        fire("#reply-add");
        look("reply-returned");
    }

    private void tab(String code) {
        TabPane tabs = robot.lookup(n -> n instanceof TabPane && n.isVisible()).query();
        robot.interact(() -> tabs.getSelectionModel().select(tabs.getTabs().stream().filter(t -> t.getId().endsWith(code)).findFirst().orElseThrow()));
    }

    private void editor() throws TimeoutException, IOException {
        enter(Room.PLANS);
        until(() -> shown(".card-title"));
        ListView<?> plans = robot.lookup("#plans-list").query();
        robot.interact(() -> plans.getSelectionModel().select(0));
        robot.interact(plans::requestFocus);
        robot.push(KeyCode.ENTER);
        until(() -> shown("#page"));
        look("editor");
        robot.interact(() -> robot.lookup("#page").query().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> shown(".spot:editing"));
        look("editor-typing");
        choose("details-button");
        until(() -> shown("#details"));
        look("details");
        closeDialogs();
        fire("#export-word");
        until(() -> wordFile().isPresent());
        try (var word = new EditedWord(wordFile().orElseThrow())) {
            word.replace("Nguyễn Văn An", "Lò Văn Nam");
        }
        desk.opens(wordFile().orElseThrow());
        choose("take-back");
        until(() -> shown(".change"));
        look("comparison");
    }

    private Optional<Path> wordFile() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".docx")).findFirst();
        }
    }

    private void help() throws TimeoutException {
        enter(Room.TASKS);
        fire("#help-open");
        until(() -> shown("#help-title"));
        look("help");
        ListView<?> list = robot.lookup("#help-list").query();
        for (var i = 0; i < list.getItems().size(); i++) {
            var chapter = i;
            robot.interact(() -> list.getSelectionModel().select(chapter));
            settle();
            look("help-" + chapter);
        }
        closeDialogs();
    }

    private void problem() throws TimeoutException {
        Platform.runLater(() -> {
            throw new IllegalStateException("a fault for the test");
        });
        until(() -> shown("#error-dialog"));
        look("error");
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#error-dialog"));
    }

    private void closeDialogs() {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                .filter(w -> w instanceof Stage && w != stage)
                .forEach(Window::hide));
        settle();
    }

    /** Presses a button that is there, wherever it is scrolled to. */
    /** Fires an entry of the menu above the paper. */
    private void choose(String entry) {
        robot.interact(() -> robot.lookup("#menu-more").queryAs(MenuButton.class).getItems().stream()
                .filter(i -> entry.equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private void fire(String query) throws TimeoutException {
        until(() -> button(query) != null);
        var button = button(query);
        robot.interact(() -> {
            if (button instanceof ButtonBase b) {
                b.fire();
            } else {
                ((Hyperlink) button).fire();
            }
        });
    }

    private Node button(String query) {
        return onWindow(() -> robot.lookup(query).queryAll().stream()
                .filter(n -> n instanceof ButtonBase && !(n instanceof MenuButton) && n.getScene() != null)
                .findFirst()
                .orElse(null));
    }

    /** What is still on its way, in the store's thread and in the window's, arrives. */
    private void settle() {
        // What the one asked for is asked of the other: twice there and back is enough for what a screen reads.
        for (var i = 0; i < 3; i++) {
            CompletableFuture.runAsync(() -> { }, threads.threads().store()).join();
            onWindow(() -> null);
        }
    }

    private void look(String screen) {
        settle();
        onWindow(() -> {
            for (var window : List.copyOf(Window.getWindows())) {
                if (window instanceof Stage each && each.isShowing() && (each == stage || isOver(each))) {
                    var root = each.getScene().getRoot();
                    root.applyCss();
                    root.layout();
                    root.layout();
                    ScreenPicture.keep(root, run, screen + (each == stage ? "" : "-over"));
                    // Behind a dialog the window is as it was.
                    if (each == stage && Window.getWindows().stream().filter(Stage.class::isInstance).count() > 1) {
                        continue;
                    }
                    beyond(each).ifPresent(fault -> found.computeIfAbsent(screen, s -> new ArrayList<>()).add(fault));
                    for (var check : checks) {
                        found.computeIfAbsent(screen, s -> new ArrayList<>()).addAll(check.faults(each.getScene()));
                    }
                }
            }
            found.getOrDefault(screen, new ArrayList<>()).sort(null);
            found.values().removeIf(List::isEmpty);
            return null;
        });
    }

    /** A dialog stands within the window, which may fill the screen; a window beside it may stand anywhere. */
    private Optional<String> beyond(Stage dialog) {
        var inside = dialog.getModality() == Modality.NONE || dialog == stage || dialog.getX() >= stage.getX() && dialog.getY() >= stage.getY()
                && dialog.getX() + dialog.getWidth() <= stage.getX() + stage.getWidth()
                && dialog.getY() + dialog.getHeight() <= stage.getY() + stage.getHeight();
        return inside ? Optional.empty() : Optional.of("beyond the window: %.0f, %.0f, %.0f × %.0f".formatted(
                dialog.getX() - stage.getX(), dialog.getY() - stage.getY(), dialog.getWidth(), dialog.getHeight()));
    }

    private boolean isOver(Stage other) {
        return other.getOwner() == stage;
    }
}
