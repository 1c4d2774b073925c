package vn.kehoachxa.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.TablePiece.TableCell;

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
}
