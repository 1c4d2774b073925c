package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.ExportModel;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.Pasteboard;
import vn.kehoachxa.ui.editor.PrintModel;
import vn.kehoachxa.ui.editor.questions.DateQuestions;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.editor.Selection;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.shell.Looks;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.FxThreads;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;

/** A plan of 400 tasks opens and is written in; how long that takes is printed, and is no reason to fail on a busy machine. */
class LongPaperTest {

    private static final int TASKS = 400;

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private FxThreads threads;

    @BeforeEach
    void begin() {
        threads = new FxThreads();
    }

    @AfterEach
    void end() throws TimeoutException {
        threads.close();
        FxToolkit.cleanupStages();
    }

    @Test
    void aPlanOfFourHundredTasksOpensAndTakesEveryKey() throws TimeoutException {
        var desk = new TestDesk(folder);
        var paper = longPaper(desk, TASKS);
        Stage stage = FxToolkit.registerPrimaryStage();
        var times = new ArrayList<Duration>();
        try (var store = desk.open()) {
            var stored = store.papers().create(paper, "test");
            // Once to warm the classes up, as the second plan of a day would be opened.
            for (var i = 0; i < 2; i++) {
                var begun = System.nanoTime();
                robot.interact(() -> show(stage, store, stored.paper().id(), desk));
                WaitForAsyncUtils.waitForFxEvents();
                times.add(Duration.ofNanos(System.nanoTime() - begun));
            }
            var keys = type(lastTask(stored.paper()));
            System.out.printf("open cold %d ms, warm %d ms; key median %d ms, 95th percentile %d ms%n",
                    times.getFirst().toMillis(), times.getLast().toMillis(), keys.get(keys.size() / 2).toMillis(),
                    keys.get(keys.size() * 95 / 100).toMillis());
            var written = model.text(new Spot.OfCell(lastTask(stored.paper()).id(), 1)).orElseThrow();
            assertThat(written).startsWith("ếoạ ".repeat(15) + "Tổ chức");
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void aTableOfAThousandRowsTakesEveryKey() throws TimeoutException {
        var desk = new TestDesk(folder);
        var paper = longPaper(desk, 1_000);
        Stage stage = FxToolkit.registerPrimaryStage();
        try (var store = desk.open()) {
            var stored = store.papers().create(paper, "test");
            robot.interact(() -> show(stage, store, stored.paper().id(), desk));
            WaitForAsyncUtils.waitForFxEvents();
            var row = lastTask(stored.paper());
            var letters = type(row);
            robot.interact(() -> model.ask(Selection.cell(new Spot.OfCell(row.id(), 4))));
            var ways = keys(60, i -> new KeyEvent(KeyEvent.KEY_PRESSED, "", "", i % 2 == 0 ? KeyCode.UP : KeyCode.LEFT, false, false, false, false));
            robot.interact(() -> model.ask(new Spot.OfCell(row.id(), 4), 0));
            var times = keys(60, i -> typed("Quý ".substring(i % 4, i % 4 + 1)));
            System.out.printf("a table of 1,000 rows: letters median %d ms, cell to cell %d ms, in a time %d ms%n",
                    median(letters), median(ways), median(times));
            assertThat(model.cells().isOn()).isFalse();
            assertThat(model.text(new Spot.OfCell(row.id(), 4)).orElseThrow()).startsWith("Quý ".repeat(15));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static long median(List<Duration> keys) {
        return keys.get(keys.size() / 2).toMillis();
    }

    private EditorModel model;

    private void show(Stage stage, Store store, UUID id, TestDesk desk) {
        var messages = new Messages(Messages.VIETNAMESE);
        var own = threads.threads();
        Problems problems = e -> {
            throw new AssertionError(e);
        };
        var session = new PaperSession(store.papers(), store.papers().load(id), own, problems, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), messages, desk.ids());
        var export = new ExportModel(new Exporter(Map.of()), (paper, then) -> { }, new BackgroundTasks(own, e -> { }), messages, (f, p) -> { });
        var print = new PrintModel((p, o, k) -> false, (paper, then) -> { }, new BackgroundTasks(own, e -> { }), messages, () -> { });
        var storeDesk = new StoreDesk(() -> store, own, problems);
        var questions = new QuestionsModel(model, new DateQuestions(new Citations(), messages, desk.ids()), storeDesk, own.delays(), messages);
        var offers = new Offers(model, storeDesk, own.delays());
        offers.load();
        var view = new EditorView(
                model, new EditorView.Tools(offers, new Pasteboard(desk.pastes(), desk.ids()), questions, export, print, new BackgroundTasks(own, problems)),
                desk.side(own), new EditorView.Ways((n, f) -> Optional.empty(), () -> { }, said -> { }), messages);
        var scene = new Scene(view, 1366, 768);
        new Looks().dress(scene, false, 100);
        stage.setScene(scene);
        stage.show();
        view.applyCss();
        view.layout();
    }

    /** Types in the middle of the long table and measures each key until its layout is done. */
    private List<Duration> type(Row row) {
        robot.interact(() -> model.ask(new Spot.OfCell(row.id(), 1), 0));
        WaitForAsyncUtils.waitForFxEvents();
        return keys(60, i -> typed("ếoạ ".substring(i % 4, i % 4 + 1)));
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /** How long each of so many keys takes until the page is laid out again, the shortest first. */
    private List<Duration> keys(int count, IntFunction<KeyEvent> key) {
        var keys = new ArrayList<Duration>();
        for (var i = 0; i < count; i++) {
            var event = key.apply(i);
            robot.interact(() -> {
                var page = robot.lookup("#page").query();
                var begun = System.nanoTime();
                page.fireEvent(event);
                page.getScene().getRoot().applyCss();
                page.getScene().getRoot().layout();
                keys.add(Duration.ofNanos(System.nanoTime() - begun));
            });
        }
        Collections.sort(keys);
        return keys;
    }

    private static Row lastTask(Paper paper) {
        return table(paper).rows().get(table(paper).rows().size() - 20);
    }

    private static Table table(Paper paper) {
        return paper.tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
    }

    private static Paper longPaper(TestDesk desk, int tasks) {
        var paper = desk.paper(2026);
        var table = table(paper);
        var rows = new ArrayList<Row>();
        var entries = new ArrayList<Entry>();
        for (var i = 0; i < tasks; i++) {
            var row = new Row(desk.ids().get(), RowKind.ROW, List.of(
                    Cell.COMPUTED, Cell.of("Tổ chức tuyên truyền, phổ biến kiến thức khoa học và công nghệ tại thôn, bản số " + i),
                    Cell.of("Phòng Văn hóa - Xã hội"), Cell.of("Các cơ quan, đơn vị"), Cell.of("Quý I - II/2026")));
            rows.add(row);
            entries.add(Task.at(desk.ids().get(), row.id()));
        }
        return new PutEntries(entries).apply(new InsertRows(table.id(), table.rows().size(), rows).apply(paper));
    }
}
