package vn.kehoachxa.document.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;

/** The elements of a table: one for each cell, also for empty ones, so that rows keep their columns. */
final class TableTags {

    private final StructElement[][] cells;

    TableTags(TablePiece table, StructElement section) {
        var element = section.add("Table");
        var headers = table.header().size();
        cells = new StructElement[headers + table.rows().size()][table.columns().size()];
        for (var r = 0; r < cells.length; r++) {
            var isHeader = r < headers;
            var row = isHeader ? table.header().get(r) : table.rows().get(r - headers).cells();
            var rowElement = element.add("TR");
            for (var c = 0; c < row.size(); c++) {
                if (row.get(c).colSpan() > 0) {
                    cells[r][c] = cell(rowElement, row.get(c), isHeader);
                }
            }
        }
    }

    private static StructElement cell(StructElement row, TableCell cell, boolean isHeader) {
        var element = row.add(isHeader ? "TH" : "TD");
        if (isHeader || cell.colSpan() > 1 || cell.rowSpan() > 1) {
            var attributes = new COSDictionary();
            attributes.setDirect(true);
            attributes.setName(COSName.O, "Table");
            if (isHeader) {
                attributes.setName(COSName.getPDFName("Scope"), "Column");
            }
            if (cell.colSpan() > 1) {
                attributes.setInt(COSName.getPDFName("ColSpan"), cell.colSpan());
            }
            if (cell.rowSpan() > 1) {
                attributes.setInt(COSName.getPDFName("RowSpan"), cell.rowSpan());
            }
            element.describe(attributes);
        }
        return element;
    }

    /** @param row counted with the header's rows */
    StructElement cell(int row, int column) {
        return cells[row][column];
    }
}
