package vn.kehoachxa.print;

import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.MediaSizeName;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.pdf.PrintPages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;

/** Prints the pages of the PDF on the system's printers. */
public final class SystemPrinter implements Printer {

    private final Supplier<PdfWriter> writer;
    private final PrintDialog dialog;

    public SystemPrinter(Supplier<PdfWriter> writer, PrintDialog dialog) {
        this.writer = writer;
        this.dialog = dialog;
    }

    @Override
    public boolean print(Paper paper, PrintOptions options, Optional<byte[]> kept) {
        var document = Composer.compose(paper, options);
        try (var pages = kept.isPresent() ? PrintPages.of(kept.get()) : PrintPages.of(document, writer.get())) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName(document.title());
            job.setPageable(pages.pageable());
            var choices = new HashPrintRequestAttributeSet(MediaSizeName.ISO_A4);
            if (!dialog.ask(job, choices)) {
                return false;
            }
            job.print(choices);
            return true;
        } catch (PrinterException | IOException | HeadlessException failure) {
            throw PrintException.failed(failure);
        }
    }
}
