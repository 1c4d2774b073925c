package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.Several;

/**
 * Puts a grid of texts into the cells of a table, from one cell on to the right and below, in one step. Rows are added where the grid is
 * longer than the table; what is wider than the table is left out. Cells that the program fills are kept. A grid that has as many columns
 * as the table has without its numbers passes these over.
 */
final class CellPaste {

    private final TableEdits edits;

    CellPaste(TableEdits edits) {
        this.edits = edits;
    }

    /**
     * What is to be done, and where the caret is then.
     *
     * @param into the cells that are selected: the grid begins in the first; a grid of one text fills all of them
     * @param grid rows of one length; at least one row and one cell
     */
    Optional<Change> of(CellRange into, List<List<RichText>> grid) {
        var table = into.table();
        var one = grid.size() == 1 && grid.getFirst().size() == 1;
        var columns = columns(into, one ? into.right() - into.left() + 1 : grid.getFirst().size());
        var height = one ? into.bottom() - into.top() + 1 : grid.size();
        var made = new ArrayList<Edit>();
        var added = new ArrayList<Row>();
        var covered = TableItems.covered(table);
        for (var r = 0; r < height; r++) {
            var texts = one ? grid.getFirst() : grid.get(r);
            var index = into.top() + r;
            if (index < table.rows().size()) {
                var width = table.columns().size();
                into(made, table.rows().get(index), columns, c -> covered.contains(index * width + c), texts, one);
            } else {
                added.add(filled(edits.row(table, RowKind.ROW), columns, texts, one));
            }
        }
        if (!added.isEmpty()) {
            made.addAll(edits.inserting(table, table.rows().size(), added));
        }
        return made.isEmpty() || columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change(Several.of(made), new Spot.OfCell(into.rows().getFirst().id(), columns.getFirst()), CaretRequest.END));
    }

    /** How many texts of a grid find no place from there on, or one that is not free. The numbers of rows are no loss: they are counted anew. */
    int leftOut(CellRange into, List<List<RichText>> grid) {
        if (grid.size() == 1 && grid.getFirst().size() == 1) {
            return 0;
        }
        var columns = columns(into, grid.getFirst().size());
        var covered = TableItems.covered(into.table());
        var width = into.table().columns().size();
        var left = 0;
        for (var r = 0; r < grid.size(); r++) {
            for (var c = 0; c < grid.get(r).size(); c++) {
                var index = into.top() + r;
                var free = c < columns.size()
                        && (isCounted(into.table(), columns.get(c))
                                || index >= into.table().rows().size()
                                || !into.table().rows().get(index).cells().get(columns.get(c)).computed() && !covered.contains(index * width + columns.get(c)));
                left += free || grid.get(r).get(c).isBlank() ? 0 : 1;
            }
        }
        return left;
    }

    private static List<Integer> columns(CellRange into, int wanted) {
        var table = into.table();
        var free = IntStream.range(0, table.columns().size()).filter(c -> !isCounted(table, c)).boxed().toList();
        if (wanted == free.size() && (into.left() == 0 || into.left() == free.getFirst())) {
            return free;
        }
        return IntStream.range(into.left(), Math.min(table.columns().size(), into.left() + wanted)).boxed().toList();
    }

    /** Whether the program counts the rows in a column. */
    private static boolean isCounted(Table table, int column) {
        return TableEdits.isComputed(table.columns().get(column), RowKind.ROW)
                && table.rows().stream().allMatch(r -> r.kind() != RowKind.ROW || r.cells().get(column).computed());
    }

    /** @param covered whether another cell lies over the one in a column: what was written there nobody would see */
    private static void into(
            List<Edit> made, Row row, List<Integer> columns, IntPredicate covered, List<RichText> texts, boolean one) {
        for (var i = 0; i < columns.size(); i++) {
            var there = row.cells().get(columns.get(i));
            var text = texts.get(one ? 0 : i);
            if (!there.computed() && !covered.test(columns.get(i)) && !there.content().equals(text)) {
                made.add(new SetCell(row.id(), columns.get(i), there.withContent(text)));
            }
        }
    }

    private static Row filled(Row row, List<Integer> columns, List<RichText> texts, boolean one) {
        var result = row;
        for (var i = 0; i < columns.size(); i++) {
            var there = row.cells().get(columns.get(i));
            if (!there.computed()) {
                result = result.withCell(columns.get(i), there.withContent(texts.get(one ? 0 : i)));
            }
        }
        return result;
    }
}
