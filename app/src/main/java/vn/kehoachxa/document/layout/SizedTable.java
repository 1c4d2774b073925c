package vn.kehoachxa.document.layout;

import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.TablePiece;

/**
 * A table measured for a width: the size of its letters and how wide its columns are.
 *
 * @param grid measured in that size
 * @param size in points
 * @param widths of the columns, in points
 */
record SizedTable(Grid grid, double size, double[] widths) {

    /** A table with many columns is set smaller, down to this size, before words are broken. */
    private static final double SMALLEST = 10;

    static SizedTable of(TablePiece table, Origin origin, double width, Typesetter type) {
        var size = Decree30.TABLE_SIZE;
        var grid = new Grid(table, origin, type, size);
        var columns = new ColumnWidths(table.columns(), grid, 2 * BandPlacer.PADDING);
        while (!columns.fit(width) && size > SMALLEST) {
            size--;
            grid = new Grid(table, origin, type, size);
            columns = new ColumnWidths(table.columns(), grid, 2 * BandPlacer.PADDING);
        }
        return new SizedTable(grid, size, columns.widths(width));
    }
}
