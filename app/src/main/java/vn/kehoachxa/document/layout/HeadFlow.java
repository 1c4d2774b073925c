package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Strip.Keep;

/** The head of page 1 and the address at its foot (Decree 30/2020, annex I, II.1 to II.4, III.2 and III.4). */
final class HeadFlow {

    private static final double RIGHT_WIDTH = Measure.pt(Decree30.HEAD_RIGHT_WIDTH);
    /** Between the columns. */
    private static final double COLUMN_GAP = 6;
    /** From the rules down to number and date. */
    private static final double ROW_GAP = 6;
    private static final double STAMP_HEIGHT = Measure.pt(Decree30.STAMP_HEIGHT);
    /** The stamp of circulation and the mark of a draft stand in the top margin, as high as the numbers of later pages: so Word can. */
    private static final double IN_TOP_MARGIN = Measure.pt(Decree30.MARGIN_TOP - Decree30.PAGE_NUMBER_FROM_EDGE);

    /** The parts of the head, for {@link Origin}; the superior and the issuing body are the first two. */
    private static final int NATIONAL = 2;
    private static final int NUMBER = 4;
    private static final int DATE = 5;
    private static final int URGENCY = 6;
    private static final int CIRCULATION = 7;
    private static final int CONTACT = 8;
    private static final int DRAFT = 9;

    private HeadFlow() {}

    /** The head, and where there is one the address for the foot of page 1. */
    static List<Strip> strips(HeadPiece head, Origin origin, double width, Typesetter type) {
        var strip = strip(head, origin, width, type);
        return head.contact().isBlank() ? List.of(strip) : List.of(strip, contact(head, origin, width, type));
    }

    private static Strip strip(HeadPiece head, Origin origin, double width, Typesetter type) {
        var middle = width - RIGHT_WIDTH;
        var leftWidth = middle - COLUMN_GAP;
        var left = new Stack(type, 0, leftWidth, origin);
        left.text(head.parent(), Run.plain(""), Decree30.ORG_SIZE, Align.CENTER);
        org(head, left, leftWidth, type);
        var right = new Stack(type, middle, RIGHT_WIDTH, origin.part(NATIONAL));
        right.text(Decree30.NATIONAL_NAME, Run.bold(""), Decree30.NATIONAL_NAME_SIZE, Align.CENTER);
        right.text(Decree30.MOTTO, Run.bold(""), Decree30.MOTTO_SIZE, Align.CENTER).rule(1);

        var row = Math.max(left.height(), right.height()) + ROW_GAP;
        var number = new Stack(type, 0, leftWidth, origin.part(NUMBER))
                .text(head.number(), Run.plain(""), Decree30.NUMBER_SIZE, Align.CENTER);
        var date = new Stack(type, middle, RIGHT_WIDTH, origin.part(DATE))
                .text(head.placeDate(), Run.italic(""), Decree30.PLACE_DATE_SIZE, Align.CENTER);
        var lower = type.baseline(Decree30.PLACE_DATE_SIZE) - type.baseline(Decree30.NUMBER_SIZE);

        var items = new ArrayList<Placed>(left.items());
        items.addAll(right.items());
        items.addAll(number.itemsAt(row + lower));
        items.addAll(date.itemsAt(row));
        var height = row + Math.max(number.height() + lower, date.height());
        if (head.urgency() != null) {
            var frame = Measure.pt(Decree30.STAMP_WIDTHS.getOrDefault(head.urgency(), 0.0));
            items.addAll(stamp(head.urgency(), leftWidth / 2, height + ROW_GAP, frame, Ink.RED, origin.part(URGENCY), type));
            height += ROW_GAP + STAMP_HEIGHT;
        }
        if (head.circulation() != null) {
            var at = middle + RIGHT_WIDTH / 2;
            items.addAll(stamp(head.circulation(), at, -IN_TOP_MARGIN, 0, Ink.BLACK, origin.part(CIRCULATION), type));
        }
        if (head.draftMark() != null) {
            items.addAll(stamp(head.draftMark(), leftWidth / 2, -IN_TOP_MARGIN, 0, Ink.BLACK, origin.part(DRAFT), type));
        }
        return Strip.of(0, height, items, Keep.HARD);
    }

    /** The issuing body in the lines that the office gives; where one of them is too long, in lines of like length. */
    private static void org(HeadPiece head, Stack left, double width, Typesetter type) {
        var given = List.of(Run.bold(String.join("\n", head.org())));
        var fits = type.words(given, Decree30.ORG_SIZE).natural() <= width;
        left.balanced(fits ? given : List.of(Run.bold(String.join(" ", head.org()))), Decree30.ORG_SIZE).rule(Decree30.SHORT_RULE);
    }

    /** A word in a frame of one colour. @param width the frame's, or 0 where it follows from the text */
    private static List<Placed> stamp(
            String text, double middle, double top, double width, Ink ink, Origin origin, Typesetter type) {
        var size = Decree30.STAMP_SIZE;
        var line = type.words(List.of(Run.bold(text)), size).lines(Double.MAX_VALUE).getFirst();
        var half = (width > 0 ? width : line.width() + size) / 2;
        var items = new ArrayList<Placed>();
        var inset = (STAMP_HEIGHT - type.lineHeight(size)) / 2;
        type.put(items, line, middle - line.width() / 2, top + inset, size, 0, origin, ink);
        var bottom = top + STAMP_HEIGHT;
        items.add(side(middle - half, top, middle + half, top, ink));
        items.add(side(middle - half, bottom, middle + half, bottom, ink));
        items.add(side(middle - half, top, middle - half, bottom, ink));
        items.add(side(middle + half, top, middle + half, bottom, ink));
        return items;
    }

    private static Placed side(double x1, double y1, double x2, double y2, Ink ink) {
        return new Placed.Rule(Origin.NONE, x1, y1, x2, y2, Stack.RULE, ink);
    }

    /** The body's address, below a rule of the text's width. */
    private static Strip contact(HeadPiece head, Origin origin, double width, Typesetter type) {
        var stack = new Stack(type, 0, width, origin.part(CONTACT))
                .gap(3).text(head.contact(), Run.plain(""), Decree30.CONTACT_SIZE, Align.CENTER);
        var items = new ArrayList<Placed>(stack.items());
        items.add(new Placed.Rule(Origin.NONE, 0, 0, width, 0, Stack.RULE, Ink.BLACK));
        return Strip.of(ROW_GAP, stack.height(), items, Keep.NO);
    }
}
