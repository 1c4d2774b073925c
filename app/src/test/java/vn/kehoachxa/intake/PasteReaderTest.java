package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.TableKind;

class PasteReaderTest {

    private static List<String> html(String html) {
        return PastedText.of(PastedText.reader().html(html));
    }

    private static List<String> text(String text) {
        return PastedText.of(PastedText.reader().text(text));
    }

    private static Pasted.Lines lines(String html) {
        return (Pasted.Lines) PastedText.reader().html(html);
    }

    // One paragraph.

    @ParameterizedTest
    @ValueSource(strings = {"30.", "-5 % so với năm trước", "–2030", "a)", "2*3*4 = 24", "# số nhà", "12,5", "Bản Sín Chải", "C:\\kho\\*.*"})
    void aStretchOfALineIsWordsToTheLetter(String words) {
        assertThat(PastedText.reader().text(words)).isEqualTo(new Pasted.Words(RichText.of(words)));
    }

    @Test
    void theLineEndBehindASingleLineIsNotPasted() {
        assertThat(text("của bản Phìn Hồ\r\n")).containsExactly("WORDS của bản Phìn Hồ");
    }

    @Test
    void spacesAroundWordsOfALineAreKept() {
        assertThat(PastedText.reader().text(" và bản ")).isEqualTo(new Pasted.Words(RichText.of(" và bản ")));
    }

    @Test
    void spacesThatOnlyTheTextOfTheClipboardHasAreKeptWithTheMarksOfItsHtml() {
        var pasted = PastedText.reader().clipboard("<span> bản <b>Tả Phìn</b> </span>", " bản Tả Phìn ");
        assertThat(pasted).isEqualTo(new Pasted.Words(new RichText(" bản Tả Phìn ", List.of(new Mark(5, 12, MarkStyle.BOLD)))));
    }

    @ParameterizedTest
    @CsvSource({"'- Dọn mương', BULLET | Dọn mương", "'a) Dọn mương', POINT | Dọn mương", "'1. Dọn mương', CLAUSE | Dọn mương", "'• Dọn mương', BULLET | Dọn mương"})
    void aSingleLineWithANumberIsALine(String copied, String line) {
        assertThat(text(copied)).containsExactly(line);
        assertThat(html("<p>" + copied + "</p>")).containsExactly(line);
    }

    @Test
    void aClipboardWithoutWordsInItsHtmlGivesItsText() {
        var reader = PastedText.reader();
        assertThat(PastedText.of(reader.clipboard("<img src='anh.png'>", "ảnh"))).containsExactly("WORDS ảnh");
        assertThat(PastedText.of(reader.clipboard(null, "chữ"))).containsExactly("WORDS chữ");
        assertThat(reader.clipboard(null, null).asText()).isEqualTo(RichText.EMPTY);
        assertThat(reader.html("").asText()).isEqualTo(RichText.EMPTY);
        assertThat(reader.text("\r\n").asText()).isEqualTo(RichText.EMPTY);
    }

    @Test
    void lettersAreComposed() {
        var parts = Normalizer.normalize("Đường về bản Sủng Là", Normalizer.Form.NFD);
        assertThat(html("<p>" + parts + "</p>")).containsExactly("WORDS Đường về bản Sủng Là");
        assertThat(text(parts)).containsExactly("WORDS Đường về bản Sủng Là");
    }

    @Test
    void aLineOfAnOldTypefaceIsReadAsUnicode() {
        assertThat(text("C¸c b¶n dän s¹ch ®­êng lµng ngâ xãm")).containsExactly("WORDS Các bản dọn sạch đường làng ngõ xóm");
    }

    // Several paragraphs.

