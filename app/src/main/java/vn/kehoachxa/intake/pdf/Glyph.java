package vn.kehoachxa.intake.pdf;

/**
 * A glyph as the file draws it.
 *
 * @param x0 where it begins, on the page as it is shown
 * @param x1 where the next one would begin
 * @param quarter 0 to 3: how many quarters its line is turned to the left; -1 where it lies askew
 */
record Glyph(
        String text, double x0, double y0, double x1, double y1, double size, int quarter, boolean bold, boolean italic, String font,
        int origin, boolean furniture) {

    Glyph to(Glyph last, String meant) {
        return new Glyph(meant, x0, y0, last.x1, last.y1, size, quarter, bold, italic, font, origin, furniture);
    }
}
