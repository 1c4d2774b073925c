package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TitlePiece;

/** Writes what stands centred over a text: the kind of paper and its subject, and the head of an appendix. */
final class TitleWriter {

    /** A title is set narrower than the text, so that it reads as one. */
    private static final double MEASURE = 0.88;
    /** What no two programs measure alike; less than a word. */
    private static final double SLACK = 3;

    private final Story story;
    private final double measure;

    TitleWriter(Story story) {
        this.story = story;
        this.measure = story.width() * MEASURE;
    }

    void write(TitlePiece title) {
        story.par(WordStyle.TYPE).text(title.type());
        var subject = List.of(Run.bold(title.subject()));
        var set = story.lengths().title(subject, Decree30.TITLE_SIZE, measure);
        inset(story.par(WordStyle.SUBJECT), set).runs(subject);
        story.rule(set.longest() * Decree30.SHORT_RULE);
    }

    void write(AnnexPiece annex) {
        story.par(WordStyle.ANNEX_LABEL).source(annex.source()).text(annex.label());
        if (!Run.text(annex.title()).isBlank()) {
            var set = story.lengths().title(annex.title(), Decree30.ANNEX_TITLE_SIZE, measure);
            inset(story.par(WordStyle.ANNEX_TITLE), set).runs(annex.title());
        }
        if (!annex.reference().isBlank()) {
            reference(annex.reference());
        }
    }

    /** A reference too long for one line is broken before the body's name. */
    private void reference(String text) {
        var lengths = story.lengths();
        var size = Decree30.ANNEX_REFERENCE_SIZE;
        var par = story.par(WordStyle.ANNEX_REFERENCE);
        var set = lengths.title(List.of(Run.italic(text)), size, measure);
        var at = text.lastIndexOf(" của ");
        if (set.lines() == 2 && at >= 0) {
            var before = lengths.of(Run.italic(text.substring(0, at)), size);
            var after = lengths.of(Run.italic(text.substring(at + 1)), size);
            if (before >= after && before + SLACK <= story.width()) {
                set = new Lengths.Title(2, before, before + SLACK);
            }
        }
        inset(par, set).text(text);
        story.rule(set.longest() * Decree30.SHORT_RULE);
    }

    /** A title of one line has the whole width. */
    private Par inset(Par par, Lengths.Title set) {
        var inset = (story.width() - set.measure()) / 2;
        return set.lines() > 1 && inset > 0 ? par.inset(inset, inset) : par;
    }
}
