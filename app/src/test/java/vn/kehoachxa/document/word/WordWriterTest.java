package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.plan.Orientation;

class WordWriterTest {

    private static PdfFonts fonts;

    @BeforeAll
    static void readFonts() throws IOException {
        fonts = new PdfFonts();
    }

    @Test
    void textsStandInTheOrderOfTheDocument() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var text = text(word);
            assertThat(text).containsSubsequence(
                    "ỦY BAN NHÂN DÂN",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    "Số: 07/KH-UBND",
                    "Suối Mường, ngày 15 tháng 01 năm 2026",
                    "KẾ HOẠCH",
                    SamplePlan.SUBJECT,
                    "I. MỤC ĐÍCH, YÊU CẦU",
                    "Nơi nhận:",
                    "- Lưu: VT, VHXH.",
                    "PHÓ CHỦ TỊCH",
                    "Lường Thị Hường",
                    "Phụ lục I",
                    SamplePlan.REFERENCE,
                    "Phụ lục III");
        }
    }

    @Test
    void everyScriptIsTimesNewRomanAndVietnamese() throws IOException, XmlException {
        try (var word = open(SamplePlan.document())) {
            var letters = word.getStyle().getDocDefaults().getRPrDefault().getRPr();
            var fonts = letters.getRFontsArray(0);
            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia()))
                    .containsOnly("Times New Roman");
            assertThat(letters.getLangArray(0).getVal()).isEqualTo("vi-VN");
            assertThat(letters.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
        }
    }

    @Test
    void stylesHaveTheSizesOfTheDecree() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var styles = word.getStyles();
            for (var style : WordStyle.values()) {
                var size = styles.getStyle(style.id()).getCTStyle().getRPr().getSzArray(0).getVal();
                assertThat(size).as(style.label()).isEqualTo(BigInteger.valueOf(Math.round(style.look().size() * 2)));
                assertThat(style.label()).doesNotContain(",");
            }
            var body = styles.getStyle("KHNoiDung").getCTStyle().getPPr();
            assertThat(body.getJc().getVal()).hasToString("both");
            assertThat(body.getInd().getFirstLine()).isEqualTo(BigInteger.valueOf(720));
            assertThat(body.getSpacing().getAfter()).isEqualTo(BigInteger.valueOf(120));
            assertThat(styles.getStyle("KHCanCu").getCTStyle().getRPr().sizeOfIArray()).isOne();
        }
    }

    @Test
    void eachSectionHasItsPaperAndCountsItsPagesFromOne() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var sections = sections(word);
            assertThat(sections).hasSize(4);
            for (var section : sections) {
                assertThat(section.isSetTitlePg()).isTrue();
                assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
                assertThat(mm(section.getPgMar().getLeft())).isCloseTo(30, within(0.02));
                assertThat(mm(section.getPgMar().getRight())).isCloseTo(15, within(0.02));
                assertThat(mm(section.getPgMar().getTop())).isCloseTo(20, within(0.02));
                assertThat(mm(section.getPgMar().getBottom())).isCloseTo(20, within(0.02));
                assertThat(mm(section.getPgMar().getHeader())).isCloseTo(10, within(0.02));
            }
            assertThat(mm(sections.get(0).getPgSz().getW())).isCloseTo(210, within(0.02));
            assertThat(mm(sections.get(0).getPgSz().getH())).isCloseTo(297, within(0.02));
            assertThat(sections.get(2).getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
            assertThat(mm(sections.get(2).getPgSz().getW())).isCloseTo(297, within(0.02));
        }
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheHeaderExceptOnFirstPages() throws IOException {
        try (var word = open(SamplePlan.document())) {
            for (var section : sections(word)) {
                for (var reference : section.getHeaderReferenceList()) {
                    var header = word.getHeaderList().stream()
                            .filter(h -> word.getRelationId(h).equals(reference.getId()))
                            .findFirst()
                            .orElseThrow();
                    var xml = header._getHdrFtr().xmlText();
                    assertThat(header.getParagraphs()).hasSize(1);
                    assertThat(xml.contains("PAGE")).isEqualTo(reference.getType() == STHdrFtr.DEFAULT);
                    assertThat(header.getParagraphArray(0).getStyle()).isEqualTo("KHSoTrang");
                }
            }
            assertThat(word.getStyles().getStyle("KHSoTrang").getCTStyle().getPPr().getJc().getVal()).hasToString("center");
        }
    }

    @Test
    void headingsHaveOutlineLevelsAndStayWithWhatFollows() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var levels = word.getParagraphs().stream()
                    .filter(p -> outline(word, p) >= 0)
                    .map(p -> outline(word, p) + " " + p.getText())
                    .toList();
            assertThat(levels).contains("0 I. MỤC ĐÍCH, YÊU CẦU", "1 1. Mục đích", "0 Phụ lục I", "0 Phụ lục III");
            for (var style : List.of("KHMuc", "KHTieuDe", "KHPhan", "KHTenPhan", "KHTenBang", "KHPhuLuc")) {
                assertThat(word.getStyles().getStyle(style).getCTStyle().getPPr().isSetKeepNext()).as(style).isTrue();
            }
        }
    }

    @Test
    void boldAndItalicRunsStayInsideTheirParagraph() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var paragraph = word.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("b) Số liệu"))
                    .findFirst()
                    .orElseThrow();
            var bold = paragraph.getRuns().stream().filter(r -> r.isBold()).map(r -> r.text());
            var italic = paragraph.getRuns().stream().filter(r -> r.isItalic()).map(r -> r.text());
            assertThat(bold).containsExactly("hệ thống thông tin giải quyết thủ tục hành chính");
            assertThat(italic).containsExactly("nơi nào chưa có mạng");
        }
    }

    @Test
    void theRulesHaveTheLengthsOfTheDecree() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var cells = word.getTables().getFirst().getRow(0).getTableCells();
            var body = ruleLength(cells.get(0).getParagraphs(), 65);
            var motto = ruleLength(cells.get(1).getParagraphs(), 100);
            var subject = ruleLength(word.getParagraphs(), 165);
            assertThat(motto).isCloseTo(60.2, within(0.6));
            assertThat(body / 43.2).isBetween(1 / 3.0, 1 / 2.0);
            var indent = paragraph(word, SamplePlan.SUBJECT).getCTP().getPPr().getInd();
            var line = 165 - mm(indent.getLeft()) - mm(indent.getRight());
            assertThat(subject / line).isBetween(1 / 3.0, 1 / 2.0);
        }
    }

    @Test
    void aTableOfManyColumnsIsSetSmaller() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            var run = table(word, "Tháng 3").getRow(1).getCell(0).getParagraphs().getFirst().getRuns().getFirst();
            assertThat(run.getFontSizeAsDouble()).isEqualTo(10.0);
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndDoNotBreakRows() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var tasks = table(word, "Nội dung nhiệm vụ");
            assertThat(tasks.getRows().stream().map(r -> r.isRepeatHeader()).limit(3)).containsExactly(true, true, false);
            assertThat(tasks.getRows()).allMatch(r -> r.isCantSplitRow());
            assertThat(tasks.getRow(0).getTableCells()).hasSize(5);
            assertThat(tasks.getRow(0).getCell(0).getCTTc().getTcPr().getVMerge().getVal()).hasToString("restart");
            assertThat(tasks.getRow(1).getTableCells()).hasSize(6);
        }
    }

    @Test
    void columnWidthsFillTheTextAndKeepWhatIsGiven() throws IOException {
        try (var word = open(SamplePlan.document())) {
            assertThat(widths(table(word, "Nội dung nhiệm vụ")).stream().mapToInt(i -> i).sum()).isEqualTo(Measure.twips(252));
            var budget = widths(table(word, "Ghi chú"));
            assertThat(budget.stream().mapToInt(i -> i).sum()).isEqualTo(Measure.twips(165));
            assertThat(budget.getLast()).isCloseTo(Measure.twips(25), within(1));
        }
    }

    @Test
    void groupRowsAreBoldAcrossAndAmountsStayInTheirColumn() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var budget = table(word, "Ghi chú");
            var group = budget.getRow(1).getTableCells();
            assertThat(group.stream().map(c -> c.getText())).containsExactly("I", "Tập huấn", "95.000.000", "");
            assertThat(group.get(1).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.valueOf(3));
            assertThat(group.get(1).getParagraphs().getFirst().getStyle()).isEqualTo("KHNhomBang");
            assertThat(budget.getRow(4).getTableCells()).hasSize(1);
            var total = budget.getRow(6).getTableCells();
            assertThat(total.stream().map(c -> c.getText())).containsExactly("", "Tổng cộng", "", "", "185.000.000", "");
            assertThat(total.get(4).getParagraphs().getFirst().getAlignment()).hasToString("RIGHT");
        }
    }

    @Test
    void theFootStaysTogetherWithTwoLinesOfText() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            var closing = paragraph(word, "Hết./.");
            var before = paragraph(word, "Đoạn ở trên một dòng.");
            assertThat(closing.getCTP().getPPr().isSetKeepNext()).isTrue();
            assertThat(before.getCTP().getPPr().isSetKeepNext()).isTrue();
            var foot = word.getTables().getLast();
            assertThat(foot.getRow(0).isCantSplitRow()).isTrue();
            assertThat(foot.getRow(1).isCantSplitRow()).as("sixty recipients run on").isFalse();
        }
    }

    @Test
    void everySourceHasAHiddenBookmarkOfItsOwn() throws IOException {
        for (var document : List.of(SamplePlan.document(), AwkwardPlan.document())) {
            try (var word = open(document)) {
                var bookmarks = bookmarks(word);
                assertThat(bookmarks).extracting(CTBookmark::getName).doesNotHaveDuplicates().allMatch(n -> n.length() <= 40);
                assertThat(bookmarks).extracting(CTBookmark::getId).doesNotHaveDuplicates();
            }
        }
        try (var word = open(SamplePlan.document())) {
            var names = bookmarks(word).stream().map(CTBookmark::getName).toList();
            assertThat(names).contains(
                    "_k" + SamplePlan.FIRST_BASIS.toString().replace("-", ""),
                    "_k" + SamplePlan.FIRST_SECTION.toString().replace("-", ""),
                    "_k" + SamplePlan.TARGETS.toString().replace("-", ""),
                    "_k" + SamplePlan.FIRST_TARGET.toString().replace("-", ""),
                    "_k" + SamplePlan.FIRST_RECIPIENT.toString().replace("-", ""),
                    "_k" + SamplePlan.FIRST_ANNEX.toString().replace("-", ""));
            var section = paragraph(word, "I. MỤC ĐÍCH, YÊU CẦU").getCTP();
            assertThat(section.getBookmarkStartArray(0).getName()).endsWith(SamplePlan.FIRST_SECTION.toString().substring(24));
        }
    }

    @Test
    void stampsAndAddressStandOnTheFirstPage() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            var section = sections(word).getFirst();
            var first = section.getHeaderReferenceList().stream().filter(r -> r.getType() == STHdrFtr.FIRST).findFirst().orElseThrow();
            var header = word.getHeaderList().stream().filter(h -> word.getRelationId(h).equals(first.getId())).findFirst().orElseThrow();
            assertThat(header.getText()).contains("LƯU HÀNH NỘI BỘ");
            assertThat(word.getFooterList()).anyMatch(f -> f.getText().contains("Địa chỉ: bản Nà Lốc"));
            assertThat(word.getTables().getFirst().getText()).contains("HỎA TỐC");
        }
    }

    @Test
    void charactersThatXmlForbidsNeverReachTheFile() throws IOException {
        try (var word = open(AwkwardPlan.document())) {
            assertThat(text(word)).contains("a  b < & > c");
        }
    }

    @Test
    void partsAreValidBySchema() throws IOException, XmlException {
        for (var document : List.of(SamplePlan.document(), AwkwardPlan.document())) {
            try (var word = open(document)) {
                assertValid(word.getDocument());
                assertValid(word.getStyle());
                word.getHeaderList().forEach(h -> assertValid(h._getHdrFtr()));
                word.getFooterList().forEach(f -> assertValid(f._getHdrFtr()));
            }
        }
    }

    @Test
    void aDraftWithNothingInItIsAValidFile() throws IOException, XmlException {
        var draft = new Document("", "", List.of(
                new Section("", Orientation.PORTRAIT, List.of(
                        new HeadPiece("", List.of(), "", "", null, null, ""),
                        new TitlePiece("", ""),
                        new FootPiece(List.of(), List.of(), "", ""))),
                new Section("Phụ lục", Orientation.LANDSCAPE, List.of()),
                new Section("Phụ lục", Orientation.PORTRAIT, List.of(new AnnexPiece(null, "Phụ lục", List.of(), "")))));
        try (var word = open(draft)) {
            assertValid(word.getDocument());
            assertThat(sections(word)).hasSize(3);
            assertThat(word.getTables().stream().flatMap(t -> t.getRows().stream()).flatMap(r -> r.getTableCells().stream()))
                    .allMatch(c -> !c.getParagraphs().isEmpty());
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesInAnyTimeZone() throws IOException {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            var first = write(SamplePlan.document());
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(Arrays.equals(write(SamplePlan.document()), first)).isTrue();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void thePropertiesNameThePaperAndTheBody() throws IOException {
        try (var word = open(SamplePlan.document())) {
            var core = word.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Kế hoạch " + SamplePlan.SUBJECT);
            assertThat(core.getCreator()).isEqualTo("Ủy ban nhân dân xã Suối Mường");
        }
        assertThat(settings(write(SamplePlan.document()))).contains("compatibilityMode").doesNotContain("<w:settings><w:");
    }

    private static byte[] write(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter(fonts).write(document, out);
        return out.toByteArray();
    }

    private static XWPFDocument open(Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write(document)));
    }

    private static String settings(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/settings.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static String text(XWPFDocument word) {
        var text = new StringBuilder();
        word.getBodyElements().forEach(element -> text.append(
                switch (element) {
                    case XWPFParagraph paragraph -> NoBreakSpaces.folded(paragraph.getText());
                    case XWPFTable table -> NoBreakSpaces.folded(table.getText());
                    default -> "";
                }).append('\n'));
        return text.toString();
    }

    private static List<CTSectPr> sections(XWPFDocument word) {
        var inside = word.getParagraphs().stream()
                .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr());
        return Stream.concat(inside, Stream.of(word.getDocument().getBody().getSectPr())).toList();
    }

    private static int outline(XWPFDocument word, XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own.isSetOutlineLvl()) {
            return own.getOutlineLvl().getVal().intValue();
        }
        var style = word.getStyles().getStyle(paragraph.getStyle()).getCTStyle().getPPr();
        return style.isSetOutlineLvl() ? style.getOutlineLvl().getVal().intValue() : -1;
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream().filter(p -> NoBreakSpaces.folded(p.getText()).equals(text)).findFirst().orElseThrow();
    }

    private static XWPFTable table(XWPFDocument word, String header) {
        return word.getTables().stream()
                .filter(t -> t.getRow(0).getTableCells().stream().anyMatch(c -> NoBreakSpaces.folded(c.getText()).equals(header)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> widths(XWPFTable table) {
        return table.getCTTbl().getTblGrid().getGridColList().stream()
                .map(c -> ((BigInteger) c.getW()).intValue())
                .toList();
    }

    /** The length of the first rule in mm: what the indents leave. */
    private static double ruleLength(List<XWPFParagraph> paragraphs, double available) {
        var indent = paragraphs.stream()
                .filter(p -> "KHDuongKe".equals(p.getStyle()))
                .findFirst()
                .orElseThrow()
                .getCTP()
                .getPPr()
                .getInd();
        return available - mm(indent.getLeft()) - mm(indent.getRight());
    }

    private static double mm(Object twips) {
        return ((BigInteger) twips).intValue() * 25.4 / 1440;
    }

    private static List<CTBookmark> bookmarks(XWPFDocument word) {
        var found = word.getDocument().selectPath(
                "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:bookmarkStart");
        return Stream.of(found).map(CTBookmark.class::cast).toList();
    }

    private static void assertValid(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }
}
