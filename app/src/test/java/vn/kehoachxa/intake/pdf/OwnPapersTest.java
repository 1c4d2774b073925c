package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.template.TestPapers;

/** What our own writer wrote comes back as it was. */
class OwnPapersTest {

    static Stream<TestPapers.Named> papers() {
        return TestPapers.six().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyParagraphComesBack(TestPapers.Named paper) throws IOException {
        var document = Composer.compose(paper.paper());
        var source = read(document);

        var likeness = new Likeness(texts(document), texts(source));

        assertThat(likeness.missed()).as(likeness::toString).isEmpty();
        assertThat(likeness.share()).as(likeness::toString).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyTableComesBackAsOneGridWithItsRowsAndSpans(TestPapers.Named paper) throws IOException {
        var document = Composer.compose(paper.paper());
        var tables = document.sections().stream().flatMap(s -> s.pieces().stream())
                .filter(TablePiece.class::isInstance).map(TablePiece.class::cast).toList();
        var grids = read(document).pieces().stream()
                .filter(Grid.class::isInstance).map(Grid.class::cast).filter(Grid::ruled).toList();

        assertThat(grids).hasSameSizeAs(tables);
        for (var i = 0; i < tables.size(); i++) {
            assertThat(rows(grids.get(i))).isEqualTo(rows(tables.get(i)));
        }
    }

    private static Source read(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(new PdfFonts()).write(document, out);
        return new PdfSource().read(out.toByteArray());
    }

    static String rows(TablePiece table) {
        var rows = new ArrayList<>(table.header());
        table.rows().forEach(r -> rows.add(r.cells()));
        return rows.stream()
                .map(r -> r.stream().filter(c -> c.colSpan() > 0)
                        .map(c -> Likeness.words(c.text()) + c.colSpan() + "x" + c.rowSpan()).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    static String rows(Grid grid) {
        return grid.rows().stream()
                .map(r -> r.cells().stream()
                        .map(c -> Likeness.words(c.text()) + c.colSpan() + "x" + c.rowSpan()).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    static List<String> texts(Document document) {
        var out = new ArrayList<String>();
        for (var piece : document.sections().stream().flatMap(s -> s.pieces().stream()).toList()) {
            if (piece instanceof Paragraph paragraph && paragraph.style() == ParagraphStyle.PART_TITLE) {
                // The number of a part and its title are centred alike, and nothing lies between.
                out.add(out.removeLast() + " " + paragraph.text());
            } else {
                texts(piece).forEach(out::add);
            }
        }
        return out;
    }

    private static Stream<String> texts(Piece piece) {
        return switch (piece) {
            case HeadPiece head -> Stream.of(
                    head.parent(), String.join(" ", head.org()), head.number(), head.urgency(), head.circulation(), Decree30.NATIONAL_NAME,
                    Decree30.MOTTO, head.placeDate()).filter(t -> t != null);
            case TitlePiece title -> Stream.of(title.type() + " " + title.subject());
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case TablePiece _ -> Stream.of();
            case AnnexPiece annex -> Stream.of(annex.label() + " " + Run.text(annex.title()), annex.reference());
            case FootPiece foot -> Stream.of(
                    Stream.of(Decree30.RECIPIENTS_LABEL), foot.recipients().stream().map(FootPiece.Recipient::text),
                    Stream.of((String.join(" ", foot.authority()) + " " + foot.title()).strip(), foot.name())).flatMap(t -> t);
        };
    }

    static List<String> texts(Source source) {
        var out = new ArrayList<String>();
        for (var piece : source.pieces()) {
            switch (piece) {
                case Para para when para.text().startsWith("Trụ sở: ") -> { }
                case Para para -> out.add(para.text());
                case Grid grid when !grid.ruled() -> grid.rows().forEach(r -> r.cells().forEach(c -> add(c, out)));
                case Grid _ -> { }
            }
        }
        return out;
    }

    private static void add(GridCell cell, List<String> out) {
        cell.paras().forEach(p -> out.add(p.text()));
    }
}
