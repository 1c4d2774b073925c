package vn.kehoachxa.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A table of the body or of an appendix.
 *
 * @param title printed above it; may be empty
 * @param scale amounts in cells are printed in this many đồng: 1, 1,000 or 1,000,000
 * @param header the header rows where there is more than one; else empty, and the columns' labels are the header
 */
public record Table(
        UUID id, TableKind kind, String title, int scale, List<Column> columns, List<List<Cell>> header, List<Row> rows)
        implements Block {

    /**
     * @throws IllegalArgumentException where a row has not one cell for each column, or the scale is none of the three
     */
    public Table {
        title = Texts.clean(title);
        columns = List.copyOf(columns);
        header = header.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        if (scale != 1 && scale != 1_000 && scale != 1_000_000) {
            throw new IllegalArgumentException("amounts in units of " + scale + " đồng");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        var width = columns.size();
        if (rows.stream().anyMatch(r -> r.cells().size() != width) || header.stream().anyMatch(r -> r.size() != width)) {
            throw new IllegalArgumentException("a row that has not " + width + " cells");
        }
    }

    public Table withRows(List<Row> newRows) {
        return new Table(id, kind, title, scale, columns, header, newRows);
    }

    public Table withColumns(List<Column> newColumns, List<List<Cell>> newHeader, List<Row> newRows) {
        return new Table(id, kind, title, scale, newColumns, newHeader, newRows);
    }

    /** The index of the first column with this role. */
    public Optional<Integer> column(Role role) {
        var index = Lists.find(columns, c -> c.role() == role);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** What {@code row} says in the first column with this role; empty where there is no such column. */
    public String said(Row row, Role role) {
        for (var c = 0; c < columns.size(); c++) {
            if (columns.get(c).role() == role) {
                return row.cells().get(c).text();
            }
        }
        return "";
    }
}
