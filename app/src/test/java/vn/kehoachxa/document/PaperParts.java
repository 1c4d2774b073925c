package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** Short ways to write papers down in tests; ids are counted, so the same calls give the same paper. */
public final class PaperParts {

    private long next;

    public PaperParts() {
        this(0);
    }

    /** @param after the ids begin after this one, apart from those of other parts */
    public PaperParts(long after) {
        next = after;
    }

    public UUID id() {
        return new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + ++next);
    }

    public Passage passage(String text) {
        return Passage.of(id(), text);
    }

    public List<Passage> passages(String... texts) {
        return Arrays.stream(texts).map(this::passage).toList();
    }

    public Line line(Level level, String text) {
        return Line.of(id(), level, text);
    }

    public Line section(String title) {
        return line(Level.SECTION, title);
    }

    /** A clause as a title on its own line. */
    public Line heading(String title) {
        return new Line(id(), Level.CLAUSE, true, null, RichText.of(title), null, null, null);
    }

    public Line bullet(String text) {
        return line(Level.BULLET, text);
    }

    /** A line whose first words are its title. */
    public Line titled(Level level, String title, String text) {
        return new Line(id(), level, false, null, RichText.of(title + " " + text), title.length(), null, null);
    }

    /** A line with one stretch of it marked. */
    public Line marked(Level level, String text, String stretch, MarkStyle style) {
        var from = text.indexOf(stretch);
        var content = new RichText(text, List.of(new Mark(from, from + stretch.length(), style)));
        return new Line(id(), level, false, null, content, null, null, null);
    }

    /** A group row: its number is computed. */
    public Row group(int columns, String title) {
        var cells = new ArrayList<Cell>(List.of(Cell.COMPUTED, Cell.of(title)));
        while (cells.size() < columns) {
            cells.add(Cell.EMPTY);
        }
        return new Row(id(), RowKind.GROUP, cells);
    }

    /** A plain row: its number is computed, the other cells are given. */
    public Row row(String... cells) {
        return new Row(id(), RowKind.ROW, withNumber(cells));
    }

    /** A total row: every empty cell is computed. */
    public Row total(String... cells) {
        return new Row(id(), RowKind.TOTAL, Arrays.stream(cells).map(c -> c.isEmpty() ? Cell.COMPUTED : Cell.of(c)).toList());
    }

    private static List<Cell> withNumber(String... texts) {
        var cells = new ArrayList<Cell>(List.of(Cell.COMPUTED));
        Arrays.stream(texts).map(Cell::of).forEach(cells::add);
        return cells;
    }

    public Table table(TableKind kind, List<Column> columns, Row... rows) {
        return new Table(id(), kind, "", 1, columns, List.of(), List.of(rows));
    }

    public Appendix appendix(String title, Orientation orientation, Block... blocks) {
        return new Appendix(id(), RichText.of(title), orientation, List.of(blocks));
    }

    public static Column column(String label, Role role) {
        return new Column(label, role, null);
    }
}
