package vn.kehoachxa.intake.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kehoachxa.intake.word.WordFile.p;
import static vn.kehoachxa.intake.word.WordFile.r;
import static vn.kehoachxa.intake.word.WordFile.style;
import static vn.kehoachxa.intake.word.WordFile.t;
import static vn.kehoachxa.intake.word.WordFile.tbl;
import static vn.kehoachxa.intake.word.WordFile.tc;
import static vn.kehoachxa.intake.word.WordFile.texts;
import static vn.kehoachxa.intake.word.WordFile.tr;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;

class WordTextTest {

    private static final String BOLD = "<w:b/>";

    private static List<String> codes(WordFile file) {
        return file.read().remarks().stream().map(Remark::code).toList();
    }

    @Test
    void textStandsInControlsLinksTagsAndResultsOfFields() {
        assertThat(texts(
                        p("<w:hyperlink>" + t("Một") + "</w:hyperlink><w:smartTag>" + t(" hai") + "</w:smartTag>"
                                + "<w:sdt><w:sdtPr/><w:sdtContent>" + t(" ba") + "</w:sdtContent></w:sdt>"
                                + "<w:fldSimple w:instr=\" MERGEFIELD Ten \">" + t(" bốn") + "</w:fldSimple>"),
                        "<w:sdt><w:sdtContent>" + p(t("Năm")) + "<w:customXml>" + p(t("Sáu")) + "</w:customXml></w:sdtContent></w:sdt>",
                        p(r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText>MERGEFIELD Xa</w:instrText>")
                                + r("<w:fldChar w:fldCharType=\"separate\"/>") + t("Bảy") + r("<w:fldChar w:fldCharType=\"end\"/>") + t(" tám"))))
                .containsExactly("Một hai ba bốn", "Năm", "Sáu", "Bảy tám");
    }

    @Test
    void numbersOfPagesAndPromptsOfControlsAreNoText() {
        assertThat(texts(p(t("Trang ") + r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText> PAGE \\* MERGEFORMAT</w:instrText>")
                        + r("<w:fldChar w:fldCharType=\"separate\"/>") + t("7") + r("<w:fldChar w:fldCharType=\"end\"/>")
                        + "<w:fldSimple w:instr=\"NUMPAGES\">" + t("9") + "</w:fldSimple>"
                        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + t("Bấm vào đây") + "</w:sdtContent></w:sdt>")))
                .containsExactly("Trang");
    }

