package vn.kehoachxa.document.word;

import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TitlePiece;

/** Writes what stands centred over a text: the kind of paper and its subject, and the head of an appendix. */
final class TitleWriter {

    /** A title is set narrower than the text, so that it reads as one. */
    private static final double MEASURE = 0.88;
    /** In mm; an estimate is not a measurement. */
    private static final double SLACK = 2;
    /** Italics run wider than the estimate; less than a word. */
    private static final double ITALIC_SLACK = 5;

    private final Story story;

    TitleWriter(Story story) {
        this.story = story;
    }

    void write(TitlePiece title) {
        story.par(WordStyle.TYPE).text(title.type());
        var width = width(title.subject(), Decree30.TITLE_SIZE, true);
        inset(story.par(WordStyle.SUBJECT), width).text(title.subject());
        shortRule(title.subject(), Decree30.TITLE_SIZE, true, width);
    }

    void write(AnnexPiece annex) {
        var label = story.par(WordStyle.ANNEX_LABEL);
        story.bookmarks().around(annex.source(), label.xml(), () -> label.text(annex.label()));
        if (!Run.text(annex.title()).isBlank()) {
            var width = width(Run.text(annex.title()), Decree30.ANNEX_TITLE_SIZE, true);
            inset(story.par(WordStyle.ANNEX_TITLE), width).runs(annex.title());
        }
        if (!annex.reference().isBlank()) {
            var width = referenceWidth(annex.reference());
            inset(story.par(WordStyle.ANNEX_REFERENCE), width).text(annex.reference());
            shortRule(annex.reference(), Decree30.ANNEX_REFERENCE_SIZE, false, width);
        }
    }

    /** The width in which a text has lines of about one length, in mm; that of the page where it is one line. */
    private double width(String text, double size, boolean bold) {
        var measure = story.width() * MEASURE;
        return TextWidth.lines(text, size, bold, measure).size() == 1
                ? story.width()
                : Math.min(measure, TextWidth.balanced(text, size, bold, measure) + SLACK);
    }

    /** A reference too long for one line is broken before the body's name. */
    private double referenceWidth(String text) {
        var at = text.lastIndexOf(" của ");
        var width = width(text, Decree30.ANNEX_REFERENCE_SIZE, false);
        if (at < 0 || width == story.width()) {
            return width;
        }
        var before = TextWidth.mm(text.substring(0, at), Decree30.ANNEX_REFERENCE_SIZE, false);
        var after = TextWidth.mm(text.substring(at + 1), Decree30.ANNEX_REFERENCE_SIZE, false);
        return before >= after && before + ITALIC_SLACK <= story.width() ? before + ITALIC_SLACK : width;
    }

    private Par inset(Par par, double width) {
        var inset = (story.width() - width) / 2;
        return inset > 0 ? par.inset(inset, inset) : par;
    }

    private void shortRule(String text, double size, boolean bold, double width) {
        story.rule(TextWidth.longestLine(text, size, bold, width) * Decree30.SHORT_RULE);
    }
}
