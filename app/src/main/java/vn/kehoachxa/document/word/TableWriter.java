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
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.document.word.Spans.Join;
import vn.kehoachxa.document.word.Spans.Placed;
import vn.kehoachxa.plan.RowKind;

/** Writes a table of the paper. */
final class TableWriter {

    /** A row that is higher than this part of a page must be allowed to break: LibreOffice would cut it off. */
    private static final double LARGEST_PART_OF_PAGE = 0.8;

    /** A table with many columns is set smaller, down to this size, before words are broken. */
    private static final double SMALLEST = 10;

    private final Story story;
    private final TablePiece table;
    private final double size;
    private final double[] widths;
    private final Grid grid;

    TableWriter(Story story, TablePiece table) {
        this.story = story;
        this.table = table;
        this.size = size(table, story.width());
        this.widths = new ColumnWidths(table, size).share(story.width());
        this.grid = Grid.ruled(story.table(), twips(widths), Measure.twips(ColumnWidths.PADDING));
    }

    private static double size(TablePiece table, double width) {
        var size = Decree30.TABLE_SIZE;
        while (size > SMALLEST && !new ColumnWidths(table, size).fit(width)) {
            size--;
        }
        return size;
    }

    /** @param keepNext whether the end of the table must stand on the same page as what follows it */
    void write(boolean keepNext) {
        header();
        var spans = new Spans(widths.length);
        var rows = table.rows();
        for (var r = 0; r < rows.size(); r++) {
            var last = r == rows.size() - 1;
            var beforeTotal = !last && rows.get(r + 1).kind() == RowKind.TOTAL;
            row(rows.get(r), spans, beforeTotal || last && keepNext);
        }
    }

    private void header() {
        var spans = new Spans(widths.length);
        var source = table.source();
        for (var cells : table.header()) {
            var row = grid.headerRow();
            for (var placed : spans.next(cells)) {
                cell(row, placed, WordStyle.TABLE_HEADER, STJc.CENTER, source, true);
                source = null;
            }
        }
    }

    private void row(TableRow row, Spans spans, boolean keepNext) {
        var cells = Spans.acrossEmpty(row, table.columns());
        var written = isHigherThanPage(cells) ? grid.row() : grid.wholeRow();
        var style = style(row.kind());
        var source = row.source();
        for (var placed : spans.next(cells)) {
            cell(written, placed, style, align(placed, row.kind()), source, keepNext);
            source = null;
        }
    }

    private void cell(CTRow row, Placed placed, WordStyle style, STJc.Enum align, UUID source, boolean keepNext) {
        var cell = grid.cell(row, placed.column(), placed.span());
        join(cell, placed.join());
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        var par = new Par(cell.addNewP(), style).size(size).keepNext(keepNext).align(align);
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
        if (placed.span() > 1) {
            return kind == RowKind.TOTAL ? STJc.CENTER : STJc.LEFT;
        }
        return align(table.columns().get(placed.column()).align());
    }

    private static STJc.Enum align(Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    private boolean isHigherThanPage(List<TableCell> cells) {
        var lines = 0;
        for (var c = 0; c < Math.min(cells.size(), widths.length); c++) {
            if (cells.get(c).colSpan() == 1) {
                var room = widths[c] - 2 * ColumnWidths.PADDING;
                lines = Math.max(
                        lines,
                        TextWidth.lines(cells.get(c).text(), size, false, room).size());
            }
        }
        return lines * Measure.lineHeight(size) > story.height() * LARGEST_PART_OF_PAGE;
    }

    /** Whole twips whose sum is that of the widths. */
    private static int[] twips(double[] widths) {
        var edges = new double[widths.length + 1];
        for (var c = 0; c < widths.length; c++) {
            edges[c + 1] = edges[c] + widths[c];
        }
        var twips = new int[widths.length];
        Arrays.setAll(twips, c -> Measure.twips(edges[c + 1]) - Measure.twips(edges[c]));
        return twips;
    }
}
