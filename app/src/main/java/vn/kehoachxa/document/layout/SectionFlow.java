package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.layout.Strip.Heading;
import vn.kehoachxa.document.layout.Strip.Keep;

/** All strips of a section, in order, and what stands at the foot of its first page. */
final class SectionFlow {

    /** The signature never stands on a page without so many lines of text (or rows) before it. */
    private static final int LINES_WITH_FOOT = 2;

    private final int section;
    private final Measure measure;
    private final Typesetter type;
    private final Memory memory;
    private final List<Strip> strips = new ArrayList<>();
    private Strip firstPageFoot;

    SectionFlow(int section, Measure measure, Typesetter type, Memory memory) {
        this.section = section;
        this.measure = measure;
        this.type = type;
        this.memory = memory;
    }

    void add(Section content) {
        var pieces = content.pieces();
        for (var i = 0; i < pieces.size(); ) {
            i += add(pieces, i);
        }
    }

    List<Strip> strips() {
        return strips;
    }

    /** May be null. */
    Strip firstPageFoot() {
        return firstPageFoot;
    }

    /** Adds the piece at {@code i} and those that belong to it; returns how many they were. */
    private int add(List<Piece> pieces, int i) {
        var width = measure.textWidth();
        var origin = new Origin(section, i, 0, -1, -1, null);
        switch (pieces.get(i)) {
            case HeadPiece head -> {
                var made = memory.strips(head, origin, measure, () -> HeadFlow.strips(head, origin, width, type));
                strips.add(made.getFirst());
                firstPageFoot = made.size() > 1 ? made.get(1) : null;
            }
            case TitlePiece title ->
                strips.addAll(memory.strips(title, origin, measure, () -> List.of(TitleFlow.strip(title, origin, width, type))));
            case AnnexPiece annex -> strips.addAll(memory.strips(
                    annex, origin, measure, () -> List.of(TitleFlow.strip(annex, origin.with(annex.source()), width, type))));
            case Paragraph first when first.style() == ParagraphStyle.ADDRESSEE -> {
                return addAddressees(pieces, i);
            }
            case Paragraph paragraph -> {
                var lines = memory.strips(paragraph, origin, measure,
                        () -> ParagraphFlow.strips(paragraph, origin.with(paragraph.source()), width, type));
                strips.add(paragraph.depth() == 0 ? lines.getFirst() : lines.getFirst().withHeading(heading(pieces, i)));
                strips.addAll(lines.subList(1, lines.size()));
                if (announcesTable(pieces, i)) {
                    strips.set(strips.size() - 1, strips.getLast().withKeep(Keep.HARD));
                }
            }
            case TablePiece table -> strips.addAll(memory.strips(
                    table, origin, measure, () -> TableFlow.strips(table, origin, measure, type.with(memory.table(table)))));
            case FootPiece foot -> {
                keepLastLines();
                strips.addAll(memory.strips(foot, origin, measure, () -> FootFlow.strips(foot, origin, width, type)));
            }
        }
        return 1;
    }

    private int addAddressees(List<Piece> pieces, int from) {
        var paragraphs = new ArrayList<Paragraph>();
        var origins = new ArrayList<Origin>();
        for (var i = from; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof Paragraph p) || p.style() != ParagraphStyle.ADDRESSEE) {
                break;
            }
            paragraphs.add(p);
            origins.add(new Origin(section, i, 0, -1, -1, p.source()));
        }
        strips.addAll(AddresseeFlow.strips(paragraphs, origins, measure.textWidth(), type));
        return paragraphs.size();
    }

    /** Whether the text at {@code i} ends with a colon and a table follows: the two stay together. */
    private static boolean announcesTable(List<Piece> pieces, int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1) instanceof TablePiece
                && ((Paragraph) pieces.get(i)).text().stripTrailing().endsWith(":");
    }

    /** A part's bookmark has its title too, which is the next paragraph. */
    private static Heading heading(List<Piece> pieces, int i) {
        var paragraph = (Paragraph) pieces.get(i);
        var title = paragraph.style() == ParagraphStyle.PART
                        && i + 1 < pieces.size()
                        && pieces.get(i + 1) instanceof Paragraph next
                        && next.style() == ParagraphStyle.PART_TITLE
                ? paragraph.text() + ". " + next.text()
                : paragraph.text();
        return new Heading(title.replace('\n', ' ').strip(), paragraph.depth(), paragraph.source());
    }

    private void keepLastLines() {
        for (var i = strips.size() - 1; i >= Math.max(0, strips.size() - LINES_WITH_FOOT); i--) {
            strips.set(i, strips.get(i).withKeep(Keep.HARD));
        }
    }
}
