package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;

/** Tables on a real store, without a window: cells as in a spreadsheet, rows, columns, amounts, what is understood. */
class TableModelTest {

    private static final List<Column> TASK_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Chủ trì", Role.LEAD),
            PaperParts.column("Thời gian", Role.TIMING));
    private static final List<Column> BUDGET_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung chi", Role.TEXT), PaperParts.column("Số tiền", Role.AMOUNT));

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private final PaperParts parts = new PaperParts();
    private Store store;
    private UUID id;
    private final List<String> told = new ArrayList<>();
    private TestDesk desk;
    private EditorModel model;
    private Paper before;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder);
        var tasks = parts.table(
                TableKind.TASKS, TASK_COLUMNS, parts.group(4, "TUYÊN TRUYỀN"), parts.row("Dựng pa nô", "Phòng Văn hóa", "Quý I/2026"),
                parts.row("Mở lớp", "", ""), parts.row("Thăm bản", "Công an xã", "Thường xuyên"));
        var budget = parts.table(
                TableKind.BUDGET, BUDGET_COLUMNS, parts.row("Tập huấn", "50.000.000"), parts.row("Pa nô", "1.500.000"), parts.total("", "Cộng", ""));
        var paper = desk.paper(2026).withEntries(Entries.NONE).withAppendices(List.of()).withBody(List.of(parts.line(Level.BULLET, "Trước bảng"), tasks, parts.line(Level.BULLET, "Sau bảng"), budget));
        for (var row : tasks.rows().subList(1, 4)) {
            paper = PutEntries.of(Task.at(desk.ids().get(), row.id())).apply(paper);
        }
        id = desk.store(paper);
        store = desk.open();
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
        before = model.paper();
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private Table table(TableKind kind) {
        return model.paper().tables().filter(t -> t.kind() == kind).findFirst().orElseThrow();
    }

    private Spot.OfCell cell(int row, int column) {
        return new Spot.OfCell(table(TableKind.TASKS).rows().get(row).id(), column);
    }

    private Spot.OfCell money(int row) {
        return new Spot.OfCell(table(TableKind.BUDGET).rows().get(row).id(), 2);
    }

    private void at(Spot spot) {
        model.ask(Selection.cell(spot));
    }

    private Spot here() {
        return model.selection().get().caret().spot();
    }

    private List<String> column(int column) {
        return table(TableKind.TASKS).rows().stream().map(r -> r.cells().get(column).text()).toList();
    }

    private void undone() {
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    private void pressed(String... keys) {
        for (var key : keys) {
            switch (key) {
                case "⌫" -> model.writing().backspace(false);
                case "⌦" -> model.writing().deleteForward(false);
                default -> model.writing().insert(key);
            }
        }
    }

    @Test
    void nothingIsPastedOrFilledIntoACellThatAnotherLiesOver() {
        model.session().change(new SetCell(cell(2, 1).row(), 1, new Cell(RichText.of("Qua hai ô"), 2, 1, false)));
        model.session().change(new SetCell(cell(2, 2).row(), 2, Cell.EMPTY));
        at(cell(2, 1));
        transfer().paste(null, "a\tb\tc");
        assertThat(table(TableKind.TASKS).rows().get(2).cells()).extracting(Cell::text).containsSubsequence("a", "", "c");
        model.select(Selection.cells(cell(1, 1), cell(2, 3)));
        model.tables().fillDown();
        assertThat(model.text(cell(2, 2))).contains("");
    }

    @Test
    void tabAndEnterGoFromCellToCell() {
        model.ask(cell(1, 1), 3);
        model.lineKeys().tab(1);
        assertThat(model.cells().isOn()).isTrue();
        assertThat(here()).isEqualTo(cell(1, 2));
        model.lineKeys().enter(0);
        assertThat(here()).isEqualTo(cell(2, 2));
        model.lineKeys().tab(-1);
        model.lineKeys().tab(-1);
        assertThat(here()).as("numbers are the program's").isEqualTo(cell(1, 3));
        assertThat(model.selecting().stretches().get(cell(1, 3)).cell()).isTrue();
    }

    @Test
    void enterInTheLastRowStaysAndTabBehindTheLastCellMakesARowInCells() {
        at(cell(3, 3));
        model.lineKeys().enter(0);
        assertThat(here()).isEqualTo(cell(3, 3));
        model.lineKeys().tab(1);
        assertThat(table(TableKind.TASKS).rows()).hasSize(5);
        assertThat(here()).isEqualTo(cell(4, 1));
        assertThat(model.cells().isOn()).isTrue();
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void arrowsKeepTheirColumnOverAGroupAndLeaveTheTableAsText() {
        at(cell(1, 3));
        model.cells().vertical(-1, false);
        assertThat(here()).isEqualTo(cell(0, 1));
        model.cells().vertical(1, false);
        assertThat(here()).isEqualTo(cell(1, 3));
        model.cells().sideways(-1, false);
        model.cells().sideways(-1, false);
        model.cells().sideways(-1, false);
        assertThat(here()).as("left of it is the number").isEqualTo(cell(1, 1));
        at(cell(3, 1));
        model.cells().vertical(1, false);
        assertThat(model.cells().isOn()).isFalse();
        assertThat(model.text(here())).contains("Sau bảng");
    }

    @Test
    void aLetterTakesThePlaceOfWhatStandsThereAndMayBeTakenBackAtOnce() {
        at(cell(1, 1));
        pressed("d", "⌫", "đ", "u", "⌫", "⌫", "đư", "o", "⌫", "⌫", "ươ", "c", "⌫", "⌫", "⌫", "ược");
        assertThat(model.text(cell(1, 1))).contains("được");
        assertThat(model.cells().isOn()).isFalse();
        assertThat(model.cells().back()).isTrue();
        assertThat(model.cells().isOn()).isTrue();
        model.cells().leave();
        assertThat(model.selection().get()).isNull();
    }

    @Test
    void backspaceAtTheBeginningOfACellStaysInIt() {
        at(cell(2, 1));
        pressed("a", "⌫", "⌫", "⌫", "b");
        assertThat(model.text(cell(2, 1))).contains("b");
    }

    @Test
    void writtenInFromTheCellsTheTextLeadsBackToThem() {
        at(cell(1, 1));
        model.cells().edit();
        assertThat(model.selection().get()).isEqualTo(Selection.at(new Caret(cell(1, 1), "Dựng pa nô".length())));
        assertThat(model.cells().isComeFrom()).isTrue();
        model.ask(cell(2, 1), 0);
        assertThat(model.cells().isComeFrom()).as("clicked").isFalse();
    }

    @Test
    void aRectangleIsEmptiedAndStaysSelected() {
        at(cell(1, 2));
        model.cells().vertical(1, true);
        model.cells().vertical(1, true);
        model.cells().sideways(1, true);
        assertThat(model.writing().selectedText()).isEqualTo("Phòng Văn hóa\tQuý I/2026\n\t\nCông an xã\tThường xuyên");
        var selected = model.selection().get();
        pressed("⌫");
        assertThat(column(2)).containsOnly("");
        assertThat(column(3)).containsOnly("");
        assertThat(model.selection().get()).isEqualTo(selected);
        undone();
    }

    @Test
    void aLetterOverARectangleChangesOnlyTheCellWhereItWasBegun() {
        at(cell(1, 2));
        model.cells().vertical(1, true);
        model.cells().vertical(1, true);
        pressed("x");
        assertThat(column(2)).containsExactly("", "x", "", "Công an xã");
    }

    @Test
    void rowsColumnsAndTheTableAreSelectedAsAWhole() {
        at(cell(2, 2));
        model.cells().selectColumns();
        assertThat(model.tables().areColumnsSelected()).isTrue();
        assertThat(model.cells().rectangle().orElseThrow().rows()).hasSize(4);
        at(cell(2, 2));
        model.cells().selectRows();
        assertThat(model.cells().rectangle().orElseThrow().isRows()).isTrue();
        model.selecting().all();
        assertThat(model.cells().rectangle().orElseThrow().rows()).hasSize(4);
        model.selecting().all();
        assertThat(model.cells().isOn()).as("the whole paper").isFalse();
    }

    @Test
    void selectingAllGrowsFromTheTextOfACellToTheTableAndThePaper() {
        at(cell(2, 1));
        model.selecting().all();
        assertThat(model.writing().selectedText()).isEqualTo("Mở lớp");
        model.selecting().all();
        assertThat(model.cells().rectangle().orElseThrow().rows()).hasSize(4);
        assertThat(model.cells().active()).as("letters go where it was asked for").isEqualTo(cell(2, 1));
        model.selecting().all();
        assertThat(model.cells().isOn()).isFalse();
    }

    @Test
    void lettersOverAColumnGoIntoTheCellInWhichItWasAskedFor() {
        at(cell(2, 2));
        var framed = new ArrayList<Spot>();
        model.selection().subscribe(s -> framed.add(model.cells().active()));
        model.cells().selectColumns();
        assertThat(framed).as("whoever shows the selection").containsOnly(cell(2, 2));
        pressed("x");
        assertThat(column(2)).containsExactly("", "Phòng Văn hóa", "x", "Công an xã");
    }

    @Test
    void theEndsOfRowColumnAndTableAreReached() {
        at(cell(2, 2));
        model.cells().rowEnd(1, false);
        assertThat(here()).isEqualTo(cell(2, 3));
        model.cells().columnEnd(-1, false);
        assertThat(here()).isEqualTo(cell(0, 1));
        model.cells().tableEnd(1, false);
        assertThat(here()).isEqualTo(cell(3, 3));
        model.cells().tableEnd(1, false);
        assertThat(here()).isEqualTo(model.ways().last().orElseThrow());
    }

    @Test
    void drawnFromOneCellToAnotherWholeCellsAreSelectedAndBackAgainText() {
        model.ask(cell(1, 1), 2);
        var anchor = model.selection().get().anchor();
        model.select(new Selection(anchor, new Caret(cell(2, 2), 0)));
        assertThat(model.cells().isOn()).isTrue();
        model.select(new Selection(anchor, new Caret(cell(1, 1), 5)));
        assertThat(model.cells().isOn()).isFalse();
        assertThat(model.writing().selectedText()).isEqualTo("ng ");
    }

    @Test
    void asManyRowsAsAreSelectedArePutInAndEachIsATask() {
        at(cell(2, 1));
        model.cells().vertical(1, true);
        model.tables().insertRows(false, RowKind.ROW);
        assertThat(column(1)).containsExactly("TUYÊN TRUYỀN", "Dựng pa nô", "", "", "Mở lớp", "Thăm bản");
        assertThat(Statements.tasks(model.paper())).hasSize(5);
        assertThat(here()).isEqualTo(cell(2, 1));
        undone();
    }

    @Test
    void selectedRowsGoWithTheirTasksAndComeBackWithThem() {
        at(cell(1, 1));
        model.cells().vertical(1, true);
        model.tables().removeRows();
        assertThat(column(1)).containsExactly("TUYÊN TRUYỀN", "Thăm bản");
        assertThat(model.paper().entries().all(Task.class)).hasSize(1);
        assertThat(here()).isEqualTo(cell(1, 1));
        undone();
        assertThat(model.paper().entries().all(Task.class)).hasSize(3);
    }

    @Test
    void aLetterOverAWholeRowGoesWhereItWasAskedForOrIntoTheFirstCellThatIsNotTheProgramsOwn() {
        at(cell(1, 2));
        model.cells().selectRow(cell(2, 1).row(), false);
        assertThat(model.cells().active()).as("by its grip").isEqualTo(cell(2, 1));
        at(cell(1, 2));
        model.cells().selectRows();
        pressed("x");
        assertThat(table(TableKind.TASKS).rows().get(1).cells()).extracting(Cell::text).containsExactly("", "Dựng pa nô", "x", "Quý I/2026");
    }

    @Test
    void theLastRowGoesAndTheHeaderIsLeftToGoOnFrom() {
        at(cell(0, 1));
        model.selecting().all();
        model.selecting().all();
        model.tables().removeRows();
        assertThat(table(TableKind.TASKS).rows()).isEmpty();
        assertThat(here()).isInstanceOf(Spot.OfLabel.class);
        model.tables().insertRows(true, RowKind.ROW);
        assertThat(table(TableKind.TASKS).rows()).hasSize(1);
    }

    @Test
    void selectedRowsMoveTogetherByKeysAndByTheMouse() {
        at(cell(2, 1));
        model.cells().vertical(1, true);
        model.actions().moveBlock(-1);
        assertThat(column(1)).containsExactly("TUYÊN TRUYỀN", "Mở lớp", "Thăm bản", "Dựng pa nô");
        assertThat(model.cells().rectangle().orElseThrow().top()).isEqualTo(1);
        model.tables().moveRowsBefore(4);
        assertThat(column(1)).containsExactly("TUYÊN TRUYỀN", "Dựng pa nô", "Mở lớp", "Thăm bản");
        model.tables().moveRowsBefore(0);
        assertThat(column(1)).containsExactly("Mở lớp", "Thăm bản", "TUYÊN TRUYỀN", "Dựng pa nô");
        var moved = model.paper();
        model.tables().moveRowsBefore(1);
        assertThat(model.paper()).as("onto itself").isEqualTo(moved);
    }

    @Test
    void aRowBecomesAGroupAndNoTaskAndBack() {
        at(cell(2, 1));
        model.tables().setRowKind(RowKind.GROUP);
        assertThat(table(TableKind.TASKS).rows().get(2).kind()).isEqualTo(RowKind.GROUP);
        assertThat(Statements.tasks(model.paper())).hasSize(2);
        model.tables().setRowKind(RowKind.ROW);
        assertThat(Statements.tasks(model.paper())).hasSize(3);
        model.undo();
        undone();
    }

    @Test
    void aRowBecomesATotalThatCounts() {
        at(money(1));
        model.tables().setRowKind(RowKind.TOTAL);
        assertThat(shown(money(1))).isEqualTo("50.000.000");
        undone();
        at(money(2));
        model.tables().setRowKind(RowKind.ROW);
        assertThat(table(TableKind.BUDGET).rows().get(2).cells().get(2)).isEqualTo(Cell.EMPTY);
        assertThat(model.paper().entries().all(BudgetLine.class)).hasSize(1);
    }

    @Test
    void aRowOfTotalsSaysSo() {
        at(money(0));
        model.tables().insertRows(true, RowKind.TOTAL);
        var row = table(TableKind.BUDGET).rows().get(1);
        assertThat(row.cells().get(1).text()).isEqualTo("Tổng cộng");
        assertThat(row.cells().get(2)).isEqualTo(Cell.COMPUTED);
    }

    @Test
    void fillingDownCopiesTheFirstRowAndOneCellTakesTheOneAbove() {
        at(cell(1, 2));
        model.cells().vertical(1, true);
        model.cells().vertical(1, true);
        model.cells().sideways(1, true);
        model.tables().fillDown();
        assertThat(column(2)).containsExactly("", "Phòng Văn hóa", "Phòng Văn hóa", "Phòng Văn hóa");
        assertThat(column(3)).containsExactly("", "Quý I/2026", "Quý I/2026", "Quý I/2026");
        undone();
        at(cell(2, 2));
        model.cells().selectColumns();
        model.tables().fillDown();
        assertThat(column(2)).as("a group is passed over").containsExactly("", "Phòng Văn hóa", "Phòng Văn hóa", "Phòng Văn hóa");
        undone();
        at(cell(2, 3));
        model.tables().fillDown();
        assertThat(column(3).get(2)).isEqualTo("Quý I/2026");
    }

    @Test
    void aGridIsPastedWithNewRowsAndNewTasksInOneStep() {
        at(cell(3, 1));
        transfer().paste(null, "Việc một\tVăn phòng\tQuý II\n\"Việc\nhai\"\tĐoàn xã\tQuý III\nViệc ba\t\t\n");
        assertThat(column(1)).containsExactly("TUYÊN TRUYỀN", "Dựng pa nô", "Mở lớp", "Việc một", "Việc\nhai", "Việc ba");
        assertThat(column(3)).endsWith("Quý II", "Quý III", "");
        assertThat(Statements.tasks(model.paper())).hasSize(5);
        assertThat(table(TableKind.TASKS).rows().getLast().cells().getFirst()).isEqualTo(Cell.COMPUTED);
        undone();
    }

    @Test
    void aGridAsWideAsTheTableWithoutItsNumbersPassesThemOver() {
        at(new Spot.OfCell(table(TableKind.TASKS).rows().get(1).id(), 0));
        transfer().paste(null, "Một\tHai\tBa");
        assertThat(table(TableKind.TASKS).rows().get(1).cells()).extracting(Cell::text).containsExactly("", "Một", "Hai", "Ba");
    }

    @Test
    void ofAGridThatIsTooWideTheClerkIsToldHowManyCellsFoundNoPlace() {
        at(cell(3, 1));
        transfer().paste(null, "Một\tHai\tBa\tBốn\tNăm\nSáu\tBảy\tTám\t\tChín");
        assertThat(column(3)).contains("Ba", "Tám");
        assertThat(told).singleElement().asString().startsWith("Có 3 ô không có chỗ");
        undone();
        told.clear();
        transfer().paste(null, "Một\tHai\tBa");
        assertThat(told).isEmpty();
    }

    @Test
    void oneTextFillsAllSelectedCells() {
        at(cell(1, 2));
        model.cells().vertical(1, true);
        transfer().paste(null, "Văn phòng");
        assertThat(column(2)).containsExactly("", "Văn phòng", "Văn phòng", "Công an xã");
        undone();
    }

    @Test
    void columnsMoveWithWhatIsSelectedGoAndComeBack() {
        at(cell(1, 2));
        model.tables().moveColumns(1);
        assertThat(table(TableKind.TASKS).columns()).extracting(c -> c.label()).containsExactly("TT", "Nội dung", "Thời gian", "Chủ trì");
        assertThat(here()).isEqualTo(cell(1, 3));
        model.tables().moveColumns(1);
        assertThat(here()).as("at the edge").isEqualTo(cell(1, 3));
        undone();
        at(cell(1, 2));
        model.cells().sideways(1, true);
        model.tables().removeColumns();
        assertThat(table(TableKind.TASKS).columns()).hasSize(2);
        undone();
    }

    @Test
    void aColumnSaysWhatItIsAndItsTimesAreUnderstood() {
        at(cell(1, 3));
        assertThat(note(1, 3)).isEqualTo("đến 31/03/2026");
        model.tables().setRole(Role.NOTE);
        assertThat(note(1, 3)).isNull();
        model.tables().setRole(Role.TIMING);
        assertThat(note(3, 3)).isEqualTo("không có hạn, hỏi mỗi quý");
        assertThat(note(2, 3)).isNull();
    }

    @Test
    void aColumnThatBecomesNumbersCountsAndOneThatIsNoLongerCanBeWrittenIn() {
        at(new Spot.OfLabel(table(TableKind.TASKS).id(), 0));
        model.tables().setRole(Role.OTHER);
        assertThat(table(TableKind.TASKS).rows().get(1).cells().getFirst()).isEqualTo(Cell.EMPTY);
        model.tables().setRole(Role.NO);
        assertThat(table(TableKind.TASKS).rows().get(1).cells().getFirst()).isEqualTo(Cell.COMPUTED);
    }

    @Test
    void theKindOfATableSaysWhatItsRowsAre() {
        at(cell(1, 1));
        model.tables().setTableKind(TableKind.OTHER);
        assertThat(Statements.tasks(model.paper())).isEmpty();
        undone();
        at(cell(1, 1));
        model.tables().setScale(1_000_000);
        assertThat(table(TableKind.TASKS).scale()).isEqualTo(1_000_000);
    }

    @Test
    void anEdgeIsMovedAtTheCostOfTheNextColumn() {
        var shares = TableWidths.of(model.paper(), table(TableKind.TASKS)).shares();
        model.tables().widen(table(TableKind.TASKS).id(), 1, 0.1);
        var now = TableWidths.of(model.paper(), table(TableKind.TASKS)).shares();
        assertThat(now.get(1)).isCloseTo(shares.get(1) + 0.1, offset(0.01));
        assertThat(now.get(2)).isCloseTo(shares.get(2) - 0.1, offset(0.01));
        assertThat(now.get(3)).isCloseTo(shares.get(3), offset(0.01));
        model.tables().widen(table(TableKind.TASKS).id(), 1, 5);
        assertThat(TableWidths.of(model.paper(), table(TableKind.TASKS)).shares().get(2)).isGreaterThan(0.05);
        model.tables().fitColumn(table(TableKind.TASKS).id(), 1);
        assertThat(table(TableKind.TASKS).columns().get(1).width()).isNull();
    }

    @Test
    void amountsAreGroupedWhileTypedAndTotalledAtOnce() {
        at(money(1));
        pressed("2", "5", "0", "0", "0", "0", "0");
        assertThat(model.text(money(1))).contains("2.500.000");
        assertThat(shown(money(2))).isEqualTo("52.500.000");
        pressed("⌫", "⌫", "⌫", "⌫");
        assertThat(model.text(money(1))).contains("250");
        pressed("0");
        assertThat(model.selection().get()).isEqualTo(Selection.at(new Caret(money(1), 5)));
        model.ask(money(1), 1);
        pressed("⌦");
        assertThat(model.text(money(1))).as("the digit behind the dot").contains("200");
    }

    @Test
    void whatIsNoAmountStaysAndIsMarked() {
        at(money(1));
        pressed("c", "h", "ư", "a");
        assertThat(model.text(money(1))).contains("chưa");
        assertThat(shown(money(2))).isEqualTo("50.000.000");
        assertThat(item(money(1)).notes().get(2).kind()).isEqualTo(Note.Kind.ODD);
    }

    @Test
    void aLabelIsACellThatF2Renames() {
        at(cell(0, 1));
        model.cells().vertical(-1, false);
        assertThat(here()).isEqualTo(new Spot.OfLabel(table(TableKind.TASKS).id(), 1));
        assertThat(model.cells().isOn()).isTrue();
        model.cells().edit();
        pressed(" việc");
        model.session().flush();
        assertThat(table(TableKind.TASKS).columns().get(1).label()).isEqualTo("Nội dung việc");
    }

    private String note(int row, int column) {
        var note = item(cell(row, column)).notes().get(column);
        return note == null ? null : note.text();
    }

    private String shown(Spot.OfCell cell) {
        return item(cell).row().cells().get(cell.column()).text();
    }

    private Transfer transfer() {
        return new Transfer(
                model, new Pasteboard(desk.pastes(), desk.ids()), new BackgroundTasks(delays.threads(), problems::add),
                new Messages(Messages.VIETNAMESE), told::add);
    }

    private DocItem.RowItem item(Spot.OfCell cell) {
        return model.items().get().stream()
                .filter(i -> i instanceof DocItem.RowItem row && row.row().id().equals(cell.row()))
                .map(DocItem.RowItem.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
