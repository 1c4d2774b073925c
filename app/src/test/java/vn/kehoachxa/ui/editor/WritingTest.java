package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.plan.MarkStyle.BOLD;
import static vn.kehoachxa.plan.MarkStyle.ITALIC;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;

/** What keys and the clipboard do to texts, on a real store and without a window. */
class WritingTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private TestDesk desk;
    private Store store;
    private EditorModel model;
    private Writing writing;
    private Transfer transfer;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        var id = desk.newPaper(2026);
        store = desk.open();
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
        writing = model.writing();
        transfer = new Transfer(
                model, new Pasteboard(desk.pastes(), desk.ids()), new BackgroundTasks(delays.threads(), problems::add),
                new Messages(Messages.VIETNAMESE), said -> { });
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    @Test
    void lettersGoInAtTheCaretAndTheCaretBehindThem() {
        model.ask(at(bullet(0)), 0);
        var before = bullet(0).text();
        writing.insert("Đã ");
        assertThat(bullet(0).text()).isEqualTo("Đã " + before);
        assertThat(writing.caret()).isEqualTo(3);
    }

    @Test
    void aMarkTypedBehindItsLetterGrowsIntoOneWithIt() {
        model.ask(at(bullet(0)), 0);
        writing.insert("e");
        writing.insert("\u0302");
        writing.insert("\u0301");
        assertThat(bullet(0).text()).startsWith("ế");
        assertThat(writing.caret()).isEqualTo(1);
    }

    @Test
    void backspaceTakesAWholeLetterHoweverManyUnitsItHas() {
        model.ask(at(bullet(0)), 0);
        var before = bullet(0).text();
        writing.insert("📌");
        writing.backspace(false);
        assertThat(bullet(0).text()).isEqualTo(before);
    }

    @Test
    void controlBackspaceAndDeleteTakeWords() {
        type(bullet(0), "Hằng quý kiểm tra");
        model.ask(at(bullet(0)), "Hằng quý".length());
        writing.backspace(true);
        assertThat(bullet(0).text()).isEqualTo("Hằng  kiểm tra");
        writing.deleteForward(true);
        assertThat(bullet(0).text()).isEqualTo("Hằng kiểm tra");
    }

    @Test
    void deleteBehindTheLastLetterJoinsTheNextLine() {
        var first = bullet(0);
        var second = bullet(1);
        model.ask(at(first), CaretRequest.END);
        writing.deleteForward(false);
        assertThat(bullet(0).text()).isEqualTo(first.text() + second.text());
        assertThat(writing.caret()).isEqualTo(first.text().length());
    }

    @Test
    void whatIsSelectedOverThreeLinesIsReplacedByOneLetter() {
        var first = bullet(0);
        var third = bullet(2);
        select(at(first), 3, at(third), 5);
        writing.insert("X");
        assertThat(bullet(0).text()).isEqualTo(first.text().substring(0, 3) + "X" + third.text().substring(5));
        assertThat(model.paper().body()).noneMatch(b -> b.id().equals(third.id()));
        delays.pass(1000);
        writing.insert("in");
        delays.pass(1000);
        model.undo();
        assertThat(bullet(2)).as("one step with all that was typed").isEqualTo(third);
        assertThat(bullet(0)).isEqualTo(first);
        model.redo();
        assertThat(bullet(0).text()).isEqualTo(first.text().substring(0, 3) + "Xin" + third.text().substring(5));
    }

    @Test
    void whatWasTypedBeforeIsAStepOfItsOwnWhenLinesGiveWayToTheNextLetter() {
        var first = bullet(0);
        model.ask(at(first), 0);
        writing.insert("Đã ");
        select(at(first), 3, at(bullet(1)), 2);
        writing.insert("X");
        delays.pass(1000);
        model.undo();
        assertThat(bullet(0).text()).isEqualTo("Đã " + first.text());
        model.undo();
        assertThat(bullet(0)).isEqualTo(first);
    }

    @Test
    void wordsPastedOverSeveralLinesAreOneStep() {
        var before = model.paper();
        select(at(bullet(0)), 3, at(bullet(2)), 5);
        transfer.paste(null, "vài chữ");
        assertThat(bullet(0).text()).contains("vài chữ");
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void enterOverSeveralLinesIsOneStep() {
        var before = model.paper();
        var first = bullet(0);
        var third = bullet(2);
        select(at(first), 3, at(third), 5);
        writing.enter();
        assertThat(bullet(0).text()).isEqualTo(first.text().substring(0, 3));
        var broken = model.selection().get();
        assertThat(broken.isEmpty()).isTrue();
        assertThat(model.text(broken.caret().spot())).contains(third.text().substring(5));
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void lettersThatAreDecidedOnLaterAreOneStepWithWhatGaveWayToThem() {
        var before = model.paper();
        select(at(bullet(0)), 3, at(bullet(2)), 5);
        writing.makeRoom();
        delays.pass(1000);
        writing.insert("việc");
        delays.pass(1000);
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void undoTakesBackFirstWhatWasTypedAndRefused() {
        type(bullet(0), "Một việc");
        model.session().flush();
        model.ask(new Spot.OfField(Field.MONTH), 0);
        writing.insert("13");
        assertThat(writing.refused().get()).isNotNull();
        model.undo();
        assertThat(writing.refused().get()).isNull();
        assertThat(bullet(0).text()).isEqualTo("Một việc");
    }

    @Test
    void ofATableTheRowsThatAreCopiedWithLinesArePasted() {
        model.ask(at(bullet(0)), 0);
        model.insertions().table(TableKind.TASKS);
        var table = model.around().table().orElseThrow();
        for (var i = 0; i < 3; i++) {
            model.tables().insertRows(true, RowKind.ROW);
        }
        var rows = Texting.table(model.paper(), table.id()).orElseThrow().rows();
        for (var i = 0; i < 4; i++) {
            model.type(new Spot.OfCell(rows.get(i).id(), 1), "Việc " + (i + 1));
        }
        model.session().flush();
        select(at(bullet(0)), 0, new Spot.OfCell(rows.get(1).id(), 1), 4);
        var copied = transfer.copy();
        model.ask(at(bullet(2)), CaretRequest.END);
        transfer.paste(null, copied.plain());
        var pasted = model.paper().tables().filter(t -> !t.id().equals(table.id()) && t.rows().stream().anyMatch(r -> r.cells().get(1).text().equals("Việc 1"))).toList();
        assertThat(pasted).singleElement().satisfies(t -> {
            assertThat(t.rows()).extracting(r -> r.cells().get(1).text()).containsExactly("Việc 1", "Việc 2");
            assertThat(t.columns()).isEqualTo(table.columns());
        });
    }

    @Test
    void aSelectionThatBeginsBehindItsEndIsTheSame() {
        var first = bullet(0);
        var second = bullet(1);
        select(at(second), 4, at(first), 2);
        assertThat(writing.delete()).isTrue();
        assertThat(bullet(0).text()).isEqualTo(first.text().substring(0, 2) + second.text().substring(4));
        assertThat(model.selection().get()).isEqualTo(Selection.at(new Caret(at(first), 2)));
    }

    @Test
    void allOfItDeletedLeavesThePaperItsHeadAndItsFoot() {
        var before = model.paper();
        model.ask(at(bullet(0)), 0);
        model.selecting().all();
        model.selecting().all();
        writing.delete();
        assertThat(model.paper().head()).isEqualTo(before.head());
        assertThat(model.paper().foot()).isEqualTo(before.foot());
        assertThat(model.paper().body()).isEmpty();
        assertThat(model.paper().appendices()).allSatisfy(a -> assertThat(a.blocks()).isEmpty());
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void fromALineIntoATableTheTableStaysWhereItsEndIsNotSelected() {
        var table = tasks();
        var line = bullet(0);
        var rows = table.rows().size();
        select(at(line), 0, new Spot.OfCell(table.rows().get(1).id(), 1), 2);
        writing.delete();
        assertThat(tasks().rows()).hasSize(rows);
        assertThat(tasks().rows().getLast()).isEqualTo(table.rows().getLast());
    }

    @Test
    void betweenTwoCellsTheRectangleIsSelectedAndEmptied() {
        var table = tasks();
        var index = IntStream.range(1, table.rows().size())
                .filter(i -> table.rows().get(i - 1).kind() == RowKind.ROW && table.rows().get(i).kind() == RowKind.ROW)
                .findFirst()
                .orElseThrow();
        var a = table.rows().get(index - 1);
        var b = table.rows().get(index);
        select(new Spot.OfCell(a.id(), 1), 2, new Spot.OfCell(b.id(), 2), 0);
        assertThat(model.selecting().isOfCells()).isTrue();
        assertThat(transfer.copy().plain()).isEqualTo(
                a.cells().get(1).text() + "\t" + a.cells().get(2).text() + "\n" + b.cells().get(1).text() + "\t" + b.cells().get(2).text());
        writing.delete();
        var now = tasks().rows().get(index - 1);
        assertThat(now.cells().get(1).text()).isEmpty();
        assertThat(tasks().rows().get(index).cells().get(2).text()).isEmpty();
        assertThat(now.cells().get(3)).isEqualTo(a.cells().get(3));
    }

    @Test
    void boldIsGivenToAllThatIsSelectedAndTakenWhereAllHasIt() {
        var first = bullet(0);
        var second = bullet(1);
        select(at(first), 4, at(second), 6);
        model.styling().toggle(BOLD);
        assertThat(bullet(0).content().marks()).containsExactly(new Mark(4, first.text().length(), BOLD));
        assertThat(bullet(1).content().marks()).containsExactly(new Mark(0, 6, BOLD));
        assertThat(model.styling().styles().get()).containsExactly(BOLD);
        model.styling().toggle(BOLD);
        assertThat(bullet(0).content().marks()).isEmpty();
        assertThat(bullet(1).content().marks()).isEmpty();
    }

    @Test
    void aStyleSwitchedAtTheCaretIsForTheLettersToCome() {
        type(bullet(0), "ab");
        model.ask(at(bullet(0)), 1);
        model.styling().toggle(ITALIC);
        writing.insert("x");
        writing.insert("y");
        assertThat(bullet(0).content()).isEqualTo(new RichText("axyb", List.of(new Mark(1, 3, ITALIC))));
        model.styling().toggle(ITALIC);
        writing.insert("z");
        assertThat(bullet(0).content()).isEqualTo(new RichText("axyzb", List.of(new Mark(1, 3, ITALIC))));
    }

    @Test
    void whatAnInputMethodTakesBackAndTypesAnewKeepsTheStyleItIsTypedIn() {
        type(bullet(0), "");
        model.ask(at(bullet(0)), 0);
        model.styling().toggle(BOLD);
        writing.insert("tie");
        writing.backspace(false);
        writing.insert("ê");
        writing.insert("n");
        writing.backspace(false);
        writing.backspace(false);
        writing.insert("ến");
        assertThat(bullet(0).content()).isEqualTo(new RichText("tiến", List.of(new Mark(0, 4, BOLD))));
    }

    @Test
    void aDayThatIsNoneIsShownAndSaidAndGoneAgainWhenTheCaretLeaves() {
        var day = new Spot.OfField(Field.DAY);
        model.ask(day, 0);
        writing.insert("4");
        writing.insert("5");
        assertThat(writing.refused().get()).isNotNull();
        assertThat(writing.text()).isEqualTo("45");
        assertThat(model.paper().head().day()).isEqualTo(4);
        writing.backspace(false);
        assertThat(writing.refused().get()).isNull();
        writing.insert("5");
        model.ask(at(bullet(0)), 0);
        assertThat(writing.refused().get()).isNull();
        assertThat(model.paper().head().day()).isNull();
    }

    @Test
    void aDayThatIsNoneIsNotKeptInPartWhereThePaperIsLeftPrintedOrIssued() {
        var day = new Spot.OfField(Field.DAY);
        model.session().change(new SetField(Field.MONTH, "3"));
        model.session().change(new SetField(Field.DAY, "12"));
        model.ask(day, 0);
        model.selecting().all();
        writing.insert("4");
        writing.insert("5");
        assertThat(model.paper().head().day()).isEqualTo(4);
        model.keep();
        assertThat(writing.refused().get()).isNull();
        assertThat(model.paper().head().day()).isEqualTo(12);
        assertThat(stored().head().day()).isEqualTo(12);
    }

    @Test
    void appendicesOfActsKeepTheirNumbersWhenThoseOfThePaperChange() {
        var line = bullet(0);
        var text = "Theo Phụ lục I ban hành kèm theo Nghị định số 30/2020/NĐ-CP, Phụ lục I Thông tư 01/2019/TT-BNV, Phụ lục I của Luật Lưu trữ, "
                + "Phụ lục I kèm theo Quyết định số 12/QĐ-UBND và %s ban hành kèm theo Kế hoạch này, %s của Kế hoạch";
        type(line, text.formatted("Phụ lục I", "PHỤ LỤC II"));
        model.ask(new Spot.OfText(model.paper().appendices().getFirst().id()), 0);
        model.insertions().moveAppendix(1);
        assertThat(bullet(0).text()).isEqualTo(text.formatted("Phụ lục II", "PHỤ LỤC I"));
    }

    @Test
    void whatIsNotSelectedOfACellStaysWhereTheSelectionGoesOnBehindItsTable() {
        var table = tasks();
        var first = new Spot.OfCell(table.rows().getFirst().id(), TableEdits.firstText(table));
        var cell = model.text(first).orElseThrow();
        model.ask(first, 0);
        model.actions().insertLine();
        select(first, 2, model.current().get(), 0);
        writing.delete();
        assertThat(model.text(first)).contains(cell.substring(0, 2));
    }

    @Test
    void aTablePastedAmongRecipientsIsItsWords() {
        var recipients = model.paper().passages().recipients();
        model.ask(new Spot.OfText(recipients.getLast().id()), CaretRequest.END);
        writing.insert(" ");
        transfer.paste(null, "Trạm Y tế\tthôn Bản Mới\nTrường Mầm non\tthôn Bản Thượng");
        assertThat(model.paper().passages().recipients()).extracting(Passage::text)
                .endsWith("Trạm Y tế thôn Bản Mới", "Trường Mầm non thôn Bản Thượng");
    }

    @Test
    void wordsPastedOverASelectedLabelAreTheLabel() {
        var label = new Spot.OfLabel(tasks().id(), 1);
        model.ask(Selection.cell(label));
        transfer.paste(null, "Nội dung công việc");
        assertThat(model.text(label)).contains("Nội dung công việc");
    }

    @Test
    void whatIsPastedOverASelectionIsOneStep() {
        var before = model.paper();
        select(at(bullet(0)), 3, at(bullet(2)), 5);
        transfer.paste(null, "1. Rà soát thiết bị\n2. Thống kê máy tính");
        assertThat(model.paper()).isNotEqualTo(before);
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void linesComeBackWithTheirLevelsAndTheRestOfTheLineGoesOnBehindTheLast() {
        var heading = line(Level.CLAUSE);
        var first = bullet(0);
        select(at(heading), 0, at(first), first.text().length());
        var copied = transfer.copy();
        assertThat(copied.plain()).startsWith("1. " + heading.text()).contains("- " + first.text());
        var target = bullet(2);
        model.ask(at(target), 4);
        transfer.paste(copied.html(), copied.plain());
        var lines = lines(model.paper());
        var at = lines.indexOf(lines.stream().filter(l -> l.id().equals(target.id())).findFirst().orElseThrow());
        assertThat(lines.get(at).text()).isEqualTo(target.text().substring(0, 4));
        assertThat(lines.get(at + 1).text()).isEqualTo(heading.text());
        assertThat(lines.get(at + 1).level()).isEqualTo(heading.level());
        assertThat(lines.get(at + 2).text()).isEqualTo(first.text() + target.text().substring(4));
        model.undo();
        assertThat(bullet(2)).isEqualTo(target);
    }

    @Test
    void severalLinesFromElsewhereBecomeLinesWithLevels() {
        model.ask(at(bullet(0)), CaretRequest.END);
        transfer.paste(null, "1. Rà soát thiết bị\na) Thống kê máy tính của các phòng\nb) Đề xuất mua thêm\n- Ghi vào sổ");
        var lines = lines(model.paper());
        var at = lines.indexOf(bullet(0));
        assertThat(lines.subList(at + 1, at + 5)).extracting(Line::text)
                .containsExactly("Rà soát thiết bị", "Thống kê máy tính của các phòng", "Đề xuất mua thêm", "Ghi vào sổ");
        assertThat(lines.get(at + 1).level().ordinal()).isLessThan(lines.get(at + 2).level().ordinal());
        assertThat(lines.get(at + 2).level()).isEqualTo(lines.get(at + 3).level());
    }

    @Test
    void cellsPastedWhereNoTableIsBecomeOne() {
        var tables = model.paper().tables().count();
        model.ask(at(bullet(0)), CaretRequest.END);
        transfer.paste(null, "Thôn\tSố hộ\nBản Mới\t120\nBản Thượng\t95\n");
        assertThat(model.paper().tables().count()).isEqualTo(tables + 1);
    }

    @Test
    void severalLinesAmongRecipientsBecomeRecipients() {
        var recipients = model.paper().passages().recipients();
        model.ask(new Spot.OfText(recipients.getLast().id()), CaretRequest.END);
        transfer.paste(null, "Trạm Y tế xã\nTrường Tiểu học Hoa Ban");
        assertThat(model.paper().passages().recipients()).extracting(Passage::text).endsWith("Trạm Y tế xã", "Trường Tiểu học Hoa Ban");
        assertThat(model.paper().passages().recipients()).hasSize(recipients.size() + 2);
    }

    @Test
    void severalLinesInATitleOfOneLineAreItsWords() {
        model.ask(new Spot.OfField(Field.SUBJECT), 0);
        model.selecting().all();
        transfer.paste(null, "Chuyển đổi số\nxã Vân Hồ");
        assertThat(model.paper().subject()).isEqualTo("Chuyển đổi số xã Vân Hồ");
    }

    @Test
    void aNewTableOfTasksHasOneTaskToBeginWith() {
        model.ask(at(bullet(0)), 0);
        model.insertions().table(TableKind.TASKS);
        var table = model.around().table().orElseThrow();
        assertThat(table.rows()).hasSize(1);
        assertThat(model.paper().entries().byPlace(Task.class)).containsKey(table.rows().getFirst().id());
        assertThat(model.current().get()).isEqualTo(new Spot.OfCell(table.rows().getFirst().id(), 1));
    }

    @Test
    void textsThatNameAnAppendixFollowItWhenOneComesBeforeIt() {
        var line = bullet(0);
        type(line, "Chỉ tiêu tại Phụ lục II, nhiệm vụ tại Phụ lục I; xem Phụ lục III");
        var first = model.paper().appendices().getFirst();
        model.ask(new Spot.OfText(first.id()), 0);
        model.insertions().moveAppendix(1);
        assertThat(bullet(0).text()).isEqualTo("Chỉ tiêu tại Phụ lục I, nhiệm vụ tại Phụ lục II; xem Phụ lục III");
        model.undo();
        assertThat(bullet(0).text()).isEqualTo("Chỉ tiêu tại Phụ lục II, nhiệm vụ tại Phụ lục I; xem Phụ lục III");
        model.insertions().appendix(Orientation.LANDSCAPE);
        assertThat(model.paper().appendices()).hasSize(3);
        assertThat(model.insertions().currentOrientation()).contains(Orientation.LANDSCAPE);
    }

    @Test
    void aLineIsTakenToAnotherAppendixWithAllBelowIt() {
        var heading = line(Level.CLAUSE);
        var child = bullet(0);
        var appendix = model.paper().appendices().getLast();
        model.actions().move(heading.id(), new InsertPlace(appendix.id(), 0));
        var there = model.paper().appendices().getLast().blocks();
        assertThat(there.get(0).id()).isEqualTo(heading.id());
        assertThat(there).anyMatch(b -> b.id().equals(child.id()));
        assertThat(model.actions().canMove(heading.id(), new InsertPlace(appendix.id(), 1))).isFalse();
    }

    private Paper stored() {
        return store.papers().load(model.paper().id()).paper();
    }

    private void type(Line line, String text) {
        model.type(at(line), text);
        model.session().flush();
    }

    private void select(Spot from, int at, Spot to, int end) {
        model.select(new Selection(new Caret(from, at), new Caret(to, end)));
    }

    private static Spot at(Line line) {
        return new Spot.OfText(line.id());
    }

    private static List<Line> lines(Paper paper) {
        return paper.blocks().filter(Line.class::isInstance).map(Line.class::cast).toList();
    }

    private Line line(Level level) {
        return lines(model.paper()).stream().filter(l -> l.level() == level).findFirst().orElseThrow();
    }

    /** One of the bullets, as they stood when first asked for. */
    private Line bullet(int index) {
        if (bullets.isEmpty()) {
            lines(model.paper()).stream().filter(l -> l.level() == Level.BULLET).map(Line::id).forEach(bullets::add);
        }
        return lines(model.paper()).stream().filter(l -> l.id().equals(bullets.get(index))).findFirst().orElseThrow();
    }

    private final List<UUID> bullets = new ArrayList<>();

    private Table tasks() {
        return model.paper().tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow();
    }
}
