package vn.kehoachxa.ui.editor.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.OverviewReader;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.task.HandDelays;

/** The task of the line with the caret, on a real store, without a window. */
class LineTaskModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final List<UUID> recorded = new ArrayList<>();
    private Store store;
    private EditorModel editor;
    private LineTaskModel model;

    @BeforeEach
    void open() {
        var desk = new TestDesk(folder);
        var id = desk.store(FollowFixture.plan(desk));
        store = desk.open();
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problem -> { }, TestDesk.CLOCK, "test");
        editor = new EditorModel(session, store.office().load(), messages, desk.ids());
        var reader = new OverviewReader(new TimingReader(), day -> false, TestDesk.CLOCK);
        model = new LineTaskModel(
                editor, (paper, task, then) -> then.accept(reader.task(store, paper, task)), delays, desk.ids(), messages, recorded::add);
        model.seen(true);
        editor.session().change(new InsertBlocks(editor.paper().id(), 0, List.of(Line.of(UUID.randomUUID(), Level.BULLET, "Rà soát các điểm phát sóng"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Row row(String text) {
        return editor.paper().tables().flatMap(t -> t.rows().stream())
                .filter(r -> r.cells().stream().anyMatch(c -> c.content().text().equals(text))).findFirst().orElseThrow();
    }

    private Line line() {
        return (Line) editor.paper().body().getFirst();
    }

    private void at(Spot spot) {
        if (spot == null) {
            editor.select(null);
        } else {
            editor.ask(spot, 0);
        }
        delays.pass(200);
    }

    @Test
    void aRowOfTheTasksShowsHowItsTaskStands() {
        at(new Spot.OfCell(row("Đăng chuyên mục khoa học").id(), 1));
        var shown = model.shown().get();
        assertThat(shown.kind()).isEqualTo(LineTask.Kind.TASK);
        assertThat(shown.text()).isEqualTo("Đăng chuyên mục khoa học");
        assertThat(new TaskWords(messages).chips(shown.row())).anyMatch(c -> c.text().startsWith("Quá hạn"));
        assertThat(model.last()).isEmpty();
    }

    @Test
    void whatWasRecordedLastIsTold() {
        var row = row("Đăng chuyên mục khoa học");
        var task = editor.paper().entries().at(Set.of(row.id())).getFirst();
        store.log().record(editor.paper().id(), new Progress(
                UUID.randomUUID(), task.id(), LocalDate.of(2026, 5, 20), "An", TaskStatus.IN_PROGRESS, 60, "Đã đăng một bài", null, List.of()));
        at(new Spot.OfCell(row.id(), 1));
        assertThat(model.last()).contains("20/05/2026").contains("60").endsWith("Đã đăng một bài");
    }

    @Test
    void aTimeThatIsTypedIsUnderstoodBeforeItIsWritten() {
        var row = row("Đăng chuyên mục khoa học");
        var table = editor.paper().tables().filter(t -> t.rows().contains(row)).findFirst().orElseThrow();
        var spot = new Spot.OfCell(row.id(), timing(table));
        at(spot);
        editor.type(spot, "Trước ngày 15/11/2026");
        delays.pass(200);
        assertThat(model.shown().get().row().tracked().reading().dueDates()).isNotEmpty()
                .allMatch(d -> d.getYear() == 2026 && d.getMonthValue() == 11);
    }

    private static int timing(Table table) {
        return table.columns().indexOf(table.columns().stream().filter(c -> c.role() == Role.TIMING).findFirst().orElseThrow());
    }

    @Test
    void aLineBecomesATaskAndIsNoneAgainWhenThatIsUndone() {
        var line = line();
        at(new Spot.OfText(line.id()));
        assertThat(model.shown().get().kind()).isEqualTo(LineTask.Kind.LINE);
        assertThat(model.canTrack()).isTrue();
        model.track();
        delays.pass(200);
        assertThat(model.shown().get().kind()).isEqualTo(LineTask.Kind.TASK);
        assertThat(model.shown().get().row().title()).isEqualTo(line.text());
        assertThat(model.canTrack()).isFalse();
        model.record();
        assertThat(recorded).containsExactly(model.shown().get().task());
        editor.undo();
        delays.pass(200);
        assertThat(editor.paper().entries().at(Set.of(line.id()))).noneMatch(Task.class::isInstance);
        assertThat(model.shown().get().kind()).isEqualTo(LineTask.Kind.LINE);
    }

    @Test
    void theTaskStaysInSightWhileTheKeyboardIsElsewhere() {
        at(new Spot.OfCell(row("Đăng chuyên mục khoa học").id(), 1));
        at(null);
        assertThat(model.shown().get().kind()).isEqualTo(LineTask.Kind.TASK);
        at(new Spot.OfField(Field.NUMBER));
        assertThat(model.shown().get()).isEqualTo(LineTask.NONE);
    }
}
