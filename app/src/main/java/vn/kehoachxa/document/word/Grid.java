package vn.kehoachxa.document.word;

import static java.math.BigInteger.valueOf;

import java.util.Arrays;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A Word table of fixed column widths: the bare rows and cells. */
final class Grid {

    /** Eighths of a point. */
    private static final int THICKNESS = 4;

    private final CTTbl table;
    private final int[] columns;

    private Grid(CTTbl table, int[] columns, int padding) {
        this.table = table;
        this.columns = columns;
        var properties = table.addNewTblPr();
        width(properties.addNewTblW(), Arrays.stream(columns).sum());
        width(properties.addNewTblInd(), 0);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        width(margins.addNewTop(), 0);
        width(margins.addNewLeft(), padding);
        width(margins.addNewBottom(), 0);
        width(margins.addNewRight(), padding);
        var grid = table.addNewTblGrid();
        for (var column : columns) {
            grid.addNewGridCol().setW(column);
        }
    }

    /** A table that is only there to put things side by side. @param columns widths in twips */
    static Grid borderless(CTTbl table, int... columns) {
        return new Grid(table, columns, 0);
    }

    /** A table with lines around its cells. @param padding beside the text of each cell, in twips */
    static Grid ruled(CTTbl table, int[] columns, int padding) {
        var grid = new Grid(table, columns, padding);
        grid.rule(table.getTblPr());
        return grid;
    }

    /** A row that may be broken across pages. */
    CTRow row() {
        return table.addNewTr();
    }

    /** A row that stays on one page. */
    CTRow wholeRow() {
        var row = row();
        row.addNewTrPr().addNewCantSplit();
        return row;
    }

    /** A row that stands again at the top of each page. */
    CTRow headerRow() {
        var row = wholeRow();
        row.getTrPr().addNewTblHeader();
        return row;
    }

    /** The next cell of a row, over {@code span} columns from {@code column} on. */
    CTTc cell(CTRow row, int column, int span) {
        var cell = row.addNewTc();
        var properties = cell.addNewTcPr();
        width(properties.addNewTcW(), span == 1 ? columns[column] : Arrays.stream(columns, column, column + span).sum());
        if (span > 1) {
            properties.addNewGridSpan().setVal(valueOf(span));
        }
        return cell;
    }

    private void rule(CTTblPr properties) {
        var borders = properties.addNewTblBorders();
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        line(borders.addNewInsideH());
        line(borders.addNewInsideV());
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(valueOf(THICKNESS));
        border.setSpace(valueOf(0));
        border.setColor("000000");
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(twips);
        width.setType(STTblWidth.DXA);
    }
}
