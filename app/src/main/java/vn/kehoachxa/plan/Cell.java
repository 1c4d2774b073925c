package vn.kehoachxa.plan;

/**
 * A cell of a table: what is printed in it.
 *
 * @param content the text as written; empty where {@code computed}
 * @param colSpan how many columns it covers, from 1; the cells it covers stay in their row, empty
 * @param rowSpan how many rows it covers, from 1
 * @param computed whether the program fills it: the row's number, a total. See {@link TableNumbers}
 */
public record Cell(RichText content, int colSpan, int rowSpan, boolean computed) {

    public static final Cell EMPTY = new Cell(RichText.EMPTY, 1, 1, false);

    /** A cell that the program fills. */
    public static final Cell COMPUTED = new Cell(RichText.EMPTY, 1, 1, true);

    public Cell {
        if (colSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("a cell over " + colSpan + " columns and " + rowSpan + " rows");
        }
        if (computed) {
            content = RichText.EMPTY;
        }
    }

    public static Cell of(String text) {
        return new Cell(RichText.of(text), 1, 1, false);
    }

    public String text() {
        return content.text();
    }

    /** The same cell with a text of its own. */
    public Cell withContent(RichText newContent) {
        return new Cell(newContent, colSpan, rowSpan, false);
    }
}
