package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.Task;

/** Makes the pieces of tables. Those of rows that stay as they were are the very same as before: a key in a long table costs little. */
final class TableItems {

    private final Understanding understanding;
    private Map<UUID, Made> before = Map.of();
    private Map<UUID, Made> made = new HashMap<>();
    private Map<UUID, Frame> frames = Map.of();
    private Map<UUID, Frame> framed = new HashMap<>();
    private Entries entries = Entries.NONE;
    private Map<UUID, Task> tasks = Map.of();

    /** What all rows of a table share. @param spans whether a cell lies over others */
    private record Frame(DocItem.TableLook look, int scale, int year, Integer yearTo, boolean spans) {}

    /** A piece, and what it was made of; equal things are the same here. */
    private record Made(Row row, Task task, String number, Frame frame, DocItem.RowItem item) {

        boolean isOf(Row aRow, Task aTask, String aNumber, Frame aFrame) {
            return row == aRow && task == aTask && frame == aFrame && Objects.equals(number, aNumber);
        }
    }

    TableItems(Understanding understanding) {
        this.understanding = understanding;
    }

    Understanding understanding() {
        return understanding;
    }

    /** The tasks by the lines and rows at which they stand. */
    Map<UUID, Task> tasks(Entries now) {
        if (now != entries) {
            entries = now;
            tasks = now.byPlace(Task.class);
        }
        return tasks;
    }

    /** A paper is made into pieces anew. */
    void begin() {
        before = made;
        made = new HashMap<>();
        frames = framed;
        framed = new HashMap<>();
    }

    /** Adds the pieces of a table. @param across whether it stands on a page that lies on its side */
    void add(List<DocItem> items, Table table, boolean across, Identity paper, Map<UUID, Task> taskOf) {
        if (!table.title().isEmpty()) {
            items.add(new DocItem.TableTitleItem(table.id(), table.title()));
        }
        var covered = covered(table);
        var wanted = new Frame(
                new DocItem.TableLook(table.columns().stream().map(Column::role).toList(), TableWidths.of(table, across).shares()),
                table.scale(), paper.year(), paper.yearTo(), !covered.isEmpty());
        var frame = wanted.equals(frames.get(table.id())) ? frames.get(table.id()) : wanted;
        framed.put(table.id(), frame);
        items.add(new DocItem.TableHeadItem(table.id(), table.columns(), table.header(), frame.look().shares()));
        var numbers = TableNumbers.numbers(table);
        for (var i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            var task = taskOf.get(row.id());
            var number = numbers.get(row.id());
            var last = before.get(row.id());
            // Totals follow from other rows, and so does what cells over several rows cover.
            var kept = last != null && !frame.spans() && row.kind() != RowKind.TOTAL && last.isOf(row, task, number, frame);
            var item = kept
                    ? last.item()
                    : new DocItem.RowItem(
                            table.id(), filled(table, row, numbers), fixed(table, i, covered), frame.look(), notes(table, row, task, paper));
            made.put(row.id(), kept ? last : new Made(row, task, number, frame, item));
            items.add(item);
        }
    }

    private static Row filled(Table table, Row row, Map<UUID, String> numbers) {
        if (row.cells().stream().noneMatch(Cell::computed)) {
            return row;
        }
        var cells = new ArrayList<Cell>(row.cells().size());
        for (var c = 0; c < row.cells().size(); c++) {
            var cell = row.cells().get(c);
            cells.add(cell.computed()
                    ? cell.withContent(RichText.of(TableNumbers.computed(table, row, c, numbers).orElse("")))
                    : cell);
        }
        return row.withCells(cells);
    }

    private static List<Boolean> fixed(Table table, int row, Set<Integer> covered) {
        var original = table.rows().get(row);
        var width = table.columns().size();
        var title = original.kind() == RowKind.GROUP ? groupTitle(table, original) : -1;
        var fixed = new Boolean[width];
        for (var c = 0; c < width; c++) {
            var cell = original.cells().get(c);
            fixed[c] = computes(table, original, c) || covered.contains(row * width + c)
                    || title >= 0 && c > title && cell.content().isBlank();
        }
        return List.of(fixed);
    }

    private static boolean computes(Table table, Row row, int column) {
        return row.cells().get(column).computed()
                && (table.columns().get(column).role() == Role.NO
                        || row.kind() == RowKind.TOTAL && table.columns().get(column).role() == Role.AMOUNT);
    }

    /** The column in which a group's title stands, when nothing stands behind it; it is shown across. */
    private static int groupTitle(Table table, Row row) {
        for (var c = 0; c < row.cells().size(); c++) {
            if (table.columns().get(c).role() != Role.NO) {
                var first = c;
                var alone = row.cells().stream().skip(first + 1L).allMatch(cell -> cell.content().isBlank());
                return alone ? first : -1;
            }
        }
        return -1;
    }

    /** The cells that a wider or higher one lies over, as row × width + column. */
    static Set<Integer> covered(Table table) {
        var covered = new HashSet<Integer>();
        var width = table.columns().size();
        for (var r = 0; r < table.rows().size(); r++) {
            for (var c = 0; c < width; c++) {
                var cell = table.rows().get(r).cells().get(c);
                if (cell.colSpan() > 1 || cell.rowSpan() > 1) {
                    cover(covered, width, r, c, cell.rowSpan(), cell.colSpan());
                }
            }
        }
        return covered;
    }

    private static void cover(Set<Integer> covered, int width, int row, int column, int rows, int columns) {
        for (var r = row; r < row + rows; r++) {
            for (var c = column; c < Math.min(width, column + columns); c++) {
                if (r != row || c != column) {
                    covered.add(r * width + c);
                }
            }
        }
    }

    /** What is to be said of the cells of a plain row: how a task's time was understood, which amounts are none. */
    private Map<Integer, Note> notes(Table table, Row row, Task task, Identity paper) {
        if (row.kind() != RowKind.ROW) {
            return Map.of();
        }
        var notes = new HashMap<Integer, Note>();
        var time = table.column(Role.TIMING).orElse(-1);
        if (task != null && time >= 0) {
            understanding.of(row.cells().get(time).text(), task, paper).ifPresent(n -> notes.put(time, n));
        }
        for (var c = 0; c < row.cells().size(); c++) {
            if (table.columns().get(c).role() == Role.AMOUNT) {
                var column = c;
                understanding.ofAmount(row.cells().get(c).text(), table.scale()).ifPresent(n -> notes.put(column, n));
            }
        }
        return Map.copyOf(notes);
    }
}
