package vn.kehoachxa.document.word;

import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.FootPiece.Recipient;

/**
 * Writes recipients and signature side by side in one row that is not broken. Where there are more recipients than a page has room
 * for, those beside the signature stay with it and the others run on in a row of their own.
 */
final class FootWriter {

    private static final String LABEL = "Nơi nhận:";
    /** The recipients' part of the width; the signature has the rest. */
    private static final double LEFT = 0.45;
    /** Recipients do not reach into the signature's column. */
    private static final double BETWEEN = 2;
    /** The most that an unbroken foot may take of a page. */
    private static final double LARGEST_PART_OF_PAGE = 0.5;

    private final Story story;
    private final double left;
    private final Grid grid;

    FootWriter(Story story) {
        this.story = story;
        this.left = story.width() * LEFT;
        this.grid = Grid.borderless(story.table(), Measure.twips(left), Measure.twips(story.width() - left));
    }

    void write(FootPiece foot) {
        var beside = fits(foot.recipients(), story.height() * LARGEST_PART_OF_PAGE)
                ? foot.recipients().size()
                : besideSignature(foot);
        var row = grid.wholeRow();
        var recipients = grid.cell(row, 0, 1);
        new Par(recipients.addNewP(), WordStyle.RECIPIENTS_LABEL).text(foot.recipients().isEmpty() ? "" : LABEL);
        list(recipients, foot.recipients().subList(0, beside));
        signature(grid.cell(row, 1, 1), foot);
        if (beside < foot.recipients().size()) {
            var rest = grid.row();
            list(grid.cell(rest, 0, 1), foot.recipients().subList(beside, foot.recipients().size()));
            new Par(grid.cell(rest, 1, 1).addNewP(), WordStyle.GAP);
        }
    }

    private void list(CTTc cell, List<Recipient> recipients) {
        for (var recipient : recipients) {
            var par = new Par(cell.addNewP(), WordStyle.RECIPIENT).inset(0, BETWEEN);
            story.bookmarks().around(recipient.source(), par.xml(), () -> par.text(recipient.text()));
        }
    }

    private static void signature(CTTc cell, FootPiece foot) {
        for (var line : foot.authority()) {
            new Par(cell.addNewP(), WordStyle.AUTHORITY).text(line);
        }
        if (!foot.title().isEmpty()) {
            new Par(cell.addNewP(), WordStyle.AUTHORITY).text(foot.title());
        }
        new Par(cell.addNewP(), WordStyle.SIGNATORY).text(foot.name());
    }

    private boolean fits(List<Recipient> recipients, double height) {
        return recipients.stream().mapToDouble(this::height).sum() <= height;
    }

    /** How many recipients are as high as the signature; at least one. */
    private int besideSignature(FootPiece foot) {
        var lines = foot.authority().size() + 2;
        var room = Decree30.SIGNATURE_ROOM + lines * Measure.lineHeight(Decree30.SIGNATURE_SIZE);
        var used = Measure.lineHeight(Decree30.RECIPIENTS_LABEL_SIZE);
        var count = 0;
        while (count < foot.recipients().size() && used < room) {
            used += height(foot.recipients().get(count));
            count++;
        }
        return Math.max(1, count);
    }

    private double height(Recipient recipient) {
        var lines = TextWidth.lines(recipient.text(), Decree30.RECIPIENTS_SIZE, false, left - BETWEEN);
        return lines.size() * Measure.lineHeight(Decree30.RECIPIENTS_SIZE);
    }
}
