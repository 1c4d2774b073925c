package vn.kehoachxa.document.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;

/** Writes the head of page 1: two columns, so that the number stands on one line with the place and the date. */
final class HeadWriter {

    private static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    /** Holds the national name at 13 pt, which is 95.7 mm long. */
    static final double RIGHT = 100;

    private final Story story;
    private final double left;
    private final Grid grid;

    HeadWriter(Story story) {
        this.story = story;
        this.left = story.width() - RIGHT;
        this.grid = Grid.borderless(story.table(), Measure.twips(left), Measure.twips(RIGHT));
    }

    void write(HeadPiece head) {
        var names = grid.wholeRow();
        body(names, head);
        nation(names);
        var numbers = grid.wholeRow();
        number(numbers, head);
        var place = grid.cell(numbers, 1, 1);
        new Par(place.addNewP(), WordStyle.PLACE_DATE).text(head.placeDate());
    }

    private void body(CTRow row, HeadPiece head) {
        var cell = grid.cell(row, 0, 1);
        if (!head.parent().isEmpty()) {
            new Par(cell.addNewP(), WordStyle.PARENT).text(head.parent());
        }
        for (var line : head.org()) {
            new Par(cell.addNewP(), WordStyle.ORG).text(line);
        }
        var longest = TextWidth.longestLine(String.join("\n", head.org()), Decree30.ORG_SIZE, true, left);
        Rule.centred(cell::addNewP, left, longest * Decree30.SHORT_RULE);
    }

    private void nation(CTRow row) {
        var cell = grid.cell(row, 1, 1);
        new Par(cell.addNewP(), WordStyle.NATIONAL_NAME).text(NATIONAL_NAME);
        new Par(cell.addNewP(), WordStyle.MOTTO).text(MOTTO);
        Rule.centred(cell::addNewP, RIGHT, TextWidth.mm(MOTTO, Decree30.MOTTO_SIZE, true));
    }

    private void number(CTRow row, HeadPiece head) {
        var cell = grid.cell(row, 0, 1);
        new Par(cell.addNewP(), WordStyle.NUMBER).text(head.number());
        if (head.urgency() != null) {
            var stamp = new Par(cell.addNewP(), WordStyle.URGENCY);
            Rule.frame(stamp, 0, left, Stamps.width(head.urgency()));
            stamp.text(head.urgency());
        }
    }
}
