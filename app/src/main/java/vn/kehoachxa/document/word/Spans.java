package vn.kehoachxa.document.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.RowKind;

/** Turns rows with spans into Word's cells: those beside a wide cell vanish, those below a high one go on with it. */
final class Spans {

    private static final TableCell BLANK = new TableCell(List.of(), 1, 1);

    private final int[] rowsBelow;
    private final int[] spanAbove;

    Spans(int columns) {
        rowsBelow = new int[columns];
        spanAbove = new int[columns];
    }

    /** A cell in its place. */
    record Placed(int column, int span, Join join, TableCell cell) {}

    /** Whether a cell is one with that above. */
    enum Join {
        NONE,
        BEGINS,
        GOES_ON
    }

    /** The cells of the next row. */
    List<Placed> next(List<TableCell> cells) {
        var placed = new ArrayList<Placed>();
        var column = 0;
        while (column < rowsBelow.length) {
            var cell = rowsBelow[column] > 0 ? goOn(column) : begin(column, cells);
            placed.add(cell);
            column += cell.span();
        }
        return placed;
    }

    /**
     * A row that is a title or a total, where nobody said how its cells span: its words go over the empty cells to their right, those of
     * a total also over the empty cells to their left. Amounts stay in their columns.
     */
    static List<TableCell> acrossEmpty(TableRow row, List<TableColumn> columns) {
        var cells = row.cells();
        if (row.kind() == RowKind.ROW || cells.stream().anyMatch(c -> c.colSpan() != 1 || c.rowSpan() != 1)) {
            return cells;
        }
        var first = written(cells, 0);
        if (row.kind() == RowKind.TOTAL && first < cells.size() && columns.get(first).align() != Align.RIGHT) {
            return merged(cells, 0, first, written(cells, first + 1));
        }
        for (var c = first; c < cells.size(); c++) {
            var words = c == first || columns.get(c).align() == Align.LEFT;
            var end = written(cells, c + 1);
            if (words && !isBlank(cells.get(c)) && end > c + 1) {
                return merged(cells, c, c, end);
            }
        }
        return cells;
    }

    /** The first cell from {@code from} on with words in it; the number of cells where there is none. */
    private static int written(List<TableCell> cells, int from) {
        var c = from;
        while (c < cells.size() && isBlank(cells.get(c))) {
            c++;
        }
        return c;
    }

    private static List<TableCell> merged(List<TableCell> cells, int from, int words, int to) {
        var merged = new ArrayList<>(cells);
        merged.set(from, new TableCell(cells.get(words).runs(), to - from, 1));
        Collections.fill(merged.subList(from + 1, to), TableCell.COVERED);
        return merged;
    }

    private Placed goOn(int column) {
        rowsBelow[column]--;
        return new Placed(column, spanAbove[column], Join.GOES_ON, BLANK);
    }

    private Placed begin(int column, List<TableCell> cells) {
        var cell = column < cells.size() ? cells.get(column) : BLANK;
        var span = Math.clamp(cell.colSpan(), 1, free(column));
        if (cell.rowSpan() > 1) {
            rowsBelow[column] = cell.rowSpan() - 1;
            spanAbove[column] = span;
            return new Placed(column, span, Join.BEGINS, cell);
        }
        return new Placed(column, span, Join.NONE, cell);
    }

    /** The columns from this one on that no cell from above takes. */
    private int free(int column) {
        var end = column + 1;
        while (end < rowsBelow.length && rowsBelow[end] == 0) {
            end++;
        }
        return end - column;
    }

    private static boolean isBlank(TableCell cell) {
        return cell.text().isBlank();
    }
}
