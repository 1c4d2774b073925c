package vn.kehoachxa.document.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.FootPiece.Recipient;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.word.Grid.Kind;

/**
 * Writes recipients and signature side by side in one row that is not broken. Where there are more recipients than a page has room
 * for, those beside the signature stay with it and the others run on in a row of their own.
 */
final class FootWriter {

    /** Recipients do not reach into the signature's column. */
    private static final double BETWEEN = Measure.mmOfPoints(6);
    /** The most that an unbroken foot may take of a page. */
    private static final double LARGEST_PART_OF_PAGE = 0.5;

    private final Story story;
    private final double left;
    /** What stays free right of the signature: as much as the recipients have taken on its left, so that its middle does not move. */
    private final double right;
    private final FootPiece foot;

    FootWriter(Story story, FootPiece foot) {
        this.story = story;
        this.foot = foot;
        this.left = story.lengths().recipients(foot, story.width()) + BETWEEN;
        this.right = left - story.width() * Decree30.RECIPIENTS_PART;
    }

    void write() {
        var beside = besideSignature();
        var rest = foot.recipients().subList(beside, foot.recipients().size());
        var together = rest.isEmpty() || height(foot.recipients()) <= story.height() * LARGEST_PART_OF_PAGE;
        var recipients = new ArrayList<Par>();
        recipients.add(new Par(WordStyle.RECIPIENTS_LABEL)
                .keepNext(together && !rest.isEmpty())
                .text(foot.recipients().isEmpty() ? "" : Decree30.RECIPIENTS_LABEL));
        recipients.addAll(list(foot.recipients().subList(0, beside), together && !rest.isEmpty()));
        var grid = story.columns(Measure.twips(left), Measure.twips(story.width() - left));
        grid.row(Kind.WHOLE, recipients, signature());
        if (!rest.isEmpty()) {
            grid.row(together ? Kind.WHOLE : Kind.BREAKS, list(rest, false), List.of(new Par(WordStyle.GAP)));
        }
        grid.end();
    }

    private List<Par> list(List<Recipient> recipients, boolean keepNext) {
        return recipients.stream()
                .map(r -> new Par(WordStyle.RECIPIENT)
                        .keepNext(keepNext)
                        .inset(0, BETWEEN)
                        .source(r.source())
                        .runs(story.lengths().running(List.of(Run.plain(r.text())), Decree30.RECIPIENTS_SIZE, left - BETWEEN)))
                .toList();
    }

    private List<Par> signature() {
        var pars = new ArrayList<Par>();
        foot.authority().forEach(line -> pars.add(new Par(WordStyle.AUTHORITY).inset(0, right).text(line)));
        if (!foot.title().isEmpty()) {
            pars.add(new Par(WordStyle.AUTHORITY).inset(0, right).text(foot.title()));
        }
        pars.add(new Par(WordStyle.SIGNATORY).inset(0, right).text(foot.name()));
        return pars;
    }

    /** How many recipients are as high as the signature; the last of them may reach below it. */
    private int besideSignature() {
        var lines = foot.authority().size() + (foot.title().isBlank() ? 0 : 1) + (foot.name().isBlank() ? 0 : 1);
        var room = Decree30.SIGNATURE_ROOM + lines * story.lengths().lineHeight(Decree30.SIGNATURE_SIZE);
        var used = story.lengths().lineHeight(Decree30.RECIPIENTS_LABEL_SIZE)
                + Measure.mmOfPoints(Look.ASCENT * (Decree30.SIGNATURE_SIZE - Decree30.RECIPIENTS_LABEL_SIZE));
        var count = 0;
        while (count < foot.recipients().size() && used < room) {
            used += height(foot.recipients().subList(count, count + 1));
            count++;
        }
        return count;
    }

    private double height(List<Recipient> recipients) {
        var lines = recipients.stream()
                .mapToInt(r -> story.lengths().count(Run.plain(r.text()), Decree30.RECIPIENTS_SIZE, left - BETWEEN))
                .sum();
        return lines * story.lengths().lineHeight(Decree30.RECIPIENTS_SIZE);
    }
}
