package vn.kehoachxa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;

/** Letters become words and words texts, however a file draws them. */
class TextTest {

    private static final String[] LETTERS = {"c", "ô", "n", "g", " ", "b", "ả", "n"};

    static Source read(Paper.Drawn drawn) {
        return new PdfSource().read(Paper.bytes(drawn));
    }

    static List<String> texts(Source source) {
        return source.pieces().stream().filter(Para.class::isInstance).map(p -> ((Para) p).text()).toList();
    }

    private static Para only(Paper.Drawn drawn) {
        var pieces = read(drawn).pieces();
        assertThat(pieces).hasSize(1);
        return (Para) pieces.getFirst();
    }

    @Test
    void lettersDrawnOneByOneAreWords() {
        var para = only(p -> {
            var x = 100.0;
            for (var letter : LETTERS) {
                if (!letter.isBlank()) {
                    p.text(x, 100, letter);
                }
                x += Paper.width(p.plain, 14, letter);
            }
        });

        assertThat(para.text()).isEqualTo("công bản");
    }

    @Test
    void lettersSpreadOnPurposeAreStillWords() {
        var para = only(p -> {
            var x = 100.0;
            for (var letter : "KẾ HOẠCH XÃ".split("")) {
                if (!letter.isBlank()) {
                    p.text(x, 100, letter);
                }
                x += Paper.width(p.plain, 14, letter) + 4;
            }
        });

        assertThat(para.text()).isEqualTo("KẾ HOẠCH XÃ");
    }

    @Test
    void aSpaceThatHasNoRoomIsNone() {
        assertThat(only(p -> p.text(100, 100, "Ủy ").text(100 + Paper.width(p.plain, 14, "Ủy"), 100, "ban")).text()).isEqualTo("Ủyban");
    }

    @Test
    void aLineDrawnTwiceAsideIsBold() {
        var para = only(p -> p.text(100, 100, "MỤC TIÊU").text(100.4, 100, "MỤC TIÊU"));

        assertThat(para.text()).isEqualTo("MỤC TIÊU");
        assertThat(para.content().marks()).containsExactly(new Mark(0, 8, MarkStyle.BOLD));
    }

    @Test
    void aLineDrawnTwiceAtItsPlaceIsThereOnce() {
        var para = only(p -> p.text(100, 100, "mục tiêu").text(100, 100, "mục tiêu"));

        assertThat(para.text()).isEqualTo("mục tiêu");
        assertThat(para.content().marks()).isEmpty();
    }

    @Test
    void lettersWithAStrokeAroundAreBoldAndSlantedOnesItalic() {
        var para = only(p -> {
            p.stream.setRenderingMode(RenderingMode.FILL_STROKE);
            p.stream.setLineWidth(0.5f);
            p.text(100, 100, "đậm ");
            p.stream.setRenderingMode(RenderingMode.FILL);
            p.text(p.stream, p.plain, 14, new Matrix(1, 0, 0.33f, 1, 135, 741.89f), "nghiêng");
        });

        assertThat(para.text()).isEqualTo("đậm nghiêng");
        assertThat(para.content().marks()).containsExactly(new Mark(0, 3, MarkStyle.BOLD), new Mark(4, 11, MarkStyle.ITALIC));
    }

    @Test
    void facesBecomeMarks() {
        var para = only(p -> p.text(p.bold, 14, 100, 100, "Chủ trì:").text(p.italic, 14, 100 + Paper.width(p.bold, 14, "Chủ trì: "), 100, "các bản"));

        assertThat(para.text()).isEqualTo("Chủ trì: các bản");
        assertThat(para.content().marks()).containsExactly(new Mark(0, 8, MarkStyle.BOLD), new Mark(9, 16, MarkStyle.ITALIC));
        assertThat(para.look().size()).isEqualTo(14);
    }

    @Test
    void marksDrawnApartGoToTheirLetters() {
        var para = only(p -> {
            var x = 100 + Paper.width(p.plain, 14, "xa");
            p.text(100, 100, "xa").text(x - 1, 100, "\u0303").text(x, 100, " ba").text(x + 13, 100, "\u0309").text(x + 17, 100, "n");
        });

        assertThat(para.text()).isEqualTo("xã bản");
    }

    @Test
    void raisedLettersStayInTheirLine() {
        var para = only(p -> {
            var x = 100 + Paper.width(p.plain, 14, "rộng 20 m");
            p.text(100, 100, "rộng 20 m").text(p.plain, 8, x, 94, "2").text(x + 8, 100, "đất");
        });

        assertThat(para.text()).isEqualTo("rộng 20 m2 đất");
    }

