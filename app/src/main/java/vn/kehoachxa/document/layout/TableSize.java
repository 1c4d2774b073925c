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

    /** How many lines the highest of a row's cells has; cells over several columns aside. @param row below the header, from 0 */
    public int lines(int row) {
        var most = 1;
        for (var cell : table.grid().row(table.grid().headerRows() + row)) {
            var room = table.widths()[cell.column()] - 2 * BandPlacer.PADDING;
            if (cell.colSpan() == 1 && cell.words().natural() > room) {
                most = Math.max(most, cell.words().lines(room).size());
            }
        }
        return most;
    }
}
