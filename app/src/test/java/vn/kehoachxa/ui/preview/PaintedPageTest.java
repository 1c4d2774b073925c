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
    /** A page of which all stands one dot further comes to a part of 0.12; rules that are drawn in whole dots to 0.006. */
    private static final double TOLERANCE = 0.02;

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
                assertThat(difference(printed, painted)).as("page %s", number + 1).isLessThan(TOLERANCE);
            }
        }
    }

    /** How much of the page's ink lies in another square. */
    private static double difference(BufferedImage printed, PixelReader painted) {
        var other = 0L;
        var ink = 0L;
        for (var y = 0; y + SQUARE <= printed.getHeight(); y += SQUARE) {
            for (var x = 0; x + SQUARE <= printed.getWidth(); x += SQUARE) {
                var here = 0;
                var there = 0;
                for (var dot = 0; dot < SQUARE * SQUARE; dot++) {
                    var dx = x + dot % SQUARE;
                    var dy = y + dot / SQUARE;
                    here += 255 - printed.getRaster().getSample(dx, dy, 0);
                    there += 255 - (painted.getArgb(dx, dy) & 0xff);
                }
                other += Math.abs(here - there);
                ink += here;
            }
        }
        return (double) other / ink;
    }

    private static PixelReader painted(Page page, PageFaces faces) {
        var canvas = new Canvas(Math.ceil(page.width() * SCALE), Math.ceil(page.height() * SCALE));
        new PagePainter(faces).paint(page, canvas.getGraphicsContext2D(), SCALE, 1);
        new Scene(new Pane(canvas));
        var image = canvas.snapshot(null, null);
        return image.getPixelReader();
    }
}
