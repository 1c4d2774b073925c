package vn.kehoachxa.ui.editor;

import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Table;

/**
 * The ways through a table from cell to cell, as in a spreadsheet. While whole cells are selected, arrows go from one to the next and
 * letters take the place of what stands there. Who writes in a cell that was reached so comes back to the cells with the arrow that
 * leads out of it; who clicked into a text stays in texts, as in Word.
 */
public final class Cells {

    private final EditorModel model;
    /** The cell in which somebody writes who came to it by cells. */
    private Spot written;
    /** The cell that letters go to where whole rows, columns or tables are selected: the one in which that was asked for. */
    private Spot active;
    private Selection activeOf;
    /** The column that ways up and down lead through, and the selection to which this belongs. */
    private int goal;
    private Selection goalOf;

    Cells(EditorModel model) {
        this.model = model;
    }

    /** Whether whole cells are selected. */
    public boolean isOn() {
        var selection = model.selection().get();
        return selection != null && selection.cells();
    }

    /** What can be selected as it was asked for: cells that stand in one table, else texts. */
    Selection normal(Selection wanted) {
        if (wanted == null) {
            return null;
        }
        var one = wanted.anchor().spot();
        var other = wanted.caret().spot();
        var cells = one.equals(other) ? wanted.cells() && SpotOrder.columnOf(one) >= 0 : areInOneTable(one, other);
        return cells == wanted.cells() ? wanted : new Selection(wanted.anchor(), wanted.caret(), cells);
    }

    private boolean areInOneTable(Spot one, Spot other) {
        return one instanceof Spot.OfCell a && other instanceof Spot.OfCell b
                && Texting.tableOfRow(model.paper(), a.row()).map(t -> row(t, b) >= 0).orElse(false);
    }

    /** The selection goes to a text. */
    void follow(Spot spot) {
        if (written != null && !written.equals(spot)) {
            written = null;
        }
    }

    private static int row(Table table, Spot.OfCell cell) {
        return Lists.find(table.rows(), r -> r.id().equals(cell.row()));
    }

    private Spot here() {
        return model.selection().get().caret().spot();
    }

    /** Left or right within the row, with the other end of the selection staying where {@code extend}. */
    public void sideways(int direction, boolean extend) {
        var column = SpotOrder.columnOf(here()) + direction;
        if (extend) {
            extend(cell(rowIndex(), column));
        } else {
            model.order().nearest(here(), column, direction).ifPresent(this::select);
        }
    }

    /** Up or down in the column; out of the table above its header and below its last row, but not with a selection. */
    public void vertical(int direction, boolean extend) {
        if (extend) {
            extend(cell(rowIndex() + direction, SpotOrder.columnOf(here())));
            return;
        }
        var column = model.selection().get().equals(goalOf) ? goal : SpotOrder.columnOf(here());
        model.order().vertical(here(), direction, column).ifPresent(to -> {
            if (model.around().areInOneTable(here(), to)) {
                select(to);
                goal = column;
                goalOf = model.selection().get();
            } else {
                model.select(Selection.at(new Caret(to, direction < 0 ? model.text(to).map(String::length).orElse(0) : 0)));
            }
        });
    }

    /** The first or the last cell of the row. */
    public void rowEnd(int direction, boolean extend) {
        if (extend) {
            extend(cell(rowIndex(), direction < 0 ? 0 : width() - 1));
        } else {
            model.order().nearest(here(), direction < 0 ? 0 : width() - 1, direction < 0 ? 1 : -1).ifPresent(this::select);
        }
    }

    /** The first or the last row, in the same column. */
    public void columnEnd(int direction, boolean extend) {
        var last = model.around().table().map(t -> t.rows().size() - 1).orElse(-1);
        var to = cell(direction < 0 ? 0 : last, SpotOrder.columnOf(here()));
        if (extend) {
            extend(to);
        } else {
            to.ifPresent(c -> model.order().nearest(c, c.column(), 1)
                    .or(() -> model.order().nearest(c, c.column(), -1)).ifPresent(this::select));
        }
    }

    /** The first or the last cell of the table; from there, the beginning or the end of the paper. */
    public void tableEnd(int direction, boolean extend) {
        var table = model.around().table().orElseThrow();
        var corner = cell(direction < 0 ? 0 : table.rows().size() - 1, direction < 0 ? 0 : width() - 1);
        if (extend) {
            extend(corner);
            return;
        }
        var to = corner.flatMap(c -> model.order().nearest(c, c.column(), -direction));
        if (to.isEmpty() || to.get().equals(here())) {
            (direction < 0 ? model.ways().first() : model.ways().last()).ifPresent(
                    s -> model.select(Selection.at(new Caret(s, direction < 0 ? 0 : model.text(s).map(String::length).orElse(0)))));
        } else {
            select(to.get());
        }
    }

    /** Enter: the cell below; in the last row it stays in its cell. @param direction -1 for the cell above */
    public void enter(int direction) {
        var to = model.order().vertical(here(), direction, SpotOrder.columnOf(here())).filter(s -> model.around().areInOneTable(here(), s));
        model.ask(Selection.cell(to.orElse(here())));
    }

    /** The next cell in reading order, or the one before; outside the table a text. */
    void next(int direction) {
        model.ways().beside(here(), direction).ifPresent(to -> {
            if (model.around().areInOneTable(here(), to)) {
                model.ask(Selection.cell(to));
            } else {
                model.ask(to, direction < 0 ? CaretRequest.END : 0);
            }
        });
    }

    /** Whole rows of what is selected. */
    public void selectRows() {
        rectangle().ifPresent(r -> select(r.table(), r.top(), 0, r.bottom(), r.table().columns().size() - 1));
    }