    @Test
    void textThatIsNotPaintedIsRead() {
        assertThat(only(p -> {
            p.stream.setRenderingMode(RenderingMode.NEITHER);
            p.text(100, 100, "chữ nhận dạng");
        }).text()).isEqualTo("chữ nhận dạng");
    }

    @Test
    void textOutsideThePageIsDropped() {
        assertThat(only(p -> {
            p.page.setCropBox(new PDRectangle(50, 50, 400, 700));
            p.text(100, 120, "trong").text(470, 300, "ngoài").text(100, 20, "trên");
        }).text()).isEqualTo("trong");
    }

    @Test
    void aPageTurnedByTheFileReadsUpright() {
        var para = only(p -> {
            p.page.setRotation(90);
            p.text(p.stream, p.plain, 14, Matrix.getRotateInstance(Math.PI / 2, 100, 100), "bảng ngang");
        });

        assertThat(para.text()).isEqualTo("bảng ngang");
        assertThat(para.spot().orientation()).isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void aPageWhoseTextIsTurnedReadsUprightToo() {
        var para = only(p -> p.text(p.stream, p.plain, 14, Matrix.getRotateInstance(Math.PI / 2, 100, 100), "bảng ngang"));

        assertThat(para.text()).isEqualTo("bảng ngang");
        assertThat(para.spot().orientation()).isEqualTo(Orientation.LANDSCAPE);
    }

    @Test
    void textInFormsIsReadAndAFormInsideItselfEnds() {
        var para = only(p -> {
            var form = new PDFormXObject(p.pdf);
            form.setBBox(PDRectangle.A4);
            form.setResources(new PDResources());
            try (var stream = new PDFormContentStream(form)) {
                stream.beginText();
                stream.setFont(p.plain, 14);
                stream.newLineAtOffset(100, 700);
                stream.showText("trong khung");
                stream.endText();
                stream.drawForm(form);
            }
            p.stream.drawForm(form);
        });

        assertThat(para.text()).isEqualTo("trong khung");
    }

    @Test
    void hiddenLayersAreNotRead() {
        assertThat(only(p -> {
            var layers = new PDOptionalContentProperties();
            var hidden = new PDOptionalContentGroup("ẩn");
            layers.addGroup(hidden);
            layers.setGroupEnabled(hidden, false);
            p.pdf.getDocumentCatalog().setOCProperties(layers);
            p.text(100, 100, "thấy");
            p.stream.beginMarkedContent(COSName.OC, hidden);
            p.text(100, 130, "không thấy");
            p.stream.endMarkedContent();
        }).text()).isEqualTo("thấy");
    }

    @Test
    void aTextAskewIsAWatermarkAndTold() {
        var source = read(p -> p.text(100, 100, "Kế hoạch")
                .text(p.stream, p.plain, 60, Matrix.getRotateInstance(Math.PI / 4, 100, 100), "BẢN NHÁP"));

        assertThat(texts(source)).containsExactly("Kế hoạch");
        assertThat(source.remarks()).containsExactly(new Remark("PDF-WATERMARK", "BẢN NHÁP", List.of()));
    }

    @Test
    void aWideGapIsOneSpaceAndNoted() {
        var para = only(p -> p.text(100, 100, "Họ và tên").text(300, 100, "Chức vụ"));

        assertThat(para.text()).isEqualTo("Họ và tên Chức vụ");
        assertThat(para.gaps()).containsExactly(9);
    }

    @Test
    void oldFontsAreToldTheirTextAndName() throws IOException {
        var reader = new PdfSource((text, font) -> font.startsWith("Liberation") ? text.replace('µ', 'à') : text);

        var source = reader.read(Paper.bytes(p -> p.text(100, 100, "lµng b¶n")));

        assertThat(texts(source)).containsExactly("làng b¶n");
    }

    @Test
    void signsOfSymbolFontsAreBullets() {
        assertThat(Bullets.isFontOf("SymbolMT")).isTrue();
        assertThat(Bullets.isFontOf("TimesNewRomanPSMT")).isFalse();
        assertThat(Bullets.plain("\uf0b7")).isEqualTo("•");
        assertThat(Bullets.plain("\uf02d")).isEqualTo("-");
        assertThat(Bullets.plain("\uf02b")).isEqualTo("+");
        assertThat(Bullets.plain("a")).isEqualTo("a");
    }

    @Test
    void theTitleOfTheFileIsTold() {
        assertThat(read(p -> {
            p.pdf.getDocumentInformation().setTitle("Kế hoạch  năm");
            p.text(100, 100, "một");
        }).title()).isEqualTo("Kế hoạch năm");
    }
}
