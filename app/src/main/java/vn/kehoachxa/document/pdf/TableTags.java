package vn.kehoachxa.document.pdf;

import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;

/** The elements of a table: one for each cell, also for empty ones, so that rows keep their columns. */
final class TableTags {

    private final StructElement[][] cells;

    /** @param section that the table is in */
    TableTags(TablePiece table, StructElement section, StructTree tree) {
        var element = tree.add(section, "Table");
        var headers = table.header().size();
        cells = new StructElement[headers + table.rows().size()][table.columns().size()];
        for (var r = 0; r < cells.length; r++) {
            var isHeader = r < headers;
            var row = isHeader ? table.header().get(r) : table.rows().get(r - headers).cells();
            var rowElement = tree.add(element, "TR");
            for (var c = 0; c < row.size(); c++) {
                if (row.get(c).colSpan() > 0) {
                    cells[r][c] = tree.add(rowElement, isHeader ? "TH" : "TD", attributes(row.get(c), isHeader));
                }
            }
        }
    }

    private static String attributes(TableCell cell, boolean isHeader) {
        if (!isHeader && cell.colSpan() == 1 && cell.rowSpan() == 1) {
            return "";
        }
        return "<</O/Table" + (isHeader ? "/Scope/Column" : "") + span("/ColSpan ", cell.colSpan()) + span("/RowSpan ", cell.rowSpan()) + ">>";
    }

    private static String span(String name, int span) {
        return span > 1 ? name + span : "";
    }

    /** @param row counted with the header's rows */
    StructElement cell(int row, int column) {
        return cells[row][column];
    }
}
