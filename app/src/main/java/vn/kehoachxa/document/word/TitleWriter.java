package vn.kehoachxa.document.word;

import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TitlePiece;

/** Writes what stands centred over a text: the kind of paper and its subject, and the head of an appendix. */
final class TitleWriter {

    private final Story story;

    TitleWriter(Story story) {
        this.story = story;
    }

    void write(TitlePiece title) {
        story.par(WordStyle.TYPE).text(title.type());
        story.par(WordStyle.SUBJECT).text(title.subject());
        shortRule(title.subject(), Decree30.TITLE_SIZE, true);
    }

    void write(AnnexPiece annex) {
        var label = story.par(WordStyle.ANNEX_LABEL);
        story.bookmarks().around(annex.source(), label.xml(), () -> label.text(annex.label()));
        if (!Run.text(annex.title()).isBlank()) {
            story.par(WordStyle.ANNEX_TITLE).runs(annex.title());
        }
        if (!annex.reference().isBlank()) {
            story.par(WordStyle.ANNEX_REFERENCE).text(annex.reference());
            shortRule(annex.reference(), Decree30.ANNEX_REFERENCE_SIZE, false);
        }
    }

    private void shortRule(String text, double size, boolean bold) {
        story.rule(TextWidth.longestLine(text, size, bold, story.width()) * Decree30.SHORT_RULE);
    }
}
