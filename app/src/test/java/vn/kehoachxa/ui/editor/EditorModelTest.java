package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.store.PaperException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.Threads;

/** The editor's model on a real store, without a window: everything runs on the test's own thread. */
class EditorModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private TestDesk desk;
    private Store store;
    private UUID id;
    private EditorModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        id = desk.newPaper(2026);
        store = desk.open();
        reopen();
    }

    private void reopen() {
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    @Test
    void typingIsSeenAtOnceAndWrittenAfterAMomentOfQuiet() {
        var spot = at(bullet());
        model.type(spot, "Hằng quý kiểm tra");
        assertThat(model.text(spot)).contains("Hằng quý kiểm tra");
        assertThat(storedLine(spot)).isNotEqualTo("Hằng quý kiểm tra");
        assertThat(model.session().saved().get().kind()).isEqualTo(SaveState.Kind.WRITING);
        delays.pass(400);
        assertThat(storedLine(spot)).isEqualTo("Hằng quý kiểm tra");
        assertThat(model.session().saved().get().kind()).isEqualTo(SaveState.Kind.SAVED);
    }

    @Test
    void aRecipientIsAPlaceToGoToThoughItStandsInTheFoot() {
        var recipient = model.paper().passages().recipients().getLast().id();
        assertThat(model.ways().firstFrom(recipient)).contains(new Spot.OfText(recipient));
        assertThat(model.ways().firstFrom(model.paper().closing().id())).contains(new Spot.OfText(model.paper().closing().id()));
    }

    @Test
    void whoNeverStopsTypingIsWrittenWithinASecondAllTheSame() {
        var spot = at(bullet());
        for (var i = 0; i < 9; i++) {
            model.type(spot, "chữ " + i);
            delays.pass(100);
        }
        assertThat(storedLine(spot)).isEqualTo("chữ 7");
    }

    @Test
    void decomposedLettersAreStoredComposed() {
        var spot = at(bullet());
        model.type(spot, "Tiê\u0301n độ");
        model.session().flush();
        assertThat(storedLine(spot)).isEqualTo("Tiến độ");
    }

    @Test
    void enterCutsALineAndKeepsItsLevel() {
        var line = bullet();
        model.ask(at(line), 0);
        model.lineKeys().enter(3);
        var blocks = model.paper().body();
        var index = blocks.indexOf(blocks.stream().filter(b -> b.id().equals(line.id())).findFirst().orElseThrow());
        var next = (Line) blocks.get(index + 1);
        assertThat(((Line) blocks.get(index)).text()).isEqualTo(line.text().substring(0, 3));
        assertThat(next.text()).isEqualTo(line.text().substring(3));
        assertThat(next.level()).isEqualTo(Level.BULLET);
        assertThat(model.caret().get()).isEqualTo(new CaretRequest(at(next), 0));
        model.ask(at(next), 0);
        assertThat(model.lineKeys().backspaceAtStart()).isTrue();
        assertThat(model.text(at(line))).contains(line.text());
        assertThat(model.caret().get()).isEqualTo(new CaretRequest(at(line), 3));
    }

    @Test
    void tabAndShiftTabChangeTheLevel() {
        var line = bullet();
        model.ask(at(line), 0);
        model.lineKeys().tab(1);
        assertThat(level(line)).isEqualTo(Level.SUBBULLET);
        model.lineKeys().tab(-1);
        model.lineKeys().tab(-1);
        assertThat(level(line)).isEqualTo(Level.POINT);
        model.undo();
        assertThat(level(line)).isEqualTo(Level.BULLET);
    }

    @Test
    void anEmptyLineGoesWithBackspaceAndComesBackWithUndoAfterARestart() {
        var line = bullet();
        model.ask(at(line), 0);
        model.lineKeys().enter(line.text().length());
        var added = model.caret().get().spot();
        model.ask(added, 0);
        assertThat(model.lineKeys().backspaceAtStart()).isTrue();
        assertThat(model.text(added)).isEmpty();
        reopen();
        model.undo();
        assertThat(model.text(added)).contains("");
        model.redo();
        assertThat(model.text(added)).isEmpty();
    }

    @Test
    void aSectionMovesWithAllThatStandsBelowIt() {
        var first = (Line) model.paper().body().getFirst();
        model.ask(at(first), 0);
        model.actions().moveBlock(1);
        var body = model.paper().body();
        assertThat(((Line) body.getFirst()).level()).isEqualTo(Level.SECTION);
        assertThat(body.getFirst().id()).isNotEqualTo(first.id());
        model.actions().moveBlock(-1);
        assertThat(model.paper().body().getFirst().id()).isEqualTo(first.id());
        model.actions().moveBlock(-1);
        assertThat(model.paper().body().getFirst().id()).isEqualTo(first.id());
    }

    @Test
    void aNewRowOfTheTaskTableIsATaskWithAComputedNumber() {
        var table = tasks();
        var before = model.paper().entries().all(Task.class).count();
        model.ask(new Spot.OfCell(table.rows().getLast().id(), 1), 0);
        model.tables().insertRows(true, RowKind.ROW);
        var added = tasks().rows().getLast();
        assertThat(added.cells().getFirst()).isEqualTo(Cell.COMPUTED);
        assertThat(model.paper().entries().all(Task.class).count()).isEqualTo(before + 1);
        assertThat(model.caret().get().spot()).isEqualTo(new Spot.OfCell(added.id(), 1));
        model.undo();
        assertThat(model.paper().entries().all(Task.class).count()).isEqualTo(before);
    }

    @Test
    void tabBehindTheLastCellMakesARow() {
        var table = tasks();
        model.ask(new Spot.OfCell(table.rows().getLast().id(), table.columns().size() - 1), 0);
        model.lineKeys().tab(1);
        assertThat(tasks().rows()).hasSize(table.rows().size() + 1);
    }

    @Test
    void enterInACellGoesToTheSameColumnBelow() {
        var last = tasks().rows().getLast();
        model.ask(new Spot.OfCell(last.id(), 3), 0);
        model.tables().insertRows(true, RowKind.ROW);
        model.ask(new Spot.OfCell(last.id(), 3), 0);
        model.lineKeys().enter(0);
        assertThat(model.caret().get().spot()).isEqualTo(new Spot.OfCell(tasks().rows().getLast().id(), 3));
    }

    @Test
    void columnsArePutInRenamedAndTakenOut() {
        var table = tasks();
        model.ask(new Spot.OfCell(table.rows().getFirst().id(), 1), 0);
        model.tables().insertColumn(true);
        var label = new Spot.OfLabel(table.id(), 2);
        assertThat(model.caret().get().spot()).isEqualTo(label);
        model.type(label, "Sản phẩm");
        model.ask(label, 0);
        model.session().flush();
        assertThat(tasks().columns().get(2).label()).isEqualTo("Sản phẩm");
        model.tables().removeColumns();
        assertThat(tasks().columns()).hasSize(table.columns().size());
        model.undo();
        assertThat(tasks().columns().get(2).label()).isEqualTo("Sản phẩm");
    }

    @Test
    void aMonthThatIsNoneIsRefusedWithASentenceAndChangesNothing() {
        var month = new Spot.OfField(Field.MONTH);
        assertThat(model.type(month, "13")).contains("Tháng là một số từ 1 đến 12.");
        assertThat(model.paper().head().month()).isNull();
        assertThat(model.type(month, "4")).isEmpty();
        assertThat(model.paper().head().month()).isEqualTo(4);
    }

    @Test
    void whatAnotherProcessWroteIsShown() {
        elsewhere("Trích yếu mới");
        model.session().refresh();
        assertThat(model.paper().subject()).isEqualTo("Trích yếu mới");
        assertThat(model.session().canUndo().get()).isTrue();
    }

    @Test
    void whatWasTypedOverAChangeFromElsewhereIsToldAndStaysOnTheScreen() {
        var spot = at(bullet());
        model.type(spot, "gõ dở");
        elsewhere("Trích yếu mới");
        model.session().flush();
        assertThat(problems).hasSize(1);
        problems.clear();
        assertThat(model.session().saved().get().kind()).isEqualTo(SaveState.Kind.FAILED);
        assertThat(model.text(spot)).contains("gõ dở");
        assertThat(model.paper().subject()).isEqualTo("Trích yếu mới");
        model.type(spot, "gõ dở nữa");
        model.session().flush();
        assertThat(storedLine(spot)).isEqualTo("gõ dở nữa");
    }

    @Test
    void undoIsPressedOnceTooOftenWhileTheFirstIsStillOnItsWayAndNothingGoesWrong() {
        model.type(at(bullet()), "Hằng quý kiểm tra");
        delays.pass(400);
        var store = new ArrayDeque<Runnable>();
        var session = new PaperSession(
                this.store.papers(), this.store.papers().load(id), new Threads(Runnable::run, store::add, Runnable::run, delays), problems::add,
                TestDesk.CLOCK, "test");
        session.undo();
        session.undo();
        while (!store.isEmpty()) {
            store.poll().run();
        }
        assertThat(session.canUndo().get()).isFalse();
        assertThat(session.saved().get().kind()).isEqualTo(SaveState.Kind.SAVED);
    }

    @Test
    void undoLeadsTheCaretToWhereItChangedSomething() {
        var row = tasks().rows().getLast();
        var cell = new Spot.OfCell(row.id(), 2);
        model.type(cell, "Phòng Kinh tế");
        model.session().flush();
        model.ask(at(bullet()), 0);
        model.undo();
        assertThat(model.caret().get().spot()).isEqualTo(cell);
    }

    @Test
    void aPaperThatIsNoDraftIsOnlyRead() {
        var draft = desk.paper(2026);
        var i = draft.identity();
        var issued = draft.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), i.office(), i.version(), null, PaperState.ISSUED, new Issued("05", LocalDate.of(2026, 4, 1)), i.form(),
                i.year(), null));
        store.papers().create(issued, "test");
        id = issued.id();
        reopen();
        var line = bullet();
        assertThat(model.isReadOnly()).isTrue();
        assertThat(model.type(at(line), "khác")).isEmpty();
        model.ask(at(line), 0);
        model.lineKeys().enter(0);
        model.lineKeys().tab(1);
        model.actions().removeLine();
        assertThat(model.paper()).isEqualTo(issued);
    }

    @Test
    void enterBeforeTheFirstLetterLeavesTheTaskWithItsWords() {
        var line = bullet();
        model.session().change(PutEntries.of(Task.at(desk.ids().get(), line.id())));
        model.ask(at(line), 0);
        model.lineKeys().enter(0);
        assertThat(model.text(at(line))).contains(line.text());
        assertThat(model.paper().entries().byPlace(Task.class)).containsKey(line.id());
        assertThat(model.current().get()).isEqualTo(at(line));
        assertThat(bullet().text()).isEmpty();
        model.undo();
        assertThat(bullet()).isEqualTo(line);
    }

    @Test
    void aPaperThatIsRemovedElsewhereIsToldOnceAndItsTextStaysOnTheScreen() {
        try (var other = desk.open()) {
            other.bin().remove(id);
        }
        var line = bullet();
        model.session().refresh();
        model.session().refresh();
        assertThat(problems).hasSize(1);
        model.type(at(line), "chữ vừa gõ");
        model.session().flush();
        assertThat(model.text(at(line))).contains("chữ vừa gõ");
        assertThat(model.session().saved().get().kind()).isEqualTo(SaveState.Kind.FAILED);
        assertThat(problems).hasSizeBetween(2, 3).allMatch(p -> p instanceof PaperException);
        problems.clear();
    }

    private void elsewhere(String subject) {
        try (var other = desk.open()) {
            var seq = other.papers().load(id).seq();
            other.papers().apply(id, seq, new SetField(Field.SUBJECT, subject), "other");
        }
    }

    private Line bullet() {
        return model.paper().body().stream()
                .filter(b -> b instanceof Line l && l.level() == Level.BULLET)
                .map(Line.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Level level(Line line) {
        return Texting.line(model.paper(), line.id()).orElseThrow().level();
    }

    private Table tasks() {
        return model.paper().tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
    }

    private static Spot at(Line line) {
        return new Spot.OfText(line.id());
    }

    private String storedLine(Spot spot) {
        return Texting.read(desk.stored(id), spot).orElseThrow().text();
    }
}
