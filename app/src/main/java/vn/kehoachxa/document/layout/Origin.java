package vn.kehoachxa.document.layout;

import java.util.UUID;

/**
 * Where something on a page comes from in the document.
 *
 * @param section index in the document, or -1 for what the layout adds by itself (page numbers, repeated headers)
 * @param piece index in the section, or -1
 * @param part index among the texts of a piece that has several (head, title, recipients and signature), else 0
 * @param row index among a table's header rows and rows together, or -1 outside tables
 * @param column index of a table's column, or -1 outside tables
 * @param source the line, passage or row of the paper, or null
 */
public record Origin(int section, int piece, int part, int row, int column, UUID source) {

    /** What the layout adds by itself and a reader would skip. */
    public static final Origin NONE = new Origin(-1, -1, 0, -1, -1, null);

    Origin cell(int newRow, int newColumn, UUID newSource) {
        return new Origin(section, piece, part, newRow, newColumn, newSource);
    }

    Origin with(UUID newSource) {
        return new Origin(section, piece, part, row, column, newSource);
    }

    Origin part(int newPart) {
        return new Origin(section, piece, newPart, row, column, source);
    }

    /** The same in another place of the document; what has no place keeps none. */
    Origin at(int newSection, int newPiece, int rows) {
        return section < 0 ? this : new Origin(newSection, newPiece, part, row < 0 ? row : row + rows, column, source);
    }
}