    /** Whole columns of what is selected. */
    public void selectColumns() {
        var column = model.around().column();
        model.around().table().filter(t -> column >= 0 && !t.rows().isEmpty()).ifPresent(t -> {
            var columns = rectangle().map(r -> new int[] {r.left(), r.right()}).orElse(new int[] {column, column});
            select(t, 0, columns[0], t.rows().size() - 1, columns[1]);
        });
    }

    /** More of the table than is selected: from a cell its text, from a whole text or several cells all cells. @return whether there was more */
    boolean selectMore() {
        var before = model.selection().get();
        if (isOn() && before.anchor().spot().equals(before.caret().spot())) {
            begin();
            return true;
        }
        if (!(here() instanceof Spot.OfCell)) {
            return false;
        }
        model.around().table().ifPresent(t -> select(t, 0, 0, t.rows().size() - 1, t.columns().size() - 1));
        return !before.equals(model.selection().get());
    }

    /** A whole row; one of the selected rows keeps the others. @param extend whether those from the beginning of the selection on go with it */
    public void selectRow(UUID row, boolean extend) {
        Texting.tableOfRow(model.paper(), row).ifPresent(t -> {
            var index = Lists.find(t.rows(), r -> r.id().equals(row));
            var selected = isOn() ? rectangle().filter(r -> r.table().id().equals(t.id())) : Optional.<CellRange>empty();
            if (extend && selected.isPresent()) {
                select(t, Math.min(index, selected.get().top()), 0, Math.max(index, selected.get().bottom()), t.columns().size() - 1);
            } else if (selected.filter(r -> r.top() <= index && index <= r.bottom() && r.isRows()).isEmpty()) {
                select(t, index, 0, index, t.columns().size() - 1);
            }
        });
    }

    private void select(Table table, int top, int left, int bottom, int right) {
        var before = Texting.tableOf(model.paper(), model.current().get()).map(Table::id).filter(table.id()::equals).map(t -> active());
        var wanted = Selection.cells(
                new Spot.OfCell(table.rows().get(top).id(), left), new Spot.OfCell(table.rows().get(bottom).id(), right));
        var range = new CellRange(table, top, left, bottom, right);
        active = before.filter(range::holds).orElse(null);
        activeOf = wanted;
        model.select(wanted);
    }

    /** The cell that letters go to: where the selection was begun, or the first beside it that is not the program's. */
    public Spot active() {
        if (active != null && model.selection().get().equals(activeOf)) {
            return active;
        }
        var begun = model.selection().get().anchor().spot();
        var column = SpotOrder.columnOf(begun);
        return model.order().nearest(begun, column, 1).or(() -> model.order().nearest(begun, column, -1)).orElse(begun);
    }

    /** Into the text of the cell, with the caret behind its last letter. */
    public void edit() {
        var spot = active();
        model.ask(spot, CaretRequest.END);
        written = spot;
    }

    /** The whole text of the cell is what the next letter takes the place of. */
    void begin() {
        var spot = active();
        model.select(new Selection(new Caret(spot, 0), new Caret(spot, model.writing().text(spot).text().length())));
        written = spot;
    }

    /** Whether an arrow that leads out of the text with the caret leads to a cell: it was come to by cells. */
    public boolean isComeFrom() {
        return model.current().get() != null && model.current().get().equals(written);
    }

    /** From the text of a cell to the cell. @return whether the caret stood in one */
    public boolean back() {
        if (isOn() || SpotOrder.columnOf(here()) < 0) {
            return false;
        }
        model.session().flush();
        select(here());
        return true;
    }

    /** Out of the cells: from several to the one with which the selection was begun, from one to none. */
    public void leave() {
        var selection = model.selection().get();
        if (selection.anchor().spot().equals(selection.caret().spot())) {
            model.session().flush();
            model.select(null);
        } else {
            select(active());
        }
    }

    /** The cell that a text belongs to is selected, where it is one. */
    public void settle() {
        if (model.current().get() != null && SpotOrder.columnOf(here()) >= 0) {
            select(here());
        }
    }

    private void select(Spot cell) {
        model.select(Selection.cell(cell));
    }

    private void extend(Optional<Spot.OfCell> to) {
        to.filter(c -> model.selection().get().anchor().spot() instanceof Spot.OfCell)
                .ifPresent(c -> model.select(Selection.cells(model.selection().get().anchor().spot(), c)));
    }

    private Optional<Spot.OfCell> cell(int row, int column) {
        return model.around().table()
                .filter(t -> row >= 0 && row < t.rows().size() && column >= 0 && column < t.columns().size())
                .map(t -> new Spot.OfCell(t.rows().get(row).id(), column));
    }

    private int rowIndex() {
        return here() instanceof Spot.OfCell cell ? model.around().table().map(t -> row(t, cell)).orElse(-1) : -1;
    }

    private int width() {
        return model.around().table().map(t -> t.columns().size()).orElse(0);
    }

    /** The cells that are selected, or the one with the caret; empty outside the rows of a table. */
    Optional<CellRange> rectangle() {
        var selection = model.selection().get();
        if (selection == null || !(selection.anchor().spot() instanceof Spot.OfCell one) || !(selection.caret().spot() instanceof Spot.OfCell other)) {
            return Optional.empty();
        }
        return Texting.tableOfRow(model.paper(), other.row()).flatMap(t -> {
            var a = row(t, one);
            var b = row(t, other);
            return a < 0
                    ? Optional.empty()
                    : Optional.of(new CellRange(
                            t, Math.min(a, b), Math.min(one.column(), other.column()), Math.max(a, b), Math.max(one.column(), other.column())));
        });
    }
}
