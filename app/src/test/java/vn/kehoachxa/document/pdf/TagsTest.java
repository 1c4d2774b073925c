package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.plan.Orientation;

/** What a program that reads a file aloud finds. */
class TagsTest {

    @Test
    void aSectionForThePaperAndForEachAppendix() throws IOException {
        try (var pdf = pdf(Composer.compose(SamplePapers.issuedPlan()))) {
            var document = kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst();
            assertThat(document.getStructureType()).isEqualTo("Document");
            assertThat(kids(document)).extracting(PDStructureElement::getStructureType).containsExactly("Sect", "Sect", "Sect");
            assertThat(kids(kids(document).getFirst())).extracting(PDStructureElement::getStructureType)
                    .startsWith("P", "P", "P", "P", "P", "Title", "P").contains("H1", "H2", "P");
            assertThat(kids(kids(document).get(1))).extracting(PDStructureElement::getStructureType)
                    .containsExactly("H1", "P", "Table");
        }
    }

    @Test
    void aParagraphOverTwoPagesIsOneElement() throws IOException {
        var long1 = new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("dài ".repeat(1500))));
        try (var pdf = pdf(new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, List.of(long1)))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var section = kids(kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst()).getFirst();
            assertThat(kids(section)).hasSize(1);
            assertThat(kids(section).getFirst().getKids()).hasSize(pdf.getNumberOfPages());
        }
    }

    @Test
    void recipientsAreOneListBesideTheSignature() throws IOException {
        var recipients = IntStream.range(0, 40).mapToObj(i -> new FootPiece.Recipient(null, "- Bản " + i + ";")).toList();
        var foot = new FootPiece(recipients, List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Nguyễn Văn A");
        try (var pdf = pdf(new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, List.of(foot)))))) {
            var section = kids(kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst()).getFirst();
            assertThat(outline(section)).isEqualTo("Sect(P L(" + "LI(LBody) ".repeat(40).strip() + ") P P P)");
        }
    }

    @Test
    void paragraphsWithASignAreItemsOfListsInsideEachOther() throws IOException {
        assertThat(outline("Gồm:", "a) một", "- hai", "+ ba", "+ bốn", "- năm", "đ) sáu", "Hết.", "- bảy", "a", "x.) tám", "-chín"))
                .isEqualTo("Sect(P L(LI(LBody(L(LI(LBody(L(LI(LBody) LI(LBody)))) LI(LBody)))) LI(LBody)) P L(LI(LBody)) P P P)");
        assertThat(outline("+ một", "- hai", "a) ba")).isEqualTo("Sect(L(LI(LBody)) L(LI(LBody)) L(LI(LBody)))");
    }

    private static String outline(String... paragraphs) throws IOException {
        var pieces = Stream.of(paragraphs)
                .<Piece>map(p -> new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain(p))))
                .toList();
        try (var pdf = pdf(new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, pieces))))) {
            return outline(kids(kids(pdf.getDocumentCatalog().getStructureTreeRoot()).getFirst()).getFirst());
        }
    }

    private static String outline(PDStructureElement element) {
        var kids = kids(element).stream().map(TagsTest::outline).collect(Collectors.joining(" "));
        return element.getStructureType() + (kids.isEmpty() ? "" : "(" + kids + ")");
    }

    @Test
    void everyRowHasItsCellsWithTheirSpans() throws IOException {
        var paper = Composer.compose(AwkwardPaper.paper());
        try (var pdf = pdf(paper)) {
            var tables = all(pdf.getDocumentCatalog().getStructureTreeRoot()).filter(e -> e.getStructureType().equals("Table")).toList();
            var pieces = paper.sections().stream().flatMap(s -> s.pieces().stream()).filter(TablePiece.class::isInstance).toList();
            assertThat(tables).hasSameSizeAs(pieces);
            for (var i = 0; i < tables.size(); i++) {
                var piece = (TablePiece) pieces.get(i);
                assertThat(kids(tables.get(i))).hasSize(piece.header().size() + piece.rows().size());
                var slots = all(tables.get(i)).mapToInt(TagsTest::slots).sum();
                assertThat(slots).isEqualTo(piece.columns().size() * (piece.header().size() + piece.rows().size()));
            }
            assertThat(kids(kids(tables.getLast()).getFirst())).allSatisfy(e -> assertThat(e.getStructureType()).isEqualTo("TH"));
        }
    }

    @Test
    void lettersThatTheFaceLacksAreTakenOutAsTheyWereMeant() throws IOException {
        var paragraph = new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("☐ chưa ☑ rồi 34\u2011QĐ")));
        try (var pdf = pdf(new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, List.of(paragraph)))))) {
            assertThat(new PDFTextStripper().getText(pdf).strip()).isEqualTo("☐ chưa ☑ rồi 34\u2011QĐ");
        }
    }

    @Test
    void bothDescriptionsOfTheFileAgree() throws Exception {
        try (var pdf = pdf(Composer.compose(SamplePapers.issuedPlan()))) {
            var parser = new DomXmpParser();
            parser.setStrictParsing(false);
            var xmp = parser.parse(pdf.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo(pdf.getDocumentInformation().getTitle());
            assertThat(xmp.getDublinCoreSchema().getCreators()).containsExactly(pdf.getDocumentInformation().getAuthor());
            assertThat(xmp.getDublinCoreSchema().getLanguages()).containsExactly("vi-VN");
            assertThat(xmp.getAdobePDFSchema().getProducer()).isEqualTo(pdf.getDocumentInformation().getProducer());
            assertThat(xmp.getPDFAIdentificationSchema().getPart()).isEqualTo(2);
            assertThat(xmp.getPDFAIdentificationSchema().getConformance()).isEqualTo("A");
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    private static int slots(PDStructureElement element) {
        return switch (element.getStructureType()) {
            case "TH", "TD" -> {
                var attributes = (COSDictionary) element.getCOSObject().getDictionaryObject(COSName.A);
                yield attributes == null
                        ? 1
                        : attributes.getInt(COSName.getPDFName("ColSpan"), 1) * attributes.getInt(COSName.getPDFName("RowSpan"), 1);
            }
            default -> 0;
        };
    }

    private static Stream<PDStructureElement> all(PDStructureNode node) {
        return kids(node).stream().flatMap(k -> Stream.concat(Stream.of(k), all(k)));
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        var kids = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                kids.add(element);
            }
        }
        return kids;
    }

    private static PDDocument pdf(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter(new PdfFonts()).write(document, out);
        return Loader.loadPDF(out.toByteArray());
    }
}
