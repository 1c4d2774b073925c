package vn.kehoachxa.document;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.RowKind;

/**
 * A table with its header, which stands again on each page.
 *
 * @param header the header rows, at least one
 */
public record TablePiece(UUID source, List<TableColumn> columns, List<List<TableCell>> header, List<TableRow> rows)
        implements Piece {

    public TablePiece {
        columns = List.copyOf(columns);
        header = header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
    }

    /** A column. @param width in mm, or null where it follows from the content */
    public record TableColumn(Align align, Double width) {}

    /** A row. @param source the row of the paper's table */
    public record TableRow(UUID source, RowKind kind, List<TableCell> cells) {

        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell. The list of a row's cells has one entry for each column; those that a span covers are {@link #COVERED}.
     *
     * @param colSpan from 1
     * @param rowSpan from 1
     */
    public record TableCell(List<Run> runs, int colSpan, int rowSpan) {

        /** A cell that another one covers. */
        public static final TableCell COVERED = new TableCell(List.of(), 0, 0);

        public TableCell {
            runs = List.copyOf(runs);
        }

        public String text() {
            return Run.text(runs);
        }
    }
}
