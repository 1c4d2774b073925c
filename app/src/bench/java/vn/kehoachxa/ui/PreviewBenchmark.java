package vn.kehoachxa.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorSide;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.ExportModel;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.Pasteboard;
import vn.kehoachxa.ui.editor.PrintModel;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.editor.questions.DateQuestions;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.shell.Looks;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.FxThreads;
import vn.kehoachxa.ui.task.StoreDesk;

/**
 * The editor with its pages on a real store, in a window without a screen: from a key to the page that shows its letter, and from the click
 * that opens a plan to its first page, each until the picture is finished. Time of the clock, with the wait for the next picture in it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx512m", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"})
@Warmup(iterations = 2, time = 8)
@Measurement(iterations = 3, time = 10)
public class PreviewBenchmark {

    @Param({"9 pages", "60 pages", "60 pages of rows"})
    String plan;

    private final TestDesk desk = new TestDesk(folder());
    private final FxThreads threads = new FxThreads();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private Store store;
    private UUID id;
    private Spot spot;
    private Stage stage;
    private EditorModel model;
    private EditorSide side;
    private boolean written;

    private static Path folder() {
        try {
            return Files.createTempDirectory("preview");
        } catch (IOException noRoom) {
            throw new IllegalStateException(noRoom);
        }
    }

    @Setup
    public void open() throws Exception {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.get(60, TimeUnit.SECONDS);
        var paper = paper();
        store = desk.open();
        id = store.papers().create(paper, "test").paper().id();
        onWindow(() -> stage = new Stage());
        firstPage();
        onWindow(() -> model.ask(spot, 4));
        painted();
    }

    @TearDown
    public void close() throws Exception {
        onWindow(stage::close);
        threads.close();
        store.close();
        Platform.exit();
    }

    /** From the key to the letter on its page; a letter comes with one key and goes with the next. */
    @Benchmark
    public void key() throws Exception {
        onWindow(() -> {
            written = !written;
            var at = stage.getScene().getFocusOwner();
            if (written) {
                Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_TYPED, "ế", "", KeyCode.UNDEFINED, false, false, false, false));
            } else {
                Event.fireEvent(at, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
            }
        });
        painted();
    }

    /** From opening a plan to its first page. */
    @Benchmark
    public void firstPage() throws Exception {
        var stored = store.papers().load(id);
        onWindow(() -> show(new PaperSession(store.papers(), stored, threads.threads(), PreviewBenchmark::fail, TestDesk.CLOCK, "test")));
        painted();
    }

    private void show(PaperSession session) {
        var own = threads.threads();
        model = new EditorModel(session, store.office().load(), messages, desk.ids());
        side = desk.side(own);
        side.pages().show(session.paper().get());
        var background = new BackgroundTasks(own, PreviewBenchmark::fail);
        var export = new ExportModel(new Exporter(Map.of()), (paper, then) -> { }, background, messages, (f, p) -> { });
        var print = new PrintModel((p, o, kept) -> false, (paper, then) -> { }, background, messages, () -> { });
        var storeDesk = new StoreDesk(() -> store, own, PreviewBenchmark::fail);
        var questions = new QuestionsModel(model, new DateQuestions(new Citations(), messages, desk.ids()), storeDesk, own.delays(), messages);
        var view = new EditorView(
                model,
                new EditorView.Tools(new Offers(model, storeDesk, own.delays()), new Pasteboard(desk.pastes(), desk.ids()), questions, export, print, background),
                side, new EditorView.Ways((n, f) -> Optional.empty(), () -> { }, said -> { }), messages);
        if (stage.getScene() == null) {
            var scene = new Scene(view, 1366, 768);
            new Looks().dress(scene, false, 100);
            stage.setScene(scene);
            stage.show();
        } else {
            stage.getScene().setRoot(view);
        }
    }

    private static void fail(Throwable problem) {
        problem.printStackTrace();
        System.exit(1);
    }

    /** Waits until what is in the text is on its page, and the picture of it is finished. */
    private void painted() throws Exception {
        var laid = new CompletableFuture<Void>();
        var look = new Runnable[1];
        look[0] = () -> {
            var now = side.pages().laid().get();
            if (now != null && now.paper() == model.paper()) {
                stage.getScene().removePostLayoutPulseListener(look[0]);
                // Behind this picture.
                Platform.runLater(() -> laid.complete(null));
            }
            Platform.requestNextPulse();
        };
        Platform.runLater(() -> {
            stage.getScene().addPostLayoutPulseListener(look[0]);
            Platform.requestNextPulse();
        });
        laid.get(60, TimeUnit.SECONDS);
        Rendering.await();
    }

    private static void onWindow(Runnable action) throws Exception {
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(null);
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        done.get(60, TimeUnit.SECONDS);
    }

    /** The template with so many lines, or rows, that it has the pages that are wanted; what is typed is typed in the middle of them. */
    private Paper paper() throws IOException {
        var pages = plan.startsWith("9") ? 9 : 60;
        var layout = new Layout(new PdfFonts());
        var paper = desk.paper(2026);
        while (layout.pages(Composer.compose(paper)).pages().size() < pages) {
            paper = plan.endsWith("rows") ? withRows(paper) : withLines(paper);
        }
        System.out.println(layout.pages(Composer.compose(paper)).pages().size() + " pages");
        return paper;
    }

    private Paper withLines(Paper paper) {
        var lines = new ArrayList<Block>();
        for (var i = 0; i < 5; i++) {
            lines.add(Line.of(desk.ids().get(), Level.BULLET,
                    "Tổ chức tuyên truyền, phổ biến kiến thức khoa học và công nghệ tại thôn, bản, gắn với sinh hoạt của chi hội, chi đoàn"));
        }
        var longer = new InsertBlocks(paper.id(), 5, lines).apply(paper);
        spot = new Spot.OfText(longer.body().get(longer.body().size() / 2).id());
        return longer;
    }

    private Paper withRows(Paper paper) {
        var table = paper.tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
        var rows = new ArrayList<Row>();
        for (var i = 0; i < 20; i++) {
            rows.add(new Row(desk.ids().get(), RowKind.ROW, cells(table.columns().size())));
        }
        spot = new Spot.OfCell(rows.getFirst().id(), 1);
        return new InsertRows(table.id(), table.rows().size() / 2, rows).apply(paper);
    }

    private static List<Cell> cells(int columns) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.COMPUTED);
        cells.add(Cell.of("Tổ chức tuyên truyền, phổ biến kiến thức khoa học và công nghệ tại thôn, bản"));
        Supplier<Cell> unit = () -> Cell.of("Phòng Văn hóa - Xã hội");
        while (cells.size() < columns) {
            cells.add(cells.size() == columns - 1 ? Cell.of("Quý I - II/2026") : unit.get());
        }
        return cells;
    }
}
