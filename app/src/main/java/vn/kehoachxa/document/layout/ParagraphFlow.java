package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.layout.Strip.Keep;

/** Paragraphs of running text and headings (Decree 30/2020, annex I, II.6). */
final class ParagraphFlow {

    private static final double INDENT = Measure.pt(Decree30.FIRST_LINE_INDENT);
    /** A part stands a little further from what is above it. */
    private static final double PART_GAP = 2 * Decree30.PARAGRAPH_GAP;

    private ParagraphFlow() {}

    static List<Strip> strips(Paragraph paragraph, Origin origin, double width, Typesetter type) {
        var centred = isCentred(paragraph.style());
        var size = Decree30.BODY_SIZE;
        var words = type.words(paragraph.runs(), size);
        var lines = centred ? Phrases.lines(words, width) : words.lines(width - INDENT, width);
        var strips = new ArrayList<Strip>(lines.size());
        for (var line : lines) {
            var indent = centred ? (width - line.width()) / 2 : strips.isEmpty() ? INDENT : 0;
            var spacing = centred ? 0 : Typesetter.spacing(line, width - indent);
            var items = new ArrayList<Placed>(line.spans().size());
            type.put(items, line, indent, 0, size, spacing, origin, Ink.BLACK);
            strips.add(Strip.of(0, type.lineHeight(size), items, Keep.NO));
        }
        return Strip.together(strips, before(paragraph.style()), paragraph.keepsWithNext() ? Keep.HARD : Keep.NO);
    }

    private static boolean isCentred(ParagraphStyle style) {
        return switch (style) {
            case PART, PART_TITLE, TABLE_TITLE -> true;
            case ADDRESSEE, LEGAL_BASIS, OPENING, SECTION, HEADING, BODY, CLOSING -> false;
        };
    }

    private static double before(ParagraphStyle style) {
        return switch (style) {
            case PART -> PART_GAP;
            case PART_TITLE -> 0;
            default -> Decree30.PARAGRAPH_GAP;
        };
    }
}
