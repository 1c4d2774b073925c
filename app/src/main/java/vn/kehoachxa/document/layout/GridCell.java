package vn.kehoachxa.document.layout;

import vn.kehoachxa.document.Align;

/**
 * A cell of a table with its measured text.
 *
 * @param words null where the cell only has borders
 */
record GridCell(int column, int colSpan, int rowSpan, Words words, Align align, Origin origin) {

    /** An empty cell of one row. */
    static GridCell blank(int column, int colSpan) {
        return new GridCell(column, colSpan, 1, null, Align.LEFT, Origin.NONE);
    }

    GridCell inOneRow() {
        return new GridCell(column, colSpan, 1, words, align, origin);
    }
}
