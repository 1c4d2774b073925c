package vn.kehoachxa.exchange.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** A table of the summary's pages. Nothing refers to its rows: the same table has the same ids. */
final class PageTable {

    private final List<Column> columns;
    private final List<Row> rows = new ArrayList<>();
    private long ids;

    PageTable(Column... columns) {
        this.columns = List.of(columns);
    }

    /** @param width in mm, or null where it follows from the content */
    static Column column(String label, Role role, Double width) {
        return new Column(label, role, width);
    }

    void row(String... texts) {
        add(RowKind.ROW, texts);
    }

    void total(String... texts) {
        add(RowKind.TOTAL, texts);
    }

    private void add(RowKind kind, String... texts) {
        var cells = new ArrayList<Cell>(texts.length);
        for (var text : texts) {
            cells.add(Cell.of(text));
        }
        rows.add(new Row(id(), kind, cells));
    }

    /** A title over the rows below it. */
    void group(String title) {
        across(RowKind.GROUP, title);
    }

    /** Words across the whole table. */
    void note(String words) {
        across(RowKind.ROW, words);
    }

    private void across(RowKind kind, String words) {
        var cells = new ArrayList<Cell>(List.of(new Cell(RichText.of(words), columns.size(), 1, false)));
        while (cells.size() < columns.size()) {
            cells.add(Cell.EMPTY);
        }
        rows.add(new Row(id(), kind, cells));
    }

    TablePiece made() {
        return Composer.table(new Table(id(), TableKind.OTHER, "", 1, columns, List.of(), rows));
    }

    private UUID id() {
        return new UUID(0, ++ids);
    }
}