    @Test
    void aFieldThatNobodyClosedHidesNothingButItsCode() {
        assertThat(texts(p(t("Một") + r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText>PAGE</w:instrText>")), p(t("Hai"))))
                .containsExactly("Một", "Hai");
    }

    @Test
    void insertionsAreTakenAndDeletionsLeftOut() {
        var file = WordFile.of(
                p(t("Giữ ") + "<w:ins>" + t("thêm") + "</w:ins><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"
                        + "<w:moveTo>" + t(" đến") + "</w:moveTo><w:moveFrom>" + t("đi") + "</w:moveFrom>"));
        assertThat(texts(file.read())).containsExactly("Giữ thêm đến");
        assertThat(file.read().remarks()).containsExactly(new Remark("TRACKED", "", List.of(2, 2)));
    }

    @Test
    void paragraphsWhoseEndWasDeletedAreOne() {
        assertThat(texts(
                        p("<w:rPr><w:del/></w:rPr>", t("Phần đầu ")), p(t("và phần sau")),
                        p("<w:rPr><w:del/></w:rPr>", "<w:del><w:r><w:delText>hết</w:delText></w:r></w:del>"), p(t("Câu mới"))))
                .containsExactly("Phần đầu và phần sau", "Câu mới");
    }

    @Test
    void commentsPicturesHiddenTextAndFootnotesAreTold() {
        var file = WordFile.of(p(t("Kinh phí") + r("<w:footnoteReference w:id=\"2\"/>") + r("<w:commentReference w:id=\"1\"/>")
                        + t("<w:vanish/>", "ẩn") + r("<w:drawing><pic:pic/></w:drawing>")))
                .footnotes("<w:footnote w:id=\"2\">" + p(t("Theo dự toán")) + "</w:footnote>");
        assertThat(texts(file.read())).containsExactly("Kinh phí");
        assertThat(file.read().remarks()).containsExactlyInAnyOrder(
                new Remark("COMMENTS", "", List.of(1)), new Remark("PICTURES", "", List.of(1)), new Remark("HIDDEN", "", List.of(1)),
                new Remark("FOOTNOTE", "Theo dự toán", List.of()));
    }

    @Test
    void aTextBoxIsReadOnceWhereItStands() {
        var box = "<w:txbxContent>" + p(t("DỰ THẢO")) + "</w:txbxContent>";
        var drawn = "<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        assertThat(texts(p(t("Trước")), p(r(drawn) + t("Cùng đoạn")), p(t("Sau") + r("<w:pict><v:textbox>" + box + "</v:textbox></w:pict>"))))
                .containsExactly("Trước", "DỰ THẢO", "Cùng đoạn", "Sau", "DỰ THẢO");
    }

    @Test
    void ruleUnderTheMottoIsNothing() {
        var file = WordFile.of(p(r("<mc:AlternateContent><mc:Choice><w:drawing><wps:wsp/></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:line/></w:pict></mc:Fallback></mc:AlternateContent>")));
        assertThat(file.read().pieces()).isEmpty();
        assertThat(codes(file)).isEmpty();
    }

    @Test
    void linesTabsAndSpacesBecomePlain() {
        var para = WordFile.of(p(t("  1.") + r("<w:tab/>") + t("Một\u00a0 hai") + r("<w:br/>") + t(" ba") + r("<w:noBreakHyphen/>")
                + t("bốn") + r("<w:softHyphen/>") + t("năm    sáu\u200b "))).para();
        assertThat(para.text()).isEqualTo("1. Một hai\nba-bốnnăm sáu");
        assertThat(para.gaps()).containsExactly(2, 20);
    }

    @Test
    void lettersAndTheirMarksAreComposedAcrossRuns() {
        var decomposed = Normalizer.normalize("Ủy ban nhân dân", Normalizer.Form.NFD);
        var para = WordFile.of(p(t(BOLD, decomposed.substring(0, 1)) + t(decomposed.substring(1)))).para();
        assertThat(para.text()).isEqualTo("Ủy ban nhân dân");
        assertThat(para.content().marks()).containsExactly(new Mark(0, 1, MarkStyle.BOLD));
    }

    @Test
    void signsOfSymbolFontsAreReadable() {
        assertThat(texts(p(r("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>") + t(" 95% ") + r("<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>")
                        + t("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uf0a3"))))
                .containsExactly("≥ 95% ✓≤");
    }

    @Test
    void looksComeThroughStylesAndSwitchEachOtherOff() {
        var file = WordFile.of(
                        p("<w:pStyle w:val=\"Dau\"/>", t("đậm") + t("<w:rStyle w:val=\"Manh\"/>", " thường") + t("<w:b w:val=\"0\"/>", " không")
                                + t("<w:i/><w:bCs/>", " nghiêng")))
                .styles(
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"26\"/></w:rPr></w:rPrDefault></w:docDefaults>",
                        style("paragraph", "Goc", "<w:rPr><w:b/></w:rPr>"),
                        style("paragraph", "Dau", "<w:basedOn w:val=\"Goc\"/><w:pPr><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"1\"/></w:pPr>"),
                        style("character", "Manh", "<w:rPr><w:b/></w:rPr>"));
        assertThat(file.para().content().marks()).containsExactly(
                new Mark(0, 3, MarkStyle.BOLD), new Mark(17, 24, MarkStyle.BOLD), new Mark(17, 24, MarkStyle.ITALIC));
        assertThat(file.para().look()).satisfies(l -> {
            assertThat(l.align()).isEqualTo(Align.CENTER);
            assertThat(l.size()).isEqualTo(13);
            assertThat(l.outline()).isEqualTo(2);
        });
    }

    @Test
    void stylesThatAreBasedOnEachOtherEnd() {
        assertThat(WordFile.of(p("<w:pStyle w:val=\"A\"/>", t("chữ")))
                        .styles(style("paragraph", "A", "<w:basedOn w:val=\"B\"/>"), style("paragraph", "B", "<w:basedOn w:val=\"A\"/><w:rPr><w:i/></w:rPr>"))
                        .para().content().marks())
                .containsExactly(new Mark(0, 3, MarkStyle.ITALIC));
    }

    @Test
    void allCapsAreCapitals() {
        assertThat(texts(p(t("<w:caps/>", "Kế hoạch đặc biệt")))).containsExactly("KẾ HOẠCH ĐẶC BIỆT");
    }

    @Test
    void indentsAreMillimetres() {
        var file = WordFile.of(
                p("<w:ind w:left=\"720\" w:hanging=\"360\"/>", t("một")),
                p("<w:ind w:start=\"10mm\" w:firstLine=\"567\"/>", t("hai")),
                p("<w:ind w:left=\"720\" w:leftChars=\"200\" w:firstLineChars=\"100\"/>", t("<w:sz w:val=\"28\"/>", "ba")));
        assertThat(file.read().pieces()).extracting("look.left", "look.firstLine")
                .containsExactly(tuple(12.7, -6.35), tuple(10.0, 10.0), tuple(9.88, 4.94));
    }

    @Test
    void oldTypefacesAreTurnedIntoUnicode() {
        var file = WordFile.of(
                p(t(font(".VnTime"), "KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi n") + t("<w:b/>" + font(".VnTime"), "¨m 2026")),
                p(t(font(".VnTimeH"), "ñy ban nh©n d©n x·")),
                p(t(font("VNI-Times"), "Kyõ thuaät vaø ñaàu tö") + t("<w:b/>" + font("VNI-Times"), "û coâng ngheä")),
                p(t(font(".VnTime"), "Chữ này đã là Unicode")),
                p(t(font(".VnTime"), "ch­¬ng tr×nh t") + "<w:r><w:rPr>" + font(".VnTime") + "</w:rPr><w:softHyphen/></w:r>"));
        assertThat(texts(file.read())).containsExactly(
                "Kế hoạch phát triển kinh tế - xã hội năm 2026", "ỦY BAN NHÂN DÂN XÃ", "Kỹ thuật và đầu tử công nghệ",
                "Chữ này đã là Unicode", "chương trình tư");
        assertThat(codes(file)).containsExactly("OLD-FONT");
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
    }

    @Test
    void sectionsPagesAndBreaksAreKnown() {
        var landscape = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>";
        var portrait = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>";
        var pieces = WordFile.of(
                        p(t("một")), p(r("<w:br w:type=\"page\"/>")), p(r("<w:lastRenderedPageBreak/>") + t("hai")),
                        p(portrait, t("ba")), p(r("<w:lastRenderedPageBreak/>") + t("bốn")), p("<w:pageBreakBefore/>", t("năm")),
                        p(t("sáu") + r("<w:br w:type=\"page\"/>") + t("bảy")), landscape)
                .read().pieces();
        assertThat(pieces).extracting(Piece::spot).extracting("page", "section", "opensPage").containsExactly(
                tuple(1, 0, false), tuple(2, 0, true), tuple(2, 0, false), tuple(3, 1, true), tuple(3, 1, true), tuple(3, 1, false), tuple(3, 1, true));
        assertThat(pieces).extracting(p -> p.spot().orientation())
                .startsWith(Orientation.PORTRAIT).endsWith(Orientation.LANDSCAPE);
    }

    @Test
    void bookmarksAreAnchorsOfWhatTheyBeginIn() {
        var pieces = WordFile.of(
                        "<w:bookmarkStart w:id=\"1\" w:name=\"_kabc\"/>", p("<w:bookmarkStart w:id=\"2\" w:name=\"muc\"/>" + t("một")),
                        p("<w:bookmarkStart w:id=\"3\" w:name=\"_GoBack\"/>" + t("hai")), p("<w:bookmarkStart w:id=\"4\" w:name=\"_kdef\"/>"))
                .read().pieces();
        assertThat(pieces).extracting("anchors").containsExactly(List.of("_kabc", "muc"), List.of(), List.of("_kdef"));
    }

    @Test
    void theTableOfContentsIsLeftOut() {
        var file = WordFile.of(
                        p("<w:pStyle w:val=\"TOC1\"/>", r("<w:fldChar w:fldCharType=\"begin\"/>") + r("<w:instrText>TOC \\o</w:instrText>")
                                + r("<w:fldChar w:fldCharType=\"separate\"/>") + t("I. MỤC TIÊU 3")),
                        p("<w:pStyle w:val=\"TOC1\"/>", t("II. NHIỆM VỤ 4") + r("<w:fldChar w:fldCharType=\"end\"/>")), p(t("I. MỤC TIÊU")))
                .styles("<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>");
        assertThat(texts(file.read())).containsExactly("I. MỤC TIÊU");
        assertThat(file.read().remarks()).containsExactly(new Remark("CONTENTS", "", List.of(2)));
    }

    @Test
    void theFilesTitleIsRead() {
        assertThat(WordFile.of(p(t("chữ")))
                        .part("docProps/core.xml", "<c xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title> Kế hoạch  năm </dc:title></c>")
                        .read().title())
                .isEqualTo("Kế hoạch năm");
    }

    @Test
    void theStrictFormOfTheFormatIsRead() {
        var file = new WordFile().part("word/document.xml",
                "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:r><w:t>chữ</w:t></w:r></w:p></w:body></w:document>");
        assertThat(texts(file.read())).containsExactly("chữ");
    }

    @Test
    void partsMayBeUtf16() {
        var xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>đủ dấu</w:t></w:r></w:p></w:body></w:document>";
        assertThat(texts(new WordFile().part("word/document.xml", xml.getBytes(StandardCharsets.UTF_16)).read())).containsExactly("đủ dấu");
        assertThat(texts(new WordFile().part("word/document.xml", xml.getBytes(StandardCharsets.UTF_16LE)).read())).containsExactly("đủ dấu");
        assertThat(texts(new WordFile().part("word/document.xml", ("\ufeff" + xml).getBytes(StandardCharsets.UTF_8)).read())).containsExactly("đủ dấu");
    }

    @Test
    void formulasAreText() {
        assertThat(texts(p(t("Tỷ lệ = ") + "<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>")))
                .containsExactly("Tỷ lệ = a/b");
    }

    @Test
    void textBoxesInCellsStayInTheirCell() {
        var box = r("<w:pict><v:textbox><w:txbxContent>" + p(t("khung")) + tbl("", new int[] {500}, tr(tc("", p(t("bảng")))))
                + "</w:txbxContent></v:textbox></w:pict>");
        assertThat(WordFile.of(tbl("", new int[] {1000}, tr(tc("", p(t("ô") + box))))).grid().rows().getFirst().cells().getFirst().text())
                .isEqualTo("ô\nkhung\nbảng");
    }
}
