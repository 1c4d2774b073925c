package vn.kehoachxa.document.word;

import static java.math.BigInteger.valueOf;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.kehoachxa.document.Decree30;

/**
 * The rules that the decree asks for below the motto, the body's name and the subject, and the frames of stamps: borders of a
 * paragraph that is set in from both sides. Word and LibreOffice draw them alike, and they move with the text.
 */
final class Rule {

    /** Eighths of a point. */
    private static final int THICKNESS = 6;
    /** The space above a rule that stands below a line, in points. */
    static final double ABOVE = Measure.pointsOfMm(Decree30.RULE_BELOW) - THICKNESS / 8.0 / 2;

    /** Between the frame and the line of text, in whole points, as Word wants it. */
    private static final int FRAME_PADDING = 3;
    /** From the middle of a frame's side to the text, in points. */
    private static final double FRAME_TO_TEXT = FRAME_PADDING + THICKNESS / 8.0 / 2;
    /** The height of a line that makes a frame 8 mm high (Decree 30/2020, annex I, III.2.b), from the middle of its sides, in points. */
    static final double FRAMED_LINE = Measure.pointsOfMm(Decree30.STAMP_HEIGHT) - 2 * FRAME_TO_TEXT;
    private static final String BRIGHT_RED = "FF0000";
    private static final String BLACK = "000000";

    private Rule() {}

    /** A rule of {@code length} mm, in the middle of {@code available} mm; only its room where there is nothing to be ruled. */
    static void centred(Supplier<CTP> paragraphs, double available, double length) {
        var inset = Math.max(0, (available - length) / 2);
        var paragraph = new Par(paragraphs.get(), WordStyle.RULE);
        if (length > 0) {
            line(paragraph.properties().addNewPBdr().addNewTop(), THICKNESS, 1, BLACK);
            paragraph.inset(inset, inset);
        }
    }

    /** A rule above a paragraph, as wide as the text of the page. */
    static void above(Par paragraph) {
        line(paragraph.properties().addNewPBdr().addNewTop(), THICKNESS, 2, BLACK);
    }

    /** A frame of {@code width} mm around a paragraph, in the middle of {@code available} mm. */
    static void frame(Par paragraph, double available, double width) {
        var inset = Math.max(0, (available - width) / 2) + Measure.mmOfPoints(FRAME_TO_TEXT);
        var borders = paragraph.properties().addNewPBdr();
        var colour = paragraph.isRed() ? BRIGHT_RED : BLACK;
        line(borders.addNewTop(), THICKNESS, FRAME_PADDING, colour);
        line(borders.addNewLeft(), THICKNESS, FRAME_PADDING, colour);
        line(borders.addNewBottom(), THICKNESS, FRAME_PADDING, colour);
        line(borders.addNewRight(), THICKNESS, FRAME_PADDING, colour);
        paragraph.inset(inset, inset);
    }

    private static void line(CTBorder border, int thickness, int space, String colour) {
        border.setVal(STBorder.SINGLE);
        border.setSz(valueOf(thickness));
        border.setSpace(valueOf(space));
        border.setColor(colour);
    }
}
