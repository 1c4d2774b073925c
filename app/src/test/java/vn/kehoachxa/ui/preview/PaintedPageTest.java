package vn.kehoachxa.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;

/**
 * A page as the screen paints it beside the same page of the PDF as PDFBox paints it, both at 150 dpi. The two smooth letters each in its
 * own way, so single dots differ; but the ink in squares of 8 dots, about a letter, must be nearly the same.
 */
class PaintedPageTest {

    private static final double SCALE = 150.0 / 72;
    private static final int SQUARE = 8;
    /** Of a square that is all black: smoothing and where in a dot a stroke falls come to less, a letter missing or elsewhere to more. */
    private static final double TOLERANCE = 0.06;

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aPaintedPageLooksLikeThePageOfThePdf() throws IOException {
        var fonts = new PdfFonts();
        var document = Composer.compose(SamplePapers.issuedPlan());
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document, bytes);
        var pages = new Layout(fonts).pages(document).pages();
        var faces = new PageFaces(fonts, fonts::shown, fonts::data);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            var renderer = new PDFRenderer(pdf);
            for (var number = 0; number < pages.size(); number++) {
                var printed = renderer.renderImageWithDPI(number, 150, ImageType.GRAY);
                var page = pages.get(number);
                var painted = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> painted(page, faces));
                System.out.println(number + " " + difference(printed, painted, 0, 0) + " " + difference(printed, painted, 1, 0)+ " " + difference(printed, painted, 2, 0)+ " " + difference(printed, painted, 0, 1)+" max " + max(printed, painted));
            }
        }
    }

    static double max(BufferedImage printed, PixelReader painted) {
        var m = 0.0;
        for (var y = 0; y + SQUARE < printed.getHeight()-1; y += SQUARE) for (var x = 0; x + SQUARE < printed.getWidth()-1; x += SQUARE) {
            double a = 0, b = 0;
            for (int j = 0; j < SQUARE; j++) for (int i = 0; i < SQUARE; i++) { a += 255 - printed.getRaster().getSample(x+i, y+j, 0); b += 255 - (painted.getArgb(x+i, y+j) & 255);}
            m = Math.max(m, Math.abs(a-b)/255/64);
        }
        return m;
    }

    private static double difference(BufferedImage printed, PixelReader painted, int dx, int dy) {
        double d = 0, ink = 0;
        for (var y = 0; y + SQUARE < printed.getHeight()-3; y += SQUARE) for (var x = 0; x + SQUARE < printed.getWidth()-3; x += SQUARE) {
            double a = 0, b = 0;
            for (int j = 0; j < SQUARE; j++) for (int i = 0; i < SQUARE; i++) { a += 255 - printed.getRaster().getSample(x+i, y+j, 0); b += 255 - (painted.getArgb(x+i+dx, y+j+dy) & 255);}
            d += Math.abs(a-b); ink += a;
        }
        return d/ink;
    }

    private static PixelReader painted(Page page, PageFaces faces) {
        var canvas = new Canvas(Math.ceil(page.width() * SCALE), Math.ceil(page.height() * SCALE));
        new PagePainter(faces).paint(page, canvas.getGraphicsContext2D(), SCALE, 1);
        new Scene(new Pane(canvas));
        var image = canvas.snapshot(null, null);
        return image.getPixelReader();
    }
}
