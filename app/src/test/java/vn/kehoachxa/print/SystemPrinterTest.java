package vn.kehoachxa.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.print.PrinterException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/** Prints into PostScript, as a printer would be given it. */
class SystemPrinterTest {

    private static PdfWriter writer;

    @BeforeAll
    static void fonts() throws IOException {
        writer = new PdfWriter(new PdfFonts());
    }

    private static PostScript printed(Paper paper, PrintRequestAttribute... chosen) {
        return printed(paper, PrintOptions.PLAIN, chosen);
    }

    private static PostScript printed(Paper paper, PrintOptions options, PrintRequestAttribute... chosen) {
        return printed(paper, options, Optional.empty(), chosen);
    }

    private static PostScript printed(Paper paper, PrintOptions options, Optional<byte[]> kept, PrintRequestAttribute... chosen) {
        var out = new ByteArrayOutputStream();
        var printer = new SystemPrinter(() -> writer, (job, choices) -> {
            assertThat(choices.get(Media.class)).isEqualTo(MediaSizeName.ISO_A4);
            job.setPrintService(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                    DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(out));
            Stream.of(chosen).forEach(choices::add);
            return true;
        });
        assertThat(printer.print(paper, options, kept)).isTrue();
        return PostScript.read(out.toString(ISO_8859_1));
    }

    /** The letters of one page of the PDF. */
    private static List<TextPosition> letters(Paper paper, int page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(Composer.compose(paper), bytes);
        var letters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank() && !text.getUnicode().equals("\u00a0")) {
                    letters.add(text);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
            stripper.getText(pdf);
        }
        return letters;
    }

    static Stream<Paper> papers() {
        return Stream.of(SamplePapers.plan(), SamplePapers.report());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyLetterOfThePdfIsPaintedAsAnOutlineWhereThePdfHasIt(Paper paper) throws IOException {
        var sheet = printed(paper).sheets().getFirst();
        var letters = letters(paper, 1);
        assertThat(letters).hasSizeGreaterThan(800);
        assertThat(sheet.outlines()).hasSizeGreaterThanOrEqualTo(letters.size());
        assertThat(letters).allSatisfy(letter -> assertThat(sheet.outlines()).anyMatch(box -> stands(box, letter, sheet.height())));
    }

    private static boolean stands(Rectangle2D box, TextPosition letter, double pageHeight) {
        var baseline = pageHeight - letter.getYDirAdj();
        var size = letter.getFontSizeInPt();
        return box.getCenterX() > letter.getXDirAdj() - 1 && box.getCenterX() < letter.getXDirAdj() + letter.getWidthDirAdj() + 1
                && box.getMinY() > baseline - size * 0.4 && box.getMaxY() < baseline + size * 1.1
                && box.getWidth() < letter.getWidthDirAdj() * 1.5 + 1;
    }

    @Test
    void theMarkOfADraftIsPrintedToo() {
        var plain = printed(SamplePapers.plan()).sheets().getFirst().outlines().size();
        var marked = printed(SamplePapers.plan(), new PrintOptions(true, false)).sheets().getFirst().outlines().size();
        assertThat(marked).isGreaterThanOrEqualTo(plain + "DỰTHẢO".length());
    }

    @Test
    void thePagesThatWereKeptArePrintedAndNotThoseThatWouldBeLaidOutToday() throws IOException {
        var kept = new ByteArrayOutputStream();
        writer.write(Composer.compose(SamplePapers.report()), kept);
        var sheets = printed(SamplePapers.plan(), PrintOptions.PLAIN, Optional.of(kept.toByteArray())).sheets();
        assertThat(sheets).extracting(s -> s.outlines().size())
                .isEqualTo(printed(SamplePapers.report()).sheets().stream().map(s -> s.outlines().size()).toList());
    }

    @Test
    void allPagesArePrintedOnA4() {
        var sheets = printed(SamplePapers.plan()).sheets();
        assertThat(sheets).extracting(PostScript.Sheet::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(sheets).allSatisfy(s -> {
            assertThat(s.width()).isCloseTo(210 / 25.4 * 72, within(0.5));
            assertThat(s.height()).isCloseTo(297 / 25.4 * 72, within(0.5));
            assertThat(s.outlines()).isNotEmpty();
        });
    }

    @Test
    void theTextBeginsThirtyMillimetresFromTheLeftEdge() {
        var left = printed(SamplePapers.plan()).sheets().get(1).outlines().stream().mapToDouble(b -> b.getMinX()).min().orElseThrow();
        assertThat(left / 72 * 25.4).isCloseTo(30, within(0.2));
    }

    @Test
    void onlyTheChosenPagesArePrinted() {
        assertThat(printed(SamplePapers.plan(), new PageRanges(2, 3)).sheets()).extracting(PostScript.Sheet::number).containsExactly(2, 3);
    }

    @Test
    void copiesAndSidesReachThePrinter() {
        assertThat(printed(SamplePapers.report(), new Copies(3), Sides.DUPLEX).setup()).contains("/NumCopies 3").contains("/Duplex true");
    }

    @Test
    void aLandscapeAppendixFillsItsPageAcross() {
        var plan = SamplePapers.plan();
        var turned = plan.withAppendices(List.of(plan.appendices().getFirst().withOrientation(Orientation.LANDSCAPE)));
        var outlines = printed(turned).sheets().getLast().outlines();
        assertThat(outlines.stream().mapToDouble(b -> b.getMaxX()).max().orElseThrow()).isBetween(700.0, 842.0);
        assertThat(outlines.stream().mapToDouble(b -> b.getMaxY()).max().orElseThrow()).isLessThan(596);
    }

    @Test
    void nothingIsPrintedWhereTheUserThinksBetterOfIt() {
        assertThat(new SystemPrinter(() -> writer, (job, choices) -> false).print(SamplePapers.report(), PrintOptions.PLAIN, Optional.empty())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void withoutAPrinterNoDialogIsShown(String system) {
        var printer = new SystemPrinter(() -> writer, new SystemDialog(system, () -> false));
        assertThatThrownBy(() -> printer.print(SamplePapers.report(), PrintOptions.PLAIN, Optional.empty()))
                .isInstanceOfSatisfying(PrintException.class, e -> assertThat(e.code()).isEqualTo("PRINT-NONE"));
    }

    @Test
    void aPrinterThatFailsIsAProblemTheUserIsToldOf() {
        var printer = new SystemPrinter(() -> writer, (job, choices) -> {
            throw new PrinterException("out of paper");
        });
        assertThatThrownBy(() -> printer.print(SamplePapers.report(), PrintOptions.PLAIN, Optional.empty()))
                .isInstanceOfSatisfying(PrintException.class, e -> assertThat(e.code()).isEqualTo("PRINT-FAILED"))
                .hasRootCauseMessage("out of paper");
    }
}
