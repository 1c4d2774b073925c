package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;

/** Writes the pieces of one section, and says which of them must not be parted by the end of a page. */
final class SectionWriter {

    /** From the rule below a title to the text, in points. */
    private static final double BELOW_TITLE = 14;

    private final Story story;
    private final List<Piece> pieces;

    SectionWriter(Story story, List<Piece> pieces) {
        this.story = story;
        this.pieces = pieces;
    }

    void write() {
        for (var i = 0; i < pieces.size(); i++) {
            var addressees = addressees(i);
            if (addressees.isEmpty()) {
                write(pieces.get(i), staysWithFoot(i) || announcesTable(i), i == pieces.size() - 1 || isPart(i + 1));
            } else {
                new AddresseeWriter(story).write(addressees);
                i += addressees.size() - 1;
            }
        }
    }

    /** The addressees from this piece on. */
    private List<Paragraph> addressees(int from) {
        return pieces.subList(from, pieces.size()).stream()
                .takeWhile(p -> p instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.ADDRESSEE)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** Whether the text ends with a colon and a table follows: the two stay together. */
    private boolean announcesTable(int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1) instanceof TablePiece
                && pieces.get(i) instanceof Paragraph paragraph
                && paragraph.text().stripTrailing().endsWith(":");
    }

    /** @param narrow whether what follows needs no gap: nothing, or what brings its own */
    private void write(Piece piece, boolean keepNext, boolean narrow) {
        switch (piece) {
            case HeadPiece head -> {
                new HeadWriter(story).write(head);
                gap(1, false);
            }
            case TitlePiece title -> {
                new TitleWriter(story).write(title);
                gap(BELOW_TITLE, true);
            }
            case AnnexPiece annex -> {
                new TitleWriter(story).write(annex);
                gap(BELOW_TITLE, true);
            }
            case Paragraph paragraph -> paragraph(paragraph, keepNext);
            case TablePiece table -> {
                new TableWriter(story, table).write(keepNext);
                gap(narrow ? 1 : Decree30.PARAGRAPH_GAP, keepNext);
            }
            case FootPiece foot -> {
                gap(Decree30.PARAGRAPH_GAP, true);
                new FootWriter(story, foot).write();
                gap(narrow ? 1 : Decree30.PARAGRAPH_GAP, false);
            }
        }
    }

    private void paragraph(Paragraph paragraph, boolean keepNext) {
        var style = WordStyle.of(paragraph.style());
        var size = style.look().size();
        var width = story.width();
        var runs = style.look().align() == Look.Align.CENTER
                ? story.lengths().centred(paragraph.runs(), size, width)
                : story.lengths().running(paragraph.runs(), size, width - Decree30.FIRST_LINE_INDENT, width);
        story.par(style)
                .keepNext(keepNext || paragraph.keepsWithNext())
                .outline(paragraph.depth() - 1)
                .source(paragraph.source())
                .runs(runs);
    }

    /** Room without text, as high as {@code points}. */
    private void gap(double points, boolean keepNext) {
        var gap = story.par(WordStyle.GAP).keepNext(keepNext);
        if (points != Decree30.PARAGRAPH_GAP) {
            gap.exactly(points);
        }
    }

    /** The foot must have at least two lines of text over it: the paragraph before it, and where that is one line, the one before. */
    private boolean staysWithFoot(int i) {
        return isFoot(i + 1)
                || isFoot(i + 2)
                        && pieces.get(i + 1) instanceof Paragraph paragraph
                        && story.lengths().isOneLine(paragraph.runs(), story.width());
    }

    /** A part stands further from what is above it. */
    private boolean isPart(int i) {
        return i < pieces.size() && pieces.get(i) instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.PART;
    }

    private boolean isFoot(int i) {
        return i < pieces.size() && pieces.get(i) instanceof FootPiece;
    }
}
