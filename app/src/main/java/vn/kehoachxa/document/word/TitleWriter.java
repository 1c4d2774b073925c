package vn.kehoachxa.document.word;

import java.util.List;
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
        var set = story.lengths().title(List.of(Run.bold(title.subject())), Decree30.TITLE_SIZE, story.width());
        par(WordStyle.SUBJECT, set);
        story.rule(set.longest() * Decree30.SHORT_RULE);
    }

    void write(AnnexPiece annex) {
        story.par(WordStyle.ANNEX_LABEL).source(annex.source()).text(annex.label());
        if (!Run.text(annex.title()).isBlank()) {
            par(WordStyle.ANNEX_TITLE, story.lengths().title(annex.title(), Decree30.ANNEX_TITLE_SIZE, story.width()));
        }
        if (!annex.reference().isBlank()) {
            var set = story.lengths().reference(annex, story.width());
            par(WordStyle.ANNEX_REFERENCE, set);
            story.rule(set.longest() * Decree30.SHORT_RULE);
        }
    }

    /** A title of one line has the whole width. */
    private void par(WordStyle style, Lengths.Title set) {
        var par = story.par(style).runs(set.text());
        var inset = (story.width() - set.measure()) / 2;
        if (set.lines() > 1 && inset > 0) {
            par.inset(inset, inset);
        }
    }
}
