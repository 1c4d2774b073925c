package vn.kehoachxa.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.plan.Orientation;

/** Reads back, with PDFBox, what was written. */
class PdfWriterTest {

    private static PdfWriter writer;
    private static byte[] plan;

    @BeforeAll
    static void writePlan() throws IOException {
        writer = new PdfWriter(new PdfFonts());
        plan = bytes(Composer.compose(SamplePapers.issuedPlan()));
    }

    @Test
    void pagesAreA4() throws IOException {
        try (var pdf = Loader.loadPDF(plan)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(7);
            assertThat(pdf.getPages()).allSatisfy(p -> {
                assertThat(p.getMediaBox().getWidth()).isEqualTo(595.276f, within(0.01f));
                assertThat(p.getMediaBox().getHeight()).isEqualTo(841.89f, within(0.01f));
            });
        }
    }

    @Test
    void textReadsAsVietnameseInReadingOrder() throws IOException {
        var text = text(plan, 1);

        assertThat(text.replaceAll("\\s+", " ")).contains(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/KH-UBND",
                "Vân Hồ, ngày 05 tháng 01 năm 2026", "KẾ HOẠCH", "Ứng dụng khoa học, công nghệ và chuyển đổi số trên địa bàn xã Vân Hồ",
                "Căn cứ Luật Khoa học, Công nghệ và Đổi mới sáng tạo ngày 27 tháng 6 năm 2025;", "I. MỤC TIÊU", "1. Mục tiêu chung");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void pageNumbersBeginWithTheSecondPageOfEachSection() throws IOException {
        assertThat(text(plan, 1).strip()).doesNotStartWith("1");
        assertThat(text(plan, 2).strip()).startsWith("2");
        assertThat(text(plan, 5).strip()).startsWith("5");
        assertThat(text(plan, 6).strip()).startsWith("Phụ lục I");
    }

    @Test
    void everyFaceIsEmbeddedAsASubset() throws IOException {
        try (var pdf = Loader.loadPDF(plan)) {
            var names = new TreeSet<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName().substring(7));
                }
            }
            assertThat(names).containsExactly(
                    "LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-BoldItalic", "LiberationSerif-Italic");
        }
        assertThat(plan.length).isLessThan(200_000);
    }

    @Test
    void titleAuthorAndLanguageAreSet() throws IOException {
        try (var pdf = Loader.loadPDF(plan)) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Kế hoạch Ứng dụng khoa học, công nghệ và chuyển đổi số trên địa bàn xã Vân Hồ năm 2026");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Ủy ban nhân dân xã Vân Hồ");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void bookmarksAreTheTreeOfHeadings() throws IOException {
        try (var pdf = Loader.loadPDF(plan)) {
            var titles = new ArrayList<String>();
            for (var item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).startsWith("I. MỤC TIÊU", "II. NHIỆM VỤ TRỌNG TÂM").hasSize(6);
            var first = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.children()).extracting(PDOutlineItem::getTitle)
                    .containsExactly("1. Mục tiêu chung", "2. Chỉ tiêu cụ thể");
            assertThat(pdf.getPages().indexOf(first.findDestinationPage(pdf))).isZero();
        }
    }

    @Test
    void sameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(Composer.compose(SamplePapers.issuedPlan()))).isEqualTo(plan);
        assertThat(new PdfWriter(new PdfFonts())).satisfies(other -> {
            var out = new ByteArrayOutputStream();
            other.write(Composer.compose(SamplePapers.issuedPlan()), out);
            assertThat(out.toByteArray()).isEqualTo(plan);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u2610 chưa \u2611 rồi", "34\u2011QĐ", "😀 vui", "漢字 và עברית", "e\u0301\u0302\u0323", "\ud835\udc00 đậm", "ﬁ", "\ue000",
        "zero\u200bwidth\u200d",
        "mềm\u00admại", "\ud800", "\u0007\u0000\t", "\u2028", "①②③", " ", "x ", " \n ", "½ ¾ €", "Ⅳ", "\uf0b7 gạch", "\ufe0f", "ﷺ"
    })
    void anyTextCanBeWritten(String text) throws IOException {
        assertThat(text(bytes(document(text)), 1)).contains("trước").contains("sau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2610", "\u2611", "\u2011", "😀", "漢", "\ue000", "\ud800", "ﬁ", "Ⅳ"})
    void lettersThatTheFaceLacksAreShownAsSomethingVisible(String letter) throws IOException {
        var fonts = new PdfFonts();

        for (var face : Face.values()) {
            assertThat(fonts.shown(letter, face)).isNotBlank();
            assertThat(fonts.width(letter, face, 14)).isPositive().isEqualTo(fonts.width(fonts.shown(letter, face), face, 14));
        }
    }

    @Test
    void everyVietnameseLetterIsInEveryFace() throws IOException {
        var marks = new String[] {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
        var letters = new StringBuilder("đĐ₫");
        for (var vowel : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".split("")) {
            for (var mark : marks) {
                letters.append(Normalizer.normalize(vowel + mark, Normalizer.Form.NFC));
            }
        }
        var fonts = new PdfFonts();
        for (var face : Face.values()) {
            assertThat(fonts.shown(letters.toString(), face)).isEqualTo(letters.toString());
        }
        assertThat(text(bytes(document(letters.toString())), 1).replaceAll("\\s", "")).contains(letters);
    }

    private static Document document(String text) {
        var paragraph = new Paragraph(null, ParagraphStyle.BODY, 0, List.of(
                Run.plain("trước "), Run.plain(text), Run.bold(text), Run.italic(text), new Run(text, true, true), Run.plain(" sau")));
        return new Document(text, text, List.of(new Section(text, Orientation.PORTRAIT, List.of(paragraph))));
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }
}
