package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.Task;

/** Lays a paper out as the pieces that the editor shows. */
final class DocItems {

    private final Paper paper;
    private final Understanding understanding;
    private final Map<UUID, Task> tasks;
    private final List<DocItem> items = new ArrayList<>();

    private DocItems(Paper paper, Understanding understanding) {
        this.paper = paper;
        this.understanding = understanding;
        this.tasks = paper.entries().byPlace(Task.class);
    }

    /** The pieces of a paper from top to bottom. */
    static List<DocItem> of(Paper paper, Understanding understanding) {
        var made = new DocItems(paper, understanding);
        made.build();
        return List.copyOf(made.items);
    }

    private void build() {
        items.add(new DocItem.HeadItem(paper.head()));
        items.add(new DocItem.TitleItem(paper.identity().type() == PaperType.REPORT, paper.subject()));
        for (var list : List.of(PassageList.ADDRESSEES, PassageList.LEGAL_BASES, PassageList.OPENING)) {
            var passages = paper.passages().get(list);
            passages.forEach(p -> items.add(new DocItem.PassageItem(list, p.id(), p.content())));
            if (passages.isEmpty() && list != PassageList.ADDRESSEES) {
                items.add(new DocItem.EmptyListItem(list));
            }
        }
        addBlocks(paper.id(), paper.body(), false);
        items.add(new DocItem.ClosingItem(paper.closing().id(), paper.closing().content()));
        items.add(new DocItem.FootItem(paper.passages().recipients(), paper.foot()));
        for (var appendix : paper.appendices()) {
            items.add(new DocItem.AppendixItem(appendix.id(), paper.appendixNumber(appendix), appendix.title()));
            addBlocks(appendix.id(), appendix.blocks(), appendix.orientation() == Orientation.LANDSCAPE);
        }
    }

    private void addBlocks(UUID container, List<Block> blocks, boolean across) {
        if (blocks.isEmpty()) {
            items.add(new DocItem.EmptyItem(container));
        }
        var numbers = Numbering.of(blocks);
        for (var block : blocks) {
            switch (block) {
                case Line line -> {
                    var task = tasks.get(line.id());
                    items.add(new DocItem.LineItem(container, line, Numbering.printed(line, numbers), task != null, time(line, task)));
                }
                case Table table -> addTable(table, across);
            }
        }
    }

    /** Of a task in a line, the time that it names itself; what headings say for all below them stands there. */
    private Note time(Line line, Task task) {
        if (task == null) {
            return null;
        }
        var own = task.timing().isEmpty() ? line.timing() : task.timing();
        return own == null ? null : understanding.of(own, task, paper.identity()).orElse(null);
    }

    private void addTable(Table table, boolean across) {
        if (!table.title().isEmpty()) {
            items.add(new DocItem.TableTitleItem(table.id(), table.title()));
        }
        var look = new DocItem.TableLook(table.columns().stream().map(Column::role).toList(), TableWidths.of(table, across).shares());
        items.add(new DocItem.TableHeadItem(table.id(), table.columns(), table.header(), look.shares()));
        var filled = TableNumbers.filled(table).rows();
        var covered = covered(table);
        for (var i = 0; i < filled.size(); i++) {
            items.add(new DocItem.RowItem(table.id(), filled.get(i), fixed(table, i, covered), look, notes(table, table.rows().get(i))));
        }
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
    private static Set<Integer> covered(Table table) {
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
    private Map<Integer, Note> notes(Table table, Row row) {
        if (row.kind() != RowKind.ROW) {
            return Map.of();
        }
        var notes = new HashMap<Integer, Note>();
        var time = table.column(Role.TIMING).orElse(-1);
        var task = time < 0 ? null : tasks.get(row.id());
        if (task != null) {
            understanding.of(row.cells().get(time).text(), task, paper.identity()).ifPresent(n -> notes.put(time, n));
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
