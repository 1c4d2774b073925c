package vn.kehoachxa.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.word.Grid.Kind;

/** Writes the head of page 1: two columns, so that the number stands on one line with the place and the date. */
final class HeadWriter {

    private static final double RIGHT = Decree30.HEAD_RIGHT_WIDTH;
    /** Between the columns; the body's name does not reach into it. */
    static final double BETWEEN = Measure.mmOfPoints(6);

    private final Story story;
    private final double left;

    HeadWriter(Story story) {
        this.story = story;
        this.left = story.width() - RIGHT;
    }

    void write(HeadPiece head) {
        var grid = story.columns(Measure.twips(left), Measure.twips(RIGHT));
        grid.row(Kind.WHOLE, body(head), nation(story.lengths()));
        grid.row(Kind.WHOLE, List.of(leftPar(WordStyle.NUMBER).text(head.number())),
                List.of(new Par(WordStyle.PLACE_DATE).text(head.placeDate())));
        if (head.urgency() != null) {
            var stamp = Rule.stamp(WordStyle.URGENCY, head.urgency(), left - BETWEEN, BETWEEN, story.lengths().stamp(head.urgency()));
            grid.row(Kind.WHOLE, List.of(stamp), List.of(new Par(WordStyle.GAP)));
        }
        grid.end();
    }

    /**
     * The superior body; the issuing body in the lines that the office gives or, where one of them is too long, in lines of like length; and
     * its rule.
     */
    private List<Par> body(HeadPiece head) {
        var room = left - BETWEEN;
        var pars = new ArrayList<Par>();
        if (!head.parent().isEmpty()) {
            pars.add(leftPar(WordStyle.PARENT).text(head.parent()));
        }
        var longest = story.lengths().of(Run.bold(String.join("\n", head.org())), Decree30.ORG_SIZE);
        if (longest <= room) {
            head.org().forEach(line -> pars.add(leftPar(WordStyle.ORG).text(line)));
        } else {
            var set = story.lengths().balanced(List.of(Run.bold(String.join(" ", head.org()))), Decree30.ORG_SIZE, room);
            var inset = Math.max(0, (room - set.measure()) / 2);
            pars.add(new Par(WordStyle.ORG).inset(inset, inset + BETWEEN).runs(set.text()));
            longest = set.longest();
        }
        pars.add(Rule.centred(new Par(WordStyle.RULE), room, BETWEEN, longest * Decree30.SHORT_RULE));
        return pars;
    }

    /** The left column's middle is that of what stands in it, without the room between the columns. */
    private static Par leftPar(WordStyle style) {
        return new Par(style).inset(0, BETWEEN);
    }

    private static List<Par> nation(Lengths lengths) {
        var motto = lengths.of(Run.bold(Decree30.MOTTO), Decree30.MOTTO_SIZE);
        return List.of(
                new Par(WordStyle.NATIONAL_NAME).text(Decree30.NATIONAL_NAME),
                new Par(WordStyle.MOTTO).text(Decree30.MOTTO),
                Rule.centred(new Par(WordStyle.RULE), RIGHT, 0, motto));
    }
}