    @Test
    void numbersAreTakenOffAndCountedAnew() {
        var pasted = lines("<p>7. Đắp bờ</p><p>9. Thả cá</p><p>c) Mua giống</p><h2>Trồng rau</h2>");
        assertThat(pasted.blocks()).allSatisfy(b -> assertThat(((Line) b).written()).isNull());
        assertThat(pasted.asText().text()).isEqualTo("1. Đắp bờ\n2. Thả cá\na) Mua giống\nI. Trồng rau");
    }

    @Test
    void paragraphsOfOneListKeepItsLevelsAlsoBelowTitlesWithoutNumbers() {
        assertThat(html("<h2>Sáng</h2><ul><li>Quét sân<ul><li>Sân trường</li></ul></li></ul><h2>Chiều</h2><p>- Tưới rau</p><p>+ Rau cải</p>"))
                .containsExactly("SECTION* | Sáng", "BULLET | Quét sân", "SUBBULLET | Sân trường", "SECTION* | Chiều", "BULLET | Tưới rau", "SUBBULLET | Rau cải");
    }

    @Test
    void aParagraphThatBeginsSmallIsAParagraph() {
        assertThat(html("<p>bản Nậm Lỳ</p><p>bản Mường Vi</p>")).containsExactly("TEXT | bản Nậm Lỳ", "TEXT | bản Mường Vi");
    }

    @ParameterizedTest
    @CsvSource({"decimal, CLAUSE", "lower-alpha, POINT", "lower-roman, CLAUSE", "upper-roman, SECTION*", "disc, BULLET"})
    void eachKindOfListHasItsLevel(String type, String level) {
        assertThat(html("<ol style='list-style-type:" + type + "'><li>Mở kho</li><li>Chia thóc</li></ol>"))
                .containsExactly(level + " | Mở kho", level + " | Chia thóc");
    }

    @Test
    void listsWithoutSignsAreText() {
        assertThat(html("<ul style='list-style:none'><li>Trang chủ</li><li>Liên hệ</li></ul>")).containsExactly("TEXT | Trang chủ", "TEXT | Liên hệ");
    }

    @Test
    void numbersWithinNumbersAreCountedBelowThem() {
        assertThat(html("<ol><li>Rừng<ol><li>Trồng<ol><li>Sa mộc</li></ol></li></ol></li></ol>"))
                .containsExactly("CLAUSE* | Rừng", "SUBCLAUSE* | Trồng", "POINT | Sa mộc");
    }

    @ParameterizedTest
    @CsvSource({"a, 1, POINT*, BULLET", "a, i, POINT*, BULLET", "1, a, CLAUSE*, POINT", "1, I, CLAUSE*, POINT", "I, 1, SECTION*, CLAUSE", "I, I, SECTION*, CLAUSE", "disc, 1, BULLET, SUBBULLET"})
    void anInnerListStandsBelowTheOuterOneHoweverItCounts(String outer, String inner, String above, String below) {
        assertThat(html("<ol type=" + outer + "><li>Rừng<ol><li style='list-style-type:none'></li></ol><ol type=" + inner + "><li>Trồng</li></ol></li></ol>"))
                .containsExactly(above + " | Rừng", below + " | Trồng");
    }

    // Where they go in.

    @Test
    void textWithoutLevelsTakesTheLevelOfItsPlace() {
        var pasted = lines("<p>Phát cỏ ven đường.</p><p>Sơn lại cột mốc.</p>");
        assertThat(PastedText.of(pasted.fitting(Level.POINT))).containsExactly("POINT | Phát cỏ ven đường.", "POINT | Sơn lại cột mốc.");
        assertThat(pasted.fitting(Level.TEXT)).isEqualTo(pasted.blocks());
    }

    @Test
    void linesWithLevelsKeepThem() {
        var pasted = lines("<p>a) Phát cỏ</p><p>- Ven đường</p><p>Xong trước mùa mưa.</p>");
        assertThat(pasted.fitting(Level.CLAUSE)).isEqualTo(pasted.blocks());
        assertThat(lines("<p>- Một</p><p>- Hai</p>").fitting(Level.POINT)).allSatisfy(b -> assertThat(((Line) b).level()).isEqualTo(Level.BULLET));
    }

