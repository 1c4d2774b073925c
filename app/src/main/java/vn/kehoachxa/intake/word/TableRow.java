package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.source.Para;

/** A row of a table while the table is read: its cells as the file has them. */
final class TableRow {

    /** Whether a cell is one with the cell above, or before. */
    enum Join {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * A cell.
     *
     * @param column where it begins, from 0
     * @param span how many columns it covers
     * @param above whether it is one with the cell above
     * @param before whether it is one with the cell before
     * @param width twips; 0 where the file does not say
     * @param borders what it says for itself
     */
    record Cell(int column, int span, Join above, Join before, int width, Borders borders, List<Para> paras) {

        Cell wider(int columns, int more) {
            return new Cell(column, span + columns, above, before, width + more, borders, paras);
        }
    }

    private final boolean header;
    private final Borders borders;
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private int next;
    private int page;

    TableRow(boolean header, Borders borders, int page) {
        this.header = header;
        this.borders = borders;
        this.page = page;
    }

    /** Leaves columns out. */
    void skip(int columns) {
        next += columns;
    }

    void add(Cell cell) {
        next += cell.span();
        if (cell.before() == Join.GOES_ON && !cells.isEmpty()) {
            cells.set(cells.size() - 1, cells.getLast().wider(cell.span(), cell.width()));
        } else {
            cells.add(cell);
        }
    }

    /** The column where the next cell begins. */
    int next() {
        return next;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    boolean header() {
        return header;
    }

    Borders borders() {
        return borders;
    }

    List<Cell> cells() {
        return cells;
    }

    List<String> anchors() {
        return anchors;
    }

    int page() {
        return page;
    }

    void page(int number) {
        page = number;
    }
}
