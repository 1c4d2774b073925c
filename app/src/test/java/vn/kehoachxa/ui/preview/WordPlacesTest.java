package vn.kehoachxa.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.preview.PagePainter.PaintedWord;

/** What is painted on the screen stands where the PDF has it; the PDF is read by PDFBox, which knows nothing of how it was made. */
class WordPlacesTest {

    /** One dot at 150 dpi, in points. */
    private static final double DOT = 72.0 / 150;

    private static PdfFonts fonts;
    private static PageFaces faces;

    @BeforeAll
    static void begin() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        fonts = new PdfFonts();
        faces = new PageFaces(fonts, fonts::shown, fonts::data);
    }

    @AfterAll
    static void end() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    /** All templates filled, and papers with everything that is hard. */
    static Stream<Paper> papers() {
        var templates = new Templates(UUID::randomUUID);
        var filled = templates.list().stream()
                .map(t -> templates.create(t.id(), 2026, templates.freshOffice(), TestDesk.VALUES));
        return Stream.concat(filled, Stream.of(SamplePapers.plan(), SamplePapers.issuedPlan(), SamplePapers.report(), AwkwardPaper.paper(), withNoBreakSpaces()));
    }

    /** Spaces that no line ends at, in lines that are as wide as the text. */
    private static Paper withNoBreakSpaces() {
        var paper = SamplePapers.plan();
        var line = paper.body().stream().filter(b -> b instanceof Line l && !l.heading()).findFirst().orElseThrow();
        var text = "Số\u00a034/QĐ-UBND ngày\u00a006/01/2026 của Ủy ban nhân dân tỉnh Sơn\u00a0La về nhiệm vụ khoa học, công nghệ. ".repeat(6).strip();
        return new SetText(line.id(), RichText.of(text)).apply(paper);
    }

    /** A letter that can be seen, in points. */
    private record Letter(String text, double x, double y, double right) {}

    @ParameterizedTest
    @MethodSource("papers")
    void everyWordStandsWithinADotOfWhereThePdfHasIt(Paper paper) throws IOException {
        var document = Composer.compose(paper);
        var pages = new Layout(fonts).pages(document).pages();
        var printed = printed(new PdfWriter(fonts), document);
        assertThat(printed).hasSameSizeAs(pages);
        for (var i = 0; i < pages.size(); i++) {
            var number = i;
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> compare(pages.get(number), printed.get(number)));
        }
    }

    private static void compare(Page page, List<Letter> letters) {
        var at = 0;
        var painter = new PagePainter(faces);
        for (var item : page.items()) {
            if (!(item instanceof Placed.Text text)) {
                continue;
            }
            for (var word : painter.words(text)) {
                var count = word.text().codePointCount(0, word.text().length());
                var first = letters.get(at);
                var last = letters.get(at + count - 1);
                assertThat(word.x()).as(word.text()).isCloseTo(first.x(), within());
                assertThat(word.y()).as(word.text()).isCloseTo(first.y(), within());
                assertThat(word.x() + width(word, text)).as("end of %s", word.text()).isCloseTo(last.right(), within());
                at += count;
            }
        }
        assertThat(at).as("letters painted").isEqualTo(letters.size());
    }

    private static Offset<Double> within() {
        return Offset.offset(DOT);
    }

    /** As wide as the screen paints it. */
    private static double width(PaintedWord word, Placed.Text text) {
        var measured = new javafx.scene.text.Text(word.text());
        measured.setFont(faces.font(text.face()));
        return measured.getLayoutBounds().getWidth() * text.size() / PageFaces.SIZE;
    }

    private static List<List<Letter>> printed(PdfWriter writer, Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        var pages = new ArrayList<List<Letter>>();
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var letters = new ArrayList<Letter>();
                var reader = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition at) {
                        if (!at.getUnicode().isBlank()) {
                            letters.add(new Letter(at.getUnicode(), at.getXDirAdj(), at.getYDirAdj(), at.getXDirAdj() + at.getWidthDirAdj()));
                        }
                    }
                };
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(pdf);
                pages.add(letters);
            }
        }
        return pages;
    }
}
