package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/**
 * Makes the tables of a report. They are {@link TableKind#OTHER}: a row that tells of a task is no second task, and a row that is added to
 * them becomes none.
 */
final class TableMaker {

    private final Supplier<UUID> ids;
    private final List<Question> questions;
    private final List<Row> rows = new ArrayList<>();

    /** @param questions takes those about cells that are blank */
    TableMaker(Supplier<UUID> ids, List<Question> questions) {
        this.ids = ids;
        this.questions = questions;
    }

    static Column column(String label, Role role) {
        return new Column(label, role, null);
    }

    /** A group of rows with a title, of which the program fills the number. */
    void group(int columns, String title) {
        var cells = new ArrayList<Cell>(List.of(Cell.COMPUTED, Cell.of(title)));
        while (cells.size() < columns) {
            cells.add(Cell.EMPTY);
        }
        rows.add(new Row(ids.get(), RowKind.GROUP, cells));
    }

    /** A row of which the program fills the number; about its last blank cell the officer is asked. */
    void row(List<String> texts) {
        var id = ids.get();
        var cells = new ArrayList<Cell>(List.of(Cell.COMPUTED));
        texts.forEach(t -> cells.add(Cell.of(t)));
        rows.add(new Row(id, RowKind.ROW, cells));
        var blank = texts.lastIndexOf(Sentences.BLANK);
        if (blank >= 0) {
            questions.add(new Question(ids.get(), id, blank + 1, Sentences.BLANK, "", "drafted.figure", List.of(), null));
        }
    }

    /** Words across the table, bold, without a number. */
    void note(int columns, String words) {
        var cells = new ArrayList<Cell>(List.of(Cell.EMPTY, new Cell(RichText.of(words), columns - 1, 1, false)));
        while (cells.size() < columns) {
            cells.add(Cell.EMPTY);
        }
        rows.add(new Row(ids.get(), RowKind.TOTAL, cells));
    }

    /** A table of one row without a number. */
    Table plain(List<Column> columns, List<String> texts) {
        rows.add(new Row(ids.get(), RowKind.ROW, texts.stream().map(Cell::of).toList()));
        return made("", 1, columns);
    }

    /** The row of totals. @param texts of the cells; null for one that the program fills */
    void total(List<String> texts) {
        rows.add(new Row(ids.get(), RowKind.TOTAL, texts.stream().map(t -> t == null ? Cell.COMPUTED : Cell.of(t)).toList()));
    }

    /** The table of the rows so far. */
    Table made(String title, int scale, List<Column> columns) {
        var table = new Table(ids.get(), TableKind.OTHER, title, scale, columns, List.of(), rows);
        rows.clear();
        return table;
    }
}
