package vn.kehoachxa.document.pdf.measure;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;

/** All numbers of Decree 30/2020, annex I, that a finished page can be held against. */
final class Requirements {

    /** The text's area as this program sets it, in mm; that these margins are inside the decree's ranges is measured first. */
    static final double LEFT = 30;
    static final double RIGHT = 15;
    /** No text but page numbers and marks stands higher. */
    static final double LEAST_TOP = 20;
    /** The height of a single line of Times New Roman, as a part of its size. */
    private static final double SINGLE = 1.149;

    private Requirements() {}

    static List<Requirement> all() {
        return Stream.of(PageRequirements.all(), HeadRequirements.all(), BodyRequirements.all(), FootRequirements.all())
                .flatMap(List::stream).toList();
    }

    /** The height of a single line, in mm. */
    static double line(double size) {
        return Reader.mm(size * SINGLE);
    }

    static double textWidth(Sheet sheet) {
        return sheet.width() - LEFT - RIGHT;
    }

    /** The middle of the text's area of the line's page. */
    static double middle(Printed p, Line line) {
        return LEFT + textWidth(p.sheets().get(line.page())) / 2;
    }
}