    @Test
    void aTableBetweenTextsStaysWhereTheyTakeALevel() {
        var pasted = lines("<p>Giống lúa năm nay.</p><table border=1><tr><th>TT</th><th>Tên</th></tr><tr><td>1</td><td>Séng cù</td></tr></table>");
        assertThat(PastedText.of(pasted.fitting(Level.BULLET))).startsWith("BULLET | Giống lúa năm nay.").hasSize(3);
    }

    // Cells.

    @Test
    void cellsAreAlsoATableForAPlaceWithoutOne() {
        var cells = (Pasted.Cells) PastedText.reader().text("TT\tNhiệm vụ\tĐơn vị chủ trì\tThời gian\n1\tKhơi mương\tBan Quản lý chợ\tTháng 5\n");
        assertThat(cells.rows()).hasSize(2).allSatisfy(r -> assertThat(r).hasSize(4));
        assertThat(cells.table().kind()).isEqualTo(TableKind.TASKS);
        assertThat(cells.table().rows()).hasSize(1);
    }

    @Test
    void rowsOfDifferentLengthsAreFilledUp() {
        assertThat(text("Ngô\t12\nKhoai\t3\tước\n")).containsExactly("CELLS", "Ngô | 12 | ", "Khoai | 3 | ước");
    }

    @Test
    void quotesAreTakenOffWhereASpreadsheetPutThem() {
        assertThat(text("\"Dòng một\r\nDòng hai\"\tx\n\"Tên \"\"riêng\"\"\"\ty\n\"Sách\"\tz")).containsExactly(
                "CELLS", "Dòng một⏎Dòng hai | x", "Tên \"riêng\" | y", "\"Sách\" | z");
    }

    @Test
    void paragraphsThatATabMovesInAreNoCells() {
        assertThat(text("\tĐắp đường xong.\n\tMở thêm lối.\n")).containsExactly("TEXT | Đắp đường xong.", "TEXT | Mở thêm lối.");
    }

    @Test
    void oneLineOfCellsIsCells() {
        assertThat(text("Bản Phố\t14\t\n")).containsExactly("CELLS", "Bản Phố | 14 | ");
    }

    @Test
    void mergedCellsLeaveTheOthersEmpty() {
        assertThat(html("<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C</td><td>D</td></tr></table>"))
                .containsExactly("CELLS", "A | B | ", " | C | D");
    }

    @Test
    void allOfItAsOneTextForACell() {
        assertThat(lines("<p>- Một <b>bao</b></p><p>- Hai bao</p>").asText()).isEqualTo(new RichText("- Một bao\n- Hai bao", List.of(new Mark(6, 9, MarkStyle.BOLD))));
        assertThat(PastedText.reader().text("a\tb\nc\td").asText().text()).isEqualTo("a b\nc d");
    }

    // What is not shown.

    @Test
    void whatIsNotShownIsNotPasted() {
        assertThat(html("<style>p{color:red}</style><script>x()</script><title>t</title><p>Có <span style='display:none'>không </span>"
                + "<span style='mso-hide:all'>ẩn </span><del>bỏ </del>mặt</p><noscript>n</noscript>")).containsExactly("WORDS Có mặt");
    }

    @Test
    void whatStandsAroundTheFragmentIsNotPasted() {
        assertThat(html("Version:0.9\r\nStartHTML:00\r\n<html><body>trước <b>x</b><!--StartFragment-->đúng chỗ<!--EndFragment--> sau</body></html>"))
                .containsExactly("WORDS đúng chỗ");
    }

    @Test
    void lettersThatStyleSheetsMakeCapitalsAreCapitals() {
        assertThat(html("<style>.c{text-transform:uppercase}</style><p class=c>mùa gặt</p>")).containsExactly("WORDS MÙA GẶT");
    }
}
