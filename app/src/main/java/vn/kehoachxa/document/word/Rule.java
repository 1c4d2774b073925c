package vn.kehoachxa.document.word;

import vn.kehoachxa.document.Decree30;

/**
 * The rules that the decree asks for below the motto, the body's name and the subject, and the frames of stamps: borders of a
 * paragraph that is set in from both sides. Word and LibreOffice draw them alike, and they move with the text.
 *
 * @param framed all four sides, or only the upper one
 * @param space between the rule and the line of text, in whole points, as Word wants it
 */
record Rule(boolean framed, int space, String colour) {

    /** Eighths of a point. */
    private static final int THICKNESS = 6;
    /** The space above a rule that stands below a line, in points. */
    static final double ABOVE = Measure.pointsOfMm(Decree30.RULE_BELOW) - THICKNESS / 8.0 / 2;

    private static final int FRAME_PADDING = 3;
    /** From the middle of a frame's side to the text, in points. */
    private static final double FRAME_TO_TEXT = FRAME_PADDING + THICKNESS / 8.0 / 2;
    /** The height of a line that makes a frame 8 mm high (Decree 30/2020, annex I, III.2.b), from the middle of its sides, in points. */
    static final double FRAMED_LINE = Measure.pointsOfMm(Decree30.STAMP_HEIGHT) - 2 * FRAME_TO_TEXT;
    private static final String BRIGHT_RED = "FF0000";
    private static final String BLACK = "000000";

    /**
     * Makes a paragraph a rule of {@code length} mm, in the middle of {@code available} mm beside {@code right} mm that stay free; only its
     * room where the length is 0.
     */
    static Par centred(Par paragraph, double available, double right, double length) {
        var inset = Math.max(0, (available - length) / 2);
        return length > 0 ? paragraph.border(new Rule(false, 1, BLACK)).inset(inset, inset + right) : paragraph;
    }

    /** A rule above a paragraph, as wide as the text of the page. */
    static Par above(Par paragraph) {
        return paragraph.border(new Rule(false, 3, BLACK));
    }

    /** A stamp: a text in a frame of {@code width} mm, in the middle of {@code available} mm beside {@code right} mm that stay free. */
    static Par stamp(WordStyle style, String text, double available, double right, double width) {
        var inset = Math.max(0, (available - width) / 2) + Measure.mmOfPoints(FRAME_TO_TEXT);
        var colour = style.look().has(Look.Trait.RED) ? BRIGHT_RED : BLACK;
        return new Par(style).border(new Rule(true, FRAME_PADDING, colour)).inset(inset, inset + right).text(text);
    }

    void write(Xml xml) {
        xml.start("w:pBdr");
        line(xml, "w:top");
        if (framed) {
            line(xml, "w:left");
            line(xml, "w:bottom");
            line(xml, "w:right");
        }
        xml.end();
    }

    private void line(Xml xml, String side) {
        xml.start(side)
                .attribute("w:val", "single")
                .attribute("w:sz", THICKNESS)
                .attribute("w:space", space)
                .attribute("w:color", colour)
                .end();
    }
}
