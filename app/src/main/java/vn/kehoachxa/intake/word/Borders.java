package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;

/**
 * Which lines a style, a table or a cell asks for; null where it says nothing.
 *
 * @param insideH between rows
 * @param insideV between columns
 */
record Borders(Boolean top, Boolean left, Boolean bottom, Boolean right, Boolean insideH, Boolean insideV) {

    static final Borders NOTHING = new Borders(null, null, null, null, null, null);

    /** @param borders {@code tblBorders} or {@code tcBorders} */
    static Borders of(Element borders) {
        return new Borders(
                line(borders, "top", "top"), line(borders, "left", "start"), line(borders, "bottom", "bottom"),
                line(borders, "right", "end"), line(borders, "insideH", "insideH"), line(borders, "insideV", "insideV"));
    }

    private static Boolean line(Element borders, String name, String other) {
        var line = borders.child(name) == null ? borders.child(other) : borders.child(name);
        var kind = line == null ? null : line.val();
        return kind == null ? null : !(kind.equals("nil") || kind.equals("none"));
    }

    Borders over(Borders below) {
        return new Borders(
                or(top, below.top), or(left, below.left), or(bottom, below.bottom), or(right, below.right), or(insideH, below.insideH),
                or(insideV, below.insideV));
    }

    private static Boolean or(Boolean own, Boolean below) {
        return own == null ? below : own;
    }

    /**
     * How many sides of a cell of this table have a line.
     *
     * @param cell what the cell says for itself
     */
    int sides(Borders cell, boolean firstRow, boolean lastRow, boolean firstColumn, boolean lastColumn) {
        return side(cell.top, firstRow ? top : insideH) + side(cell.bottom, lastRow ? bottom : insideH)
                + side(cell.left, firstColumn ? left : insideV) + side(cell.right, lastColumn ? right : insideV);
    }

    private static int side(Boolean cell, Boolean table) {
        return Boolean.TRUE.equals(or(cell, table)) ? 1 : 0;
    }
}
