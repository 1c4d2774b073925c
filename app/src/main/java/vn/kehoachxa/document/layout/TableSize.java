package vn.kehoachxa.document.layout;

import java.util.List;
import vn.kehoachxa.document.Run;

/** How a table is set. Lengths in points. */
public final class TableSize {

    private final SizedTable table;

    TableSize(SizedTable table) {
        this.table = table;
    }

    /** Of the letters. */
    public double letters() {
        return table.size();
    }

    /** Of the columns; together always the width that the table was sized for. */
    public double[] columns() {
        return table.widths().clone();
    }

    /** The room left and right of the text in a cell, on each side. */
    public double padding() {
        return BandPlacer.PADDING;
    }

    /**
     * The text of a cell with no-break spaces, so that its lines are ours in a cell as wide.
     *
     * @param row from 0, header rows first
     * @param runs the cell's
     * @param room how much wider a line is there, in points
     */
    public List<Run> text(int row, int column, List<Run> runs, double room) {
        for (var cell : table.grid().row(row)) {
            if (cell.column() == column) {
                var width = width(cell);
                return cell.words().natural() <= width
                        ? runs
                        : NoBreaks.inLines(runs, cell.words(), BandPlacer.lines(cell.words(), width), width + room);
            }
        }
        return runs;
    }

    /** The room for the text. */
    private double width(GridCell cell) {
        var width = -2 * BandPlacer.PADDING;
        for (var c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
            width += table.widths()[c];
        }
        return width;
    }

    /** Whether a cell of the row has more lines than that; cells over several columns aside. @param row below the header, from 0 */
    public boolean isHigher(int row, int lines) {
        for (var cell : table.grid().row(table.grid().headerRows() + row)) {
            var room = table.widths()[cell.column()] - 2 * BandPlacer.PADDING;
            // So many words alone make no more lines: nearly always there is nothing to be broken.
            if (cell.colSpan() == 1 && cell.words().words().size() > lines && cell.words().count(room) > lines) {
                return true;
            }
        }
        return false;
    }
}
