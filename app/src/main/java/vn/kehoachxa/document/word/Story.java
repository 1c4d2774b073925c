package vn.kehoachxa.document.word;

/**
 * The text of one section as it grows.
 *
 * @param width the text's width on the page, in mm
 * @param height the text's height on the page, in mm
 */
record Story(Body body, Lengths lengths, double width, double height) {

    Par par(WordStyle style) {
        return body.par(style);
    }

    /** A table that is only there to put things side by side. @param columns widths in twips */
    Grid columns(int... columns) {
        return body.table(columns, 0, false);
    }

    /** A table with lines around its cells. @param columns widths in twips; {@code padding} beside the text of each cell, too */
    Grid table(int[] columns, int padding) {
        return body.table(columns, padding, true);
    }

    /** A rule in the middle of the page. */
    void rule(double length) {
        Rule.centred(par(WordStyle.RULE), width, 0, length);
    }
}
