package vn.kehoachxa.document.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Run;

/** Writes the head of page 1: two columns, so that the number stands on one line with the place and the date. */
final class HeadWriter {

    private static final double RIGHT = Decree30.HEAD_RIGHT_WIDTH;
    /** Between the columns; the body's name does not reach into it. */
    private static final double BETWEEN = Measure.mmOfPoints(6);

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
        if (head.urgency() != null) {
            urgency(grid.wholeRow(), head.urgency());
        }
    }

    private void body(CTRow row, HeadPiece head) {
        var cell = grid.cell(row, 0, 1);
        if (!head.parent().isEmpty()) {
            new Par(cell.addNewP(), WordStyle.PARENT).text(head.parent());
        }
        Rule.centred(cell::addNewP, left, org(cell, head.org()) * Decree30.SHORT_RULE);
    }

    /**
     * The issuing body in the lines that the office gives; where one of them is too long, in lines of like length.
     *
     * @return the length of the longest line
     */
    private double org(CTTc cell, List<String> lines) {
        var longest = story.lengths().of(Run.bold(String.join("\n", lines)), Decree30.ORG_SIZE);
        if (longest <= left - BETWEEN) {
            for (var line : lines) {
                new Par(cell.addNewP(), WordStyle.ORG).text(line);
            }
            return longest;
        }
        var name = List.of(Run.bold(String.join(" ", lines)));
        var set = story.lengths().title(name, Decree30.ORG_SIZE, left - BETWEEN);
        var inset = (left - set.measure()) / 2;
        new Par(cell.addNewP(), WordStyle.ORG).inset(inset, inset).runs(name);
        return set.longest();
    }

    private void nation(CTRow row) {
        var cell = grid.cell(row, 1, 1);
        new Par(cell.addNewP(), WordStyle.NATIONAL_NAME).text(Decree30.NATIONAL_NAME);
        new Par(cell.addNewP(), WordStyle.MOTTO).text(Decree30.MOTTO);
        Rule.centred(cell::addNewP, RIGHT, story.lengths().of(Run.bold(Decree30.MOTTO), Decree30.MOTTO_SIZE));
    }

    private void number(CTRow row, HeadPiece head) {
        var cell = grid.cell(row, 0, 1);
        new Par(cell.addNewP(), WordStyle.NUMBER).text(head.number());
    }

    private void urgency(CTRow row, String mark) {
        var stamp = new Par(grid.cell(row, 0, 1).addNewP(), WordStyle.URGENCY);
        Rule.frame(stamp, left, story.lengths().stamp(mark));
        stamp.text(mark);
        new Par(grid.cell(row, 1, 1).addNewP(), WordStyle.GAP);
    }
}
