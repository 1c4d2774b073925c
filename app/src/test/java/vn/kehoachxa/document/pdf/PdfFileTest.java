package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TablePiece.TableCell;
import vn.kehoachxa.document.TablePiece.TableColumn;
import vn.kehoachxa.document.TablePiece.TableRow;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.RowKind;

/** The file below what PDFBox forgives: it looks for objects anywhere where their table is wrong. */
class PdfFileTest {

    private static final Set<String> OPERATORS =
            Set.of("BT", "ET", "BDC", "BMC", "EMC", "Tf", "Td", "Tj", "TJ", "rg", "RG", "w", "m", "l", "S");

    private static PdfWriter writer;

    @BeforeAll
    static void readFonts() throws IOException {
        writer = new PdfWriter(new PdfFonts());
    }

    static Stream<Document> documents() {
        return Stream.of(
                Composer.compose(SamplePapers.issuedPlan()), Composer.compose(AwkwardPaper.paper()), paragraph("☐ (chưa) \\ 34\u2011QĐ"),
                new Document("", "", List.of(new Section("", Orientation.PORTRAIT, List.of()))), table(400));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyObjectIsWhereTheTableSays(Document document) throws IOException {
        var bytes = bytes(document);
        var file = new String(bytes, StandardCharsets.ISO_8859_1);
        var start = Pattern.compile("startxref\n(\\d+)\n%%EOF\n$").matcher(file);
        assertThat(start.find()).isTrue();
        assertThat(file.substring(Integer.parseInt(start.group(1)))).matches("(?s)\\d+ 0 obj\n<</Type/XRef.*");
        try (var pdf = Loader.loadPDF(bytes)) {
            var places = pdf.getDocument().getXrefTable();
            var size = pdf.getDocument().getTrailer().getInt("Size");
            assertThat(places.keySet()).extracting(k -> (int) k.getNumber())
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(1, size).boxed().toList());
            places.forEach((key, place) -> {
                if (place > 0) {
                    assertThat(file.substring(place.intValue())).startsWith(key.getNumber() + " 0 obj\n<<");
                } else {
                    assertThat(pdf.getDocument().getObjectFromPool(key).getObject()).isNotNull();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pagesAreMadeOfOperatorsThatPdfHas(Document document) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(document))) {
            for (var page : pdf.getPages()) {
                for (var token : new PDFStreamParser(page).parse()) {
                    if (token instanceof Operator operator) {
                        assertThat(OPERATORS).contains(operator.getName());
                    }
                }
            }
        }
    }

    @Test
    void aTableOfManyRowsHasAllItsCells() throws IOException {
        try (var pdf = Loader.loadPDF(bytes(table(400)))) {
            var cells = new ArrayList<String>();
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element
                        && "TD".equals(element.getNameAsString("S"))) {
                    cells.add("TD");
                }
            }
            assertThat(cells).hasSize(800);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0000, 0x0d28, 0x5c29, 0x0a0d, 0x0d0a, 0x2829, 0x5c5c, 0x8fff, 0x3c3e})
    void glyphsAreReadAsTheyAreWritten(int code) throws IOException {
        var bytes = new PdfBytes().open(2);
        bytes.glyph(code);
        bytes.glyph(0x0d41);
        bytes.close();

        var read = (COSString) new PDFStreamParser(Arrays.copyOf(bytes.array(), bytes.length())).parse().getFirst();

        assertThat(read.getBytes()).containsExactly(code >> 8, code, 0x0d, 0x41);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, 0.1, -0.0625, 12.3456, 595.2756, 1_234_567.89, -0.00004, 0.99996, 10, 100})
    void numbersAreReadAsTheyAreWritten(double number) {
        assertThat(Double.parseDouble(new PdfBytes().put(number).toString())).isEqualTo(Math.round(number * 10_000) / 10_000.0);
    }

    @Test
    void halfACharacterIsReplacedInATitle() {
        assertThat(new PdfBytes().text("a\ud800đ\ud83d\ude00")).hasToString("<FEFF0061FFFD0111D83DDE00>");
    }

    @Test
    void otherContentGivesAnotherIdentifier() throws IOException {
        assertThat(identifier(paragraph("một"))).isNotEqualTo(identifier(paragraph("mốt"))).hasSize(32);
    }

    private static String identifier(Document document) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(document))) {
            return ((COSString) pdf.getDocument().getDocumentID().get(0)).toHexString();
        }
    }

    private static Document paragraph(String text) {
        var paragraph = new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain(text)));
        return new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, List.of(paragraph))));
    }

    private static Document table(int rows) {
        var columns = List.of(new TableColumn(Align.LEFT, null), new TableColumn(Align.LEFT, null));
        var body = IntStream.range(0, rows)
                .mapToObj(i -> new TableRow(null, RowKind.ROW, List.of(cell("Việc " + i), cell("Công an xã"))))
                .toList();
        var table = new TablePiece(null, columns, List.of(List.of(cell("Việc"), cell("Ai"))), body);
        return new Document("x", "x", List.of(new Section("x", Orientation.PORTRAIT, List.of(table))));
    }

    private static TableCell cell(String text) {
        return new TableCell(List.of(Run.plain(text)), 1, 1);
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
