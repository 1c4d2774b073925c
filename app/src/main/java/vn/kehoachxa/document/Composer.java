package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Texts;

/**
 * Makes the document of a paper: everything that is printed, in order, with computed numbers, totals and end marks. The paper's own
 * texts stay as typed; only marks at their ends are set right.
 */
public final class Composer {

    private Composer() {}

    /**
     * What an office may choose for the same paper.
     *
     * @param draftMark whether page 1 is marked {@link Decree30#DRAFT_MARK}
     * @param amountsInWords whether the total of a table stands below it in words
     */
    public record Options(boolean draftMark, boolean amountsInWords) {

        /** As the paper is issued. */
        public static final Options ISSUED = new Options(false);

        /** Without the total in words. */
        public Options(boolean draftMark) {
            this(draftMark, false);
        }

        /** What an office's choice comes to for one paper: only a draft without a number is marked. */
        static Options of(Paper paper, PrintOptions chosen) {
            var draft = paper.identity().state() == PaperState.DRAFT && paper.head().number().isBlank();
            return new Options(chosen.draftMark() && draft, chosen.amountsInWords());
        }
    }

    /** The paper as it is issued. */
    public static Document compose(Paper paper) {
        return compose(paper, Options.ISSUED);
    }

    /** The paper as the office has chosen to print it. */
    public static Document compose(Paper paper, PrintOptions chosen) {
        return compose(paper, Options.of(paper, chosen));
    }

    /** The paper itself as the first section, then one section for each appendix. */
    public static Document compose(Paper paper, Options options) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(HeadTexts.type(paper.identity().type()), Orientation.PORTRAIT, main(paper, options)));
        for (var appendix : paper.appendices()) {
            sections.add(appendix(paper, appendix, options));
        }
        var title = Texts.oneLine(HeadTexts.type(paper.identity().type()) + " " + paper.subject());
        return new Document(paper.id(), paper.identity().office().id(), title, HeadTexts.body(paper.identity().office().name()), sections);
    }

    /** A table by itself as it is printed, for a document that is made of no paper. */
    public static TablePiece table(Table table) {
        return TableComposer.compose(table);
    }

    private static List<Piece> main(Paper paper, Options options) {
        var pieces = new ArrayList<Piece>();
        var head = paper.head();
        pieces.add(new HeadPiece(
                head.parent(), head.org(), HeadTexts.number(head), HeadTexts.placeDate(head), head.urgency(), head.circulation(),
                head.contact(), options.draftMark() ? Decree30.DRAFT_MARK : null));
        pieces.add(new TitlePiece(HeadTexts.type(paper.identity().type()).toUpperCase(Locale.forLanguageTag("vi")), paper.subject()));
        pieces.addAll(PassageComposer.addressees(paper.passages().addressees()));
        pieces.addAll(PassageComposer.legalBases(paper.passages().legalBases(), paper.passages().opening()));
        pieces.addAll(PassageComposer.opening(paper.passages().opening()));
        var text = new ArrayList<>(BodyComposer.compose(paper.body(), options));
        closing(paper.closing()).ifPresent(text::add);
        pieces.addAll(withEndMark(text, true));
        pieces.add(FootComposer.compose(paper.passages().recipients(), paper.foot()));
        return pieces;
    }

    private static Optional<Paragraph> closing(Passage closing) {
        return closing.content().isBlank()
                ? Optional.empty()
                : Optional.of(new Paragraph(
                        closing.id(), ParagraphStyle.CLOSING, 0, Runs.of(closing.content(), Run.plain(""))));
    }

    private static Section appendix(Paper paper, Appendix appendix, Options options) {
        var label = ("Phụ lục " + paper.appendixNumber(appendix)).strip();
        var pieces = new ArrayList<Piece>();
        var title = Runs.capitals(Runs.of(appendix.title(), Run.bold("")));
        pieces.add(new AnnexPiece(appendix.id(), label, title, HeadTexts.reference(paper.identity(), paper.head())));
        pieces.addAll(withEndMark(BodyComposer.compose(appendix.blocks(), options), false));
        return new Section(label, appendix.orientation(), pieces);
    }

    /**
     * The end mark stands right after the last word. Under a table that ends the body it stands on a line of its own; a table that ends
     * an appendix closes it by itself, as offices print it.
     */
    private static List<Piece> withEndMark(List<Piece> text, boolean underTable) {
        if (text.isEmpty()) {
            return text;
        }
        var out = new ArrayList<>(text);
        if (text.getLast() instanceof Paragraph last && !AmountLine.is(last)) {
            var ended = Runs.ended(last.runs(), EndMarks::bareOfEnd, EndMarks.END);
            out.set(out.size() - 1, new Paragraph(last.source(), last.style(), last.depth(), ended));
        } else if (underTable) {
            out.add(new Paragraph(null, ParagraphStyle.CLOSING, 0, List.of(Run.plain(EndMarks.END))));
        }
        return out;
    }
}
