package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;

/** Writes the pieces of one section, and says which of them must not be parted by the end of a page. */
final class SectionWriter {

    private final Story story;
    private final List<Piece> pieces;

    SectionWriter(Story story, List<Piece> pieces) {
        this.story = story;
        this.pieces = pieces;
    }

    void write() {
        for (var i = 0; i < pieces.size(); i++) {
            write(pieces.get(i), staysWithFoot(i), i == pieces.size() - 1);
        }
    }

    private void write(Piece piece, boolean keepNext, boolean last) {
        switch (piece) {
            case HeadPiece head -> {
                new HeadWriter(story).write(head);
                gap(1, false);
            }
            case TitlePiece title -> {
                new TitleWriter(story).write(title);
                gap(Decree30.PARAGRAPH_GAP, true);
            }
            case AnnexPiece annex -> {
                new TitleWriter(story).write(annex);
                gap(Decree30.PARAGRAPH_GAP, true);
            }
            case Paragraph paragraph -> paragraph(paragraph, keepNext);
            case TablePiece table -> {
                new TableWriter(story, table).write(keepNext);
                gap(last ? 1 : Decree30.PARAGRAPH_GAP, keepNext);
            }
            case FootPiece foot -> {
                gap(Decree30.PARAGRAPH_GAP, true);
                new FootWriter(story).write(foot);
                gap(last ? 1 : Decree30.PARAGRAPH_GAP, false);
            }
        }
    }

    private void paragraph(Paragraph paragraph, boolean keepNext) {
        var par = story.par(WordStyle.of(paragraph.style()))
                .keepNext(keepNext || paragraph.keepsWithNext())
                .outline(paragraph.depth() - 1);
        story.bookmarks().around(paragraph.source(), par.xml(), () -> par.runs(paragraph.runs()));
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
        return isFoot(i + 1) || isFoot(i + 2) && pieces.get(i + 1) instanceof Paragraph paragraph && isOneLine(paragraph);
    }

    private boolean isFoot(int i) {
        return i < pieces.size() && pieces.get(i) instanceof FootPiece;
    }

    private boolean isOneLine(Paragraph paragraph) {
        var width = TextWidth.mm(paragraph.text(), Decree30.BODY_SIZE, false);
        return width < story.width() - Decree30.FIRST_LINE_INDENT && !paragraph.text().contains("\n");
    }
}
