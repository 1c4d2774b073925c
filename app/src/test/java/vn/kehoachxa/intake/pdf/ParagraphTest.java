package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.intake.pdf.TextTest.read;
import static vn.kehoachxa.intake.pdf.TextTest.texts;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Remark;

/** Lines become paragraphs, and what belongs to the pages only is left out. */
class ParagraphTest {

    private static final String FULL = "Tuyên truyền để người dân biết cách nộp hồ sơ trực tuyến ngay tại nhà mình";
    private static final String SHORT = "và nhận kết quả qua bưu điện.";

    /** Three paragraphs of two lines each, the first lines indented. */
    private static Paper indented(Paper p, double from) throws IOException {
        for (var i = 0; i < 4; i++) {
            p.full(120, from + 40 * i, FULL.substring(0, FULL.lastIndexOf(" ngay"))).text(85, from + 20 + 40 * i, SHORT);
        }
        return p;
    }

    @Test
    void anIndentBeginsAParagraph() {
        var source = read(p -> indented(p, 100));

        assertThat(texts(source)).hasSize(4).allMatch(t -> t.endsWith("trực tuyến và nhận kết quả qua bưu điện."));
        var look = ((Para) source.pieces().getFirst()).look();
        assertThat(look.align()).isEqualTo(Align.JUSTIFIED);
        assertThat(look.left()).isZero();
        assertThat(look.firstLine()).isEqualTo(12.3);
    }

    @Test
    void spaceBetweenLinesBeginsAParagraph() {
        var source = read(p -> {
            for (var i = 0; i < 4; i++) {
                p.full(85, 100 + 46 * i, FULL).text(85, 116 + 46 * i, SHORT);
            }
        });

        assertThat(texts(source)).containsOnly(FULL + " " + SHORT).hasSize(4);
    }

    @Test
    void aParagraphGoesOnOverThePageWhoseNumberIsDropped() {
        var source = read(p -> {
            indented(p, 560);
            p.full(120, 740, FULL.substring(0, FULL.lastIndexOf(" ngay"))).full(85, 760, FULL.substring(13));
            p.page(PDRectangle.A4).text(300, 40, "2");
            p.text(85, 80, SHORT);
            indented(p, 100);
        });

        assertThat(texts(source)).hasSize(9);
        assertThat(texts(source).get(4)).endsWith("nhà mình và nhận kết quả qua bưu điện.");
        assertThat(source.remarks()).containsExactly(new Remark("PDF-PAGE-NUMBERS", "", List.of(1)));
        assertThat(source.pieces()).filteredOn(x -> x.spot().opensPage()).hasSize(1);
    }

    @Test
    void aFootnoteFollowsTheParagraphThatItCuts() {
        var source = read(p -> {
            indented(p, 560);
            p.full(120, 720, FULL.substring(0, FULL.lastIndexOf(" ngay"))).full(85, 740, FULL.substring(13));
            p.line(85, 760, 220, 760).text(p.plain, 10, 85, 775, "1 Số liệu đến hết năm trước.");
            p.page(PDRectangle.A4).text(85, 80, SHORT);
            indented(p, 100);
        });

        assertThat(texts(source).get(4)).endsWith("nhà mình và nhận kết quả qua bưu điện.");
        assertThat(texts(source).get(5)).isEqualTo("1 Số liệu đến hết năm trước.");
    }

    @Test
    void whatIsRepeatedAtTheEdgesIsDroppedAndToldOnce() {
        var source = read(p -> {
            for (var i = 1; i <= 3; i++) {
                p.text(p.italic, 10, 85, 40, "Kế hoạch của xã").text(p.plain, 10, 85, 810, "https://vi.du/" + i + " " + i + "/3");
                indented(p, 100);
                if (i < 3) {
                    p.page(PDRectangle.A4);
                }
            }
        });

        assertThat(texts(source)).hasSize(12).allMatch(t -> t.startsWith("Tuyên truyền"));
        assertThat(source.remarks()).extracting(Remark::code).containsExactly("PDF-RUNNING", "PDF-RUNNING");
        assertThat(source.remarks()).extracting(Remark::quote).contains("Kế hoạch của xã");
    }

    @Test
    void aSignatureStampIsDroppedAndTold() {
        var source = read(p -> {
            indented(p, 560);
            p.full(120, 720, FULL.substring(0, FULL.lastIndexOf(" ngay"))).full(85, 740, FULL.substring(13));
            p.text(p.plain, 8, 400, 770, "Ký bởi: Ủy ban nhân dân xã").text(p.plain, 8, 400, 780, "Email: xa@vi.du")
                    .text(p.plain, 8, 400, 790, "Thời gian ký: 09.04.2026 10:12:13 +07:00");
            p.page(PDRectangle.A4).text(85, 80, SHORT);
            indented(p, 100);
        });

        assertThat(texts(source)).hasSize(9).noneMatch(t -> t.contains("Ký bởi"));
        assertThat(texts(source).get(4)).endsWith("nhà mình và nhận kết quả qua bưu điện.");
        assertThat(source.remarks()).containsExactly(new Remark(
                "PDF-SIGNATURE", "Ký bởi: Ủy ban nhân dân xã Email: xa@vi.du Thời gian ký: 09.04.2026 10:12:13 +07:00", List.of(1)));
    }

