package vn.kehoachxa.ui;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
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
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.PanesModel;
import vn.kehoachxa.ui.follow.ManyTasks;
import vn.kehoachxa.ui.task.FxThreads;

/**
 * What a clerk does in an hour, without the pauses, in the real window on a store of 20 plans with 5,000 tasks, one of them of 60 pages:
 * some 4,000 keys, 66 plans opened, some 270 screens entered, 60 searches, 30 records of progress, and of each sixth one issue, one amendment, one
 * comparison, one plan taken away and restored. Prints how long each took and what the heap holds after each sixth; what it gives itself is
 * the time of the whole hour.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {
    "-Dglass.platform=Headless", "-Dprism.order=sw", "-Xmx350m", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class HourOfUse {

    private static final int PLANS = 20;
    private static final int TASKS = 250;
    private static final int PAGES = 60;
    private static final int SIXTHS = 6;
    private static final String WRITTEN = "Tổ chức hội nghị tổng kết, đánh giá kết quả thực hiện và đề ra phương hướng cho quý sau. ";
    private static final List<String> SEARCHES = List.of("tap huan ky nang", "chuyển đổi số", "kenh muong dot 24", "phong kinh te", "khong co dau");
    private static final List<String> VIEWS = List.of("board", "month", "quarters", "table");

    /** How much of each is done; 1 is the hour. */
    @Param("1")
    double hours;

    private final Figures figures = new Figures();
    private final List<Long> heap = new ArrayList<>();
    private final List<Long> objects = new ArrayList<>();
    private final TestDesk desk = new TestDesk(folder());
    private final FxThreads threads = new FxThreads();
    private Stage stage;
    private Clerk clerk;
    private int issued = 100;
    private int at;

    private static Path folder() {
        try {
            return Files.createTempDirectory("hour");
        } catch (IOException noRoom) {
            throw new IllegalStateException(noRoom);
        }
    }

    @Setup
    public void begin() throws Exception {
        ManyTasks.fill(desk, PLANS - 1, TASKS);
        ManyTasks.store(desk, longPlan());
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.get(60, TimeUnit.SECONDS);
        // The window closes before its threads do.
        Platform.setImplicitExit(false);
        stage = Clerk.onWindow(Stage::new);
        clerk = new Clerk(stage, threads, figures);
        Clerk.onWindow(() -> {
            stage.setWidth(1366);
            stage.setHeight(768);
            new Desktop(desk.services(threads.threads())).start(stage);
            return null;
        });
        clerk.until("#today");
        clerk.until("today's plans", () -> !Clerk.text("#today-summary").isEmpty());
    }

    private Paper longPlan() throws IOException {
        var layout = new Layout(new PdfFonts());
        var lines = 300;
        while (layout.pages(Composer.compose(longPlan(lines))).pages().size() < PAGES) {
            lines += 5;
        }
        System.out.println(layout.pages(Composer.compose(longPlan(lines))).pages().size() + " pages");
        return longPlan(lines);
    }

    private Paper longPlan(int lines) {
        return Field.SUBJECT.set(ManyTasks.plan(desk, 2026, PLANS, TASKS, lines), "Kế hoạch dài");
    }

    @TearDown
    public void end() {
        Clerk.onWindow(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return null;
        });
        clerk.until("closed", () -> !stage.isShowing());
        threads.close();
        Platform.exit();
    }

    @Benchmark
    public void hour() {
        weigh();
        for (var sixth = 0; sixth < SIXTHS; sixth++) {
            for (var i = 0; i < some(10); i++) {
                open(at % PLANS);
                write();
                at++;
            }
            open("Kế hoạch dài");
            write();
            rooms();
            search();
            record();
            versions();
            takeAway();
            weigh();
        }
        figures.print();
        tell();
    }

    private int some(int wanted) {
        return Math.max(1, (int) Math.round(wanted * hours));
    }

    /**
     * What is in use after everything that can go has gone; and of it what is not the software painter's pictures, which are arrays of int: how
     * many of those it holds goes up and down, and a graphics card has them elsewhere.
     */
    private void weigh() {
        enter("plans", ".plans .list-cell");
        clerk.settle();
        System.gc();
        clerk.settle();
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var pictures = Heap.used(int[].class);
        heap.add(used);
        objects.add(used - pictures);
        System.out.printf("heap after %d sixths: %.1f MB, of them pictures %.1f MB%n", heap.size() - 1, used / 1e6, pictures / 1e6);
    }

    private void tell() {
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "heap grows by %.2f MB a sixth over the last five, without the pictures by %.2f MB; the peaks of its parts are %.0f MB together%n",
                slope(heap) / 1e6, slope(objects) / 1e6, peak / 1e6);
    }

    /** By how much the last five grow from one to the next. */
    private static double slope(List<Long> weights) {
        var last = weights.subList(weights.size() - 5, weights.size());
        var mean = last.stream().mapToLong(h -> h).average().orElseThrow();
        var slope = 0.0;
        for (var i = 0; i < last.size(); i++) {
            slope += (i - 2) * (last.get(i) - mean) / 10;
        }
        return slope;
    }

    private void enter(String room, String shown) {
        clerk.laidOut("to " + room, () -> Clerk.fire("#rail-" + room), () -> Clerk.find(shown).isPresent());
        clerk.settle();
    }

    private void rooms() {
        for (var round = 0; round < some(3); round++) {
            enter("today", "#today .screen-header");
            clerk.laidOut("to charts", () -> Clerk.fire("#today-charts"), () -> Clerk.find("#chart-copy-states").isPresent());
            clerk.settle();
            enter("tasks", "#tasks");
            for (var view : VIEWS) {
                clerk.laidOut("to view " + view, () -> Clerk.fire("#view-" + view), () -> Clerk.find("#tasks-" + (view.equals("quarters") ? "timeline" : view)).isPresent());
                clerk.settle();
            }
            enter("reports", "#reports");
            enter("registers", "#registers");
            enter("settings", "#settings");
        }
        clerk.press("#help-open");
        clerk.until("#help-title");
        var chapters = Clerk.onWindow(() -> Clerk.the("#help-list", ListView.class).getItems().size());
        for (var i = 0; i < Math.min(4, chapters); i++) {
            clerk.choose("#help-list", i);
        }
        clerk.closeDialogs();
    }

    private void open(int plan) {
        enter("plans", ".plans .list-cell");
        clerk.choose("#plans-list", plan);
        opened("open a plan");
    }

    private void open(String subject) {
        enter("plans", ".plans .list-cell");
        ListView<?> list = Clerk.onWindow(() -> Clerk.the("#plans-list", ListView.class));
        var index = Clerk.onWindow(() -> {
            for (var i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).toString().contains(subject)) {
                    return i;
                }
            }
            throw new IllegalStateException(subject);
        });
        clerk.choose("#plans-list", index);
        opened("open 60 pages");
    }

    private void opened(String name) {
        if (at % 2 == 0) {
            clerk.laidOut(name, () -> clerk.strike(KeyCode.ENTER), () -> Clerk.find("#page .spot").isPresent());
        } else {
            clerk.painted(name + ", first page", () -> clerk.strike(KeyCode.ENTER), () -> Clerk.find("#pages .page-sheet").isPresent());
        }
        clerk.until("#page .spot");
        clerk.settle();
    }

    /** A line in the text, as an input method writes it: some letters come, go and come again. Then a step back, and one on. */
    private void write() {
        if (Clerk.onWindow(() -> Clerk.find("#locked").isPresent())) {
            return;
        }
        clerk.choose("#outline", 0);
        clerk.key(KeyCode.ENTER);
        clerk.settle();
        var letters = some(WRITTEN.length());
        for (var i = 0; i < Math.min(letters, 45); i++) {
            var letter = WRITTEN.substring(i % WRITTEN.length(), i % WRITTEN.length() + 1);
            clerk.now("key", () -> clerk.letter(letter));
            if (i % 5 == 4) {
                clerk.now("key", () -> clerk.strike(KeyCode.BACK_SPACE));
                clerk.now("key", () -> clerk.letter(letter));
            }
        }
        clerk.settle();
        clerk.key(KeyCode.Z, KeyCode.CONTROL);
        clerk.settle();
        clerk.key(KeyCode.Y, KeyCode.CONTROL);
        clerk.settle();
        clerk.key(KeyCode.PAGE_DOWN);
        clerk.key(KeyCode.DOWN);
        clerk.settle();
    }

    private void search() {
        for (var i = 0; i < some(10); i++) {
            var words = SEARCHES.get(i % SEARCHES.size());
            clerk.key(KeyCode.K, KeyCode.CONTROL);
            clerk.settle();
            for (var at = 0; at < words.length(); at++) {
                var letter = words.substring(at, at + 1);
                clerk.now("key in the search", () -> clerk.letter(letter));
            }
            if (i % 2 == 0) {
                clerk.key(KeyCode.ENTER);
            } else {
                clerk.key(KeyCode.ESCAPE);
            }
            clerk.settle();
        }
    }

    private void record() {
        enter("tasks", "#tasks-table .task-title");
        for (var i = 0; i < some(5); i++) {
            clerk.choose("#tasks-table", 3 + i * 7);
            if (Clerk.onWindow(() -> Clerk.find("#sheet-record").isEmpty())) {
                continue;
            }
            clerk.press("#sheet-record");
            clerk.until("#progress-note");
            clerk.until("#progress-save");
            Clerk.onWindow(() -> {
                Clerk.the("#progress-note", TextInputControl.class).setText("Đã báo cáo lần " + at);
                return null;
            });
            clerk.laidOut("progress kept", () -> Clerk.fire("#progress-save"), () -> Clerk.find("#progress-save").isEmpty());
            clerk.settle();
        }
        clerk.choose("#tasks-table", 3);
        if (Clerk.onWindow(() -> Clerk.find("#sheet-open").isPresent())) {
            clerk.laidOut("from a task to its row", () -> Clerk.fire("#sheet-open"), () -> Clerk.find("#page .spot").isPresent());
            clerk.settle();
            for (var i = 0; i < some(20); i++) {
                clerk.now("key in a cell", () -> clerk.letter("ế"));
            }
            clerk.settle();
        }
    }

    /** The first draft in the list is issued, amended and compared. */
    private void versions() {
        enter("plans", ".plans .list-cell");
        clerk.choose("#plans-list", 0);
        clerk.key(KeyCode.ENTER);
        clerk.until("#page .spot");
        if (Clerk.onWindow(() -> Clerk.find("#issue-open").isEmpty())) {
            return;
        }
        clerk.press("#issue-open");
        clerk.until("#issue-number");
        Clerk.onWindow(() -> {
            Clerk.the("#issue-number", TextInputControl.class).setText(Integer.toString(issued++));
            return null;
        });
        clerk.press("#issue-do");
        clerk.until("#locked");
        clerk.press("#amend");
        clerk.until("#issue-open");
        clerk.key(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        clerk.until("#version-compare-2");
        clerk.press("#version-compare-2");
        clerk.until("#facing-list");
        clerk.press("#facing-back");
        clerk.until("#page .spot");
        // The tab is remembered: the next plan is opened with its pages.
        Clerk.onWindow(() -> {
            var tabs = Clerk.the("#side-tabs", TabPane.class);
            tabs.getTabs().stream().filter(t -> PanesModel.PAGES.equals(t.getId())).forEach(tabs.getSelectionModel()::select);
            return null;
        });
        clerk.until("#pages .page-sheet");
    }

    private void takeAway() {
        enter("plans", ".plans .list-cell");
        clerk.choose("#plans-list", PLANS - 1);
        clerk.key(KeyCode.DELETE);
        clerk.until("taken away", () -> listed() == PLANS - 1);
        clerk.press("#notice-action");
        clerk.until("restored", () -> listed() == PLANS);
    }

    private static int listed() {
        return Clerk.find("#plans-list").map(n -> ((ListView<?>) n).getItems().size()).orElse(0);
    }
}
