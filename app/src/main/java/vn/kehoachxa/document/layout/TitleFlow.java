package vn.kehoachxa.document.layout;

import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.layout.Strip.Heading;
import vn.kehoachxa.document.layout.Strip.Keep;

/** The title of a paper and that of an appendix, centred, with a short rule (Decree 30/2020, annex I, II.5.b and III.1). */
final class TitleFlow {

    /** A title is set narrower than the text, so that it reads as one. */
    private static final double MEASURE = 0.88;
    private static final double ABOVE = 18;
    private static final double BELOW = 8;

    private TitleFlow() {}

    static Strip strip(TitlePiece title, Origin origin, double width, Typesetter type) {
        var stack = stack(origin, width, type)
                .text(title.type(), Run.bold(""), Decree30.TITLE_SIZE, Align.CENTER)
                .balanced(List.of(Run.bold(title.subject())), Decree30.TITLE_SIZE)
                .rule(Decree30.SHORT_RULE)
                .gap(BELOW);
        return Strip.of(ABOVE, stack.height(), stack.items(), Keep.HARD);
    }

    static Strip strip(AnnexPiece annex, Origin origin, double width, Typesetter type) {
        var stack = stack(origin, width, type)
                .text(annex.label(), Run.bold(""), Decree30.ANNEX_LABEL_SIZE, Align.CENTER)
                .balanced(annex.title(), Decree30.ANNEX_TITLE_SIZE)
                .balanced(List.of(Run.italic(reference(annex, width, type))), Decree30.ANNEX_REFERENCE_SIZE)
                .rule(Decree30.SHORT_RULE)
                .gap(BELOW);
        var name = Run.text(annex.title()).isBlank() ? annex.label() : annex.label() + ". " + Run.text(annex.title());
        return Strip.of(0, stack.height(), stack.items(), Keep.HARD).withHeading(new Heading(name, 1, annex.source()));
    }

    /** A reference too long for one line is broken before the body's name. */
    private static String reference(AnnexPiece annex, double width, Typesetter type) {
        var text = annex.reference();
        var at = text.lastIndexOf(" của ");
        var natural = type.words(List.of(Run.italic(text)), Decree30.ANNEX_REFERENCE_SIZE).natural();
        return at < 0 || natural <= measure(width) ? text : text.substring(0, at) + "\n" + text.substring(at + 1);
    }

    /** The lines of the reference. @param width of the page's text */
    static List<TextLine> referenceLines(AnnexPiece annex, double width, Typesetter type) {
        var words = type.words(List.of(Run.italic(reference(annex, width, type))), Decree30.ANNEX_REFERENCE_SIZE);
        return Phrases.lines(words, measure(width));
    }

    /** The width of a title in a text of this width. */
    static double measure(double width) {
        return width * MEASURE;
    }

    private static Stack stack(Origin origin, double width, Typesetter type) {
        var measure = measure(width);
        return new Stack(type, (width - measure) / 2, measure, origin);
    }
}