    @Test
    void aSignatureDrawnByAnAnnotationIsDroppedAndAnyOtherAnnotationRead() {
        var source = read(p -> {
            p.text(85, 100, "Kế hoạch của xã");
            annotation(p, 300, "Người ký: Lò Văn Ví");
            annotation(p, 500, "Số: 05");
        });

        assertThat(texts(source)).containsExactly("Kế hoạch của xã", "Số: 05");
        assertThat(source.remarks()).containsExactly(new Remark("PDF-SIGNATURE", "Người ký: Lò Văn Ví", List.of(1)));
    }

    private static void annotation(Paper p, float bottom, String text) throws IOException {
        var look = new PDAppearanceStream(p.pdf);
        look.setBBox(new PDRectangle(200, 30));
        look.setResources(new PDResources());
        try (var stream = new PDPageContentStream(p.pdf, look)) {
            p.text(stream, p.plain, 10, Matrix.getTranslateInstance(5, 10), text);
        }
        var dictionary = new PDAppearanceDictionary();
        dictionary.setNormalAppearance(look);
        var annotation = new PDAnnotationRubberStamp();
        annotation.setRectangle(new PDRectangle(300, bottom, 200, 30));
        annotation.setAppearance(dictionary);
        p.page.getAnnotations().add(annotation);
    }

    @Test
    void aDashAtTheEndOfALineStaysADash() {
        var source = read(p -> {
            indented(p, 100);
            p.full(120, 260, "Phát triển kinh tế, bảo đảm an sinh cho người dân và kinh tế -").text(85, 280, "xã hội theo Công văn số 12/UBND-VX.");
            p.full(120, 300, "Thực hiện đúng Nghị quyết của Bộ Chính trị mang số hiệu là 57-").text(85, 320, "NQ/TW về chuyển đổi số.");
        });

        assertThat(texts(source)).contains(
                "Phát triển kinh tế, bảo đảm an sinh cho người dân và kinh tế - xã hội theo Công văn số 12/UBND-VX.",
                "Thực hiện đúng Nghị quyết của Bộ Chính trị mang số hiệu là 57-NQ/TW về chuyển đổi số.");
    }

    @Test
    void aTitleInTheMiddleIsOneParagraphWithItsLinesKept() {
        var source = read(p -> {
            p.centred(p.bold, 14, 60, "Phổ biến kỹ năng số cho người dân").centred(p.bold, 14, 76, "trên địa bàn xã");
            indented(p, 120);
        });

        assertThat(texts(source)).startsWith("Phổ biến kỹ năng số cho người dân\ntrên địa bàn xã").hasSize(5);
        assertThat(((Para) source.pieces().getFirst()).look().align()).isEqualTo(Align.CENTER);
    }

    @Test
    void labelsBeginParagraphs() {
        var source = read(p -> {
            indented(p, 100);
            p.text(120, 260, "1. Việc thứ nhất").text(120, 280, "a) Lập danh sách").text(120, 300, "- Rà soát").text(120, 320, "+ Kiểm tra");
        });

        assertThat(texts(source)).endsWith("1. Việc thứ nhất", "a) Lập danh sách", "- Rà soát", "+ Kiểm tra");
    }

    @Test
    void headAndFootAreTwoColumnsWithoutLines() {
        var source = read(p -> {
            p.text(p.bold, 13, 110, 70, "ỦY BAN NHÂN DÂN").text(p.bold, 13, 140, 86, "XÃ VÍ DỤ").text(p.plain, 13, 120, 112, "Số: 05/KH-UBND");
            p.text(p.bold, 13, 270, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").text(p.bold, 14, 310, 87, "Độc lập - Tự do - Hạnh phúc");
            p.line(310, 91, 490, 91).text(p.italic, 14, 300, 112, "Ví Dụ, ngày 05 tháng 01 năm 2026");
            p.centred(p.bold, 14, 150, "KẾ HOẠCH");
            indented(p, 190);
            p.text(p.bold, 12, 85, 400, "Nơi nhận:").text(p.bold, 14, 340, 402, "TM. ỦY BAN NHÂN DÂN");
            p.text(p.plain, 11, 85, 414, "- Như trên;").text(p.bold, 14, 370, 420, "CHỦ TỊCH").text(p.plain, 11, 85, 427, "- Lưu: VT.");
            p.text(p.bold, 14, 365, 500, "Lò Văn Ví");
        });

        var kinds = source.pieces().stream().map(Piece::getClass).toList();
        assertThat(kinds.getFirst()).isEqualTo(Grid.class);
        assertThat(kinds.getLast()).isEqualTo(Grid.class);
        assertThat(texts(source)).startsWith("KẾ HOẠCH").hasSize(5);
        assertThat(cells(source.pieces().getFirst())).containsExactly(
                "ỦY BAN NHÂN DÂN\nXÃ VÍ DỤ\nSố: 05/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nVí Dụ, ngày 05 tháng 01 năm 2026");
        assertThat(cells(source.pieces().getLast())).containsExactly(
                "Nơi nhận:\n- Như trên;\n- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLò Văn Ví");
        assertThat(((Grid) source.pieces().getFirst()).ruled()).isFalse();
    }

    private static List<String> cells(Piece grid) {
        return ((Grid) grid).rows().getFirst().cells().stream().map(c -> c.text()).toList();
    }
}
