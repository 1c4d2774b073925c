package vn.kehoachxa.document.layout;

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
