package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.intake.source.UnreadablePasteException;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.store.PaperException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.Threads;

/** What is done while the store is busy, or a large paste is being understood: it happens afterwards, in its order. */
class TurnsTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final Deque<Runnable> store = new ArrayDeque<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Threads threads = new Threads(Runnable::run, store::add, work::add, delays);
    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final BackgroundTasks tasks = new BackgroundTasks(threads, problems::add, told::add);
    private TestDesk desk;
    private Store opened;
    private UUID id;
    private EditorModel model;
    private Writing writing;
    private Transfer transfer;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        id = desk.newPaper(2026);
        opened = desk.open();
        var messages = new Messages(Messages.VIETNAMESE);
        var session = new PaperSession(opened.papers(), opened.papers().load(id), threads, problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, opened.office().load(), messages, desk.ids());
        writing = model.writing();
        transfer = new Transfer(model, new Pasteboard(desk.pastes(), desk.ids()), tasks, messages, told::add);
        model.ask(at(bullet(0)), 0);
    }

    @AfterEach
    void close() {
        opened.close();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsTypedBehindAnUndoComesAfterItHoweverBusyTheStoreIs() {
        var first = bullet(0).text();
        change("một ");
        model.undo();
        press("hai ");
        press("ba ");
        assertThat(bullet(0).text()).isEqualTo("một " + first);
        run(store);
        model.session().flush();
        run(store);
        assertThat(bullet(0).text()).isEqualTo("hai ba " + first);
        assertThat(stored()).isEqualTo("hai ba " + first);
        model.undo();
        run(store);
        assertThat(bullet(0).text()).isEqualTo(first);
    }

    @Test
    void eachOfSeveralUndosInFastSuccessionTakesAStep() {
        var first = bullet(0).text();
        change("một ");
        model.lineKeys().enter(0);
        model.lineKeys().enter(0);
        var lines = model.paper().body().size();
        model.undo();
        model.undo();
        model.undo();
        run(store);
        assertThat(bullet(0).text()).isEqualTo(first);
        assertThat(model.paper().body()).hasSize(lines - 2);
        assertThat(model.session().canRedo().get()).isTrue();
    }

    @Test
    void moreUndosThanThereAreStepsAndLettersThatCameToNothingAreNoFaults() {
        var before = model.paper();
        press("a");
        writing.backspace(false);
        model.undo();
        run(store);
        change("một ");
        model.undo();
        model.undo();
        model.undo();
        run(store);
        assertThat(model.paper()).isEqualTo(before);
        assertThat(model.session().canUndo().get()).isFalse();
    }

    @Test
    void anUndoAndARedoBehindItLeaveTheTextAsItWas() {
        change("một ");
        model.lineKeys().enter(0);
        model.undo();
        model.undo();
        model.redo();
        press("hai ");
        run(store);
        assertThat(bullet(0).text()).contains("một ").contains("hai ");
        assertThat(problems).isEmpty();
    }

    @Test
    void anUndoThatFailsLosesNothingOfWhatWasTypedBehindIt() {
        change("một ");
        run(store);
        try (var other = desk.open()) {
            other.papers().undo(id, 1);
        }
        model.undo();
        press("hai ");
        run(store);
        assertThat(problems).singleElement().isInstanceOf(PaperException.class);
        problems.clear();
        assertThat(bullet(0).text()).contains("hai ").doesNotContain("một");
        model.session().flush();
        run(store);
        assertThat(stored()).contains("hai ");
    }

    @Test
    void anEditThatComesFromElsewhereWaitsForTheStepToo() {
        change("một ");
        var second = bullet(1);
        model.undo();
        model.session().change(Texting.write(model.paper(), at(second), "khác hẳn"));
        assertThat(bullet(1)).isEqualTo(second);
        run(store);
        assertThat(bullet(1).text()).isEqualTo("khác hẳn");
        assertThat(bullet(0).text()).doesNotContain("một");
        assertThat(stored()).isEqualTo(bullet(0).text());
    }

    @Test
    void whoClicksElsewhereBehindAnUndoIsThereWhenItIsDone() {
        change("một ");
        model.undo();
        model.turns().take(() -> model.select(Selection.at(new Caret(at(bullet(1)), 2))));
        run(store);
        assertThat(model.selection().get()).isEqualTo(Selection.at(new Caret(at(bullet(1)), 2)));
    }

    @Test
    void aFaultOfOneOfThoseThatWaitDoesNotHoldUpTheOthers() {
        change("một ");
        model.undo();
        model.turns().take(() -> {
            throw new IllegalStateException("a fault");
        });
        press("hai ");
        run(store);
        assertThat(problems).singleElement().isInstanceOf(IllegalStateException.class);
        problems.clear();
        assertThat(bullet(0).text()).startsWith("hai ");
    }

    @Test
    void aLargePasteIsUnderstoodBesideTheWindowAndWhatIsTypedMeanwhileStandsBehindIt() {
        model.ask(at(bullet(0)), CaretRequest.END);
        var lines = model.paper().body().size();
        transfer.paste(large(400), null);
        press("gõ tiếp");
        assertThat(model.paper().body()).hasSize(lines);
        assertThat(tasks.jobs()).singleElement().satisfies(job -> assertThat(job.name()).isEqualTo("Đang dán"));
        run(work);
        assertThat(problems).isEmpty();
        assertThat(tasks.jobs()).isEmpty();
        assertThat(model.paper().body()).hasSize(lines + 400);
        assertThat(model.text(model.current().get())).contains("Việc thứ 399gõ tiếp");
        run(store);
        model.undo();
        run(store);
        model.undo();
        run(store);
        assertThat(model.paper().body()).hasSize(lines);
    }

    @Test
    void aPasteThatIsStoppedPutsNothingInAndLetsTheKeysGoOn() {
        var first = bullet(0).text();
        transfer.paste(large(400), null);
        press("hai ");
        tasks.jobs().getFirst().stop();
        run(work);
        assertThat(told).containsExactly("Đang dán");
        assertThat(bullet(0).text()).isEqualTo("hai " + first);
    }

    @Test
    void aPasteThatIsTooLargeIsToldAndLetsTheKeysGoOn() {
        var first = bullet(0).text();
        transfer.paste("<p>" + "chữ ".repeat(2_500_000), null);
        press("hai ");
        run(work);
        assertThat(problems).singleElement().isInstanceOf(UnreadablePasteException.class);
        problems.clear();
        assertThat(bullet(0).text()).isEqualTo("hai " + first);
    }

    @Test
    void aPasteWhosePlaceIsGoneIsTold() {
        transfer.paste(large(400), null);
        model.select(null);
        run(work);
        assertThat(told).singleElement().asString().contains("chưa được dán");
    }

    private static String large(int lines) {
        var html = new StringBuilder("<style>" + "p.a {margin:0}\n".repeat(Transfer.AT_ONCE / 15) + "</style>");
        for (var i = 0; i < lines; i++) {
            html.append("<p>Việc thứ ").append(i).append("</p>");
        }
        return html.toString();
    }

    /** As a key does that comes from the page. */
    private void press(String letters) {
        model.turns().take(() -> writing.insert(letters));
    }

    private void change(String letters) {
        writing.insert(letters);
        model.session().flush();
    }

    private static void run(Deque<Runnable> waiting) {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    private String stored() {
        return Texting.read(desk.stored(id), at(bullet(0))).orElseThrow().text();
    }

    private Line bullet(int index) {
        return model.paper().body().stream()
                .filter(b -> b instanceof Line l && l.level() == Level.BULLET)
                .map(Line.class::cast)
                .toList()
                .get(index);
    }

    private static Spot at(Line line) {
        return new Spot.OfText(line.id());
    }
}
