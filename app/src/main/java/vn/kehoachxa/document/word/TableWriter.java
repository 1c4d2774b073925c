package vn.kehoachxa.document.word;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.layout.TableSize;
import vn.kehoachxa.document.word.Spans.Join;
import vn.kehoachxa.document.word.Spans.Placed;
import vn.kehoachxa.plan.RowKind;

/** Writes a table of the paper. */
final class TableWriter {

    /** A row that is higher than this part of a page must be allowed to break: LibreOffice would cut it off. */
    private static final double LARGEST_PART_OF_PAGE = 0.8;

    /**
     * Half of it stands in the cell, and no two programs measure quite alike: with this much more room than on our pages no word breaks that
     * does not break there. In points.
     */
    private static final double BORDER = 0.5;

    private final Story story;
    private final TablePiece table;
    private final TableSize sized;
    private final Grid grid;

    TableWriter(Story story, TablePiece table) {
        this.story = story;
        this.table = table;
        this.sized = story.lengths().table(table, story.width());
        this.grid = Grid.ruled(story.table(), twips(sized.columns()), Measure.twipsOfPoints(sized.padding() - BORDER));
    }

    /** @param keepNext whether the end of the table must stand on the same page as what follows it */
    void write(boolean keepNext) {
        header();
        var spans = new Spans(table.columns().size());
        var rows = table.rows();
        for (var r = 0; r < rows.size(); r++) {
            var last = r == rows.size() - 1;
            var beforeTotal = !last && rows.get(r + 1).kind() == RowKind.TOTAL;
            row(r, spans, beforeTotal || last && keepNext);
        }
    }

    private void header() {
        var spans = new Spans(table.columns().size());
        var source = table.source();
        for (var cells : table.header()) {
            var row = grid.headerRow();
            var placed = spans.next(cells);
            var marked = marked(placed);
            for (var cell : placed) {
                cell(row, cell, WordStyle.TABLE_HEADER, STJc.CENTER, cell == marked ? source : null, true);
            }
            source = null;
        }
    }

    private void row(int index, Spans spans, boolean keepNext) {
        var row = table.rows().get(index);
        var written = isHigherThanPage(index) ? grid.row() : grid.wholeRow();
        var style = style(row.kind());
        var placed = spans.next(row.cells());
        var marked = marked(placed);
        for (var cell : placed) {
            cell(written, cell, style, align(cell, row.kind()), cell == marked ? row.source() : null, keepNext);
        }
    }

    /** The cell that has the row's bookmark: the first with words, since LibreOffice doubles bookmarks in empty paragraphs. */
    private static Placed marked(List<Placed> cells) {
        return cells.stream().filter(c -> !c.cell().text().isBlank()).findFirst().orElse(cells.getFirst());
    }

    private void cell(CTRow row, Placed placed, WordStyle style, STJc.Enum align, UUID source, boolean keepNext) {
        var cell = grid.cell(row, placed.column(), placed.span());
        join(cell, placed.join());
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        var par = new Par(cell.addNewP(), style).size(sized.letters()).keepNext(keepNext).align(align);
        story.bookmarks().around(source, par.xml(), () -> par.runs(placed.cell().runs()));
    }

    private static void join(CTTc cell, Join join) {
        switch (join) {
            case NONE -> {}
            case BEGINS -> cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            case GOES_ON -> cell.getTcPr().addNewVMerge();
        }
    }

    private static WordStyle style(RowKind kind) {
        return switch (kind) {
            case ROW -> WordStyle.TABLE_CELL;
            case GROUP -> WordStyle.TABLE_GROUP;
            case TOTAL -> WordStyle.TABLE_TOTAL;
        };
    }

    private STJc.Enum align(Placed placed, RowKind kind) {
        var isTitle = placed.span() > 1 && kind == RowKind.GROUP;
        return isTitle ? STJc.LEFT : align(table.columns().get(placed.column()).align());
    }

    private static STJc.Enum align(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    private boolean isHigherThanPage(int row) {
        var lines = story.height() * LARGEST_PART_OF_PAGE / story.lengths().lineHeight(sized.letters());
        return sized.isHigher(row, (int) lines);
    }

    /** Whole twips whose sum is that of the widths, which are in points. */
    private static int[] twips(double[] widths) {
        var edges = new double[widths.length + 1];
        for (var c = 0; c < widths.length; c++) {
            edges[c + 1] = edges[c] + widths[c];
        }
        var twips = new int[widths.length];
        Arrays.setAll(twips, c -> Measure.twipsOfPoints(edges[c + 1]) - Measure.twipsOfPoints(edges[c]));
        return twips;
    }
}
