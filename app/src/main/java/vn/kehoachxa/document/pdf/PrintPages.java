package vn.kehoachxa.document.pdf;

import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import vn.kehoachxa.document.Document;

/**
 * Pages for the system's printing: those of a PDF, each with its own size and orientation. Letters are painted as their
 * outlines, so that they stand where they stand in the PDF whatever fonts the printer has. To be closed once printed.
 */
public final class PrintPages implements AutoCloseable {

    private final PDDocument pdf;

    private PrintPages(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** The pages that {@code writer} lays out. */
    public static PrintPages of(Document document, PdfWriter writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(document, bytes);
        return of(bytes.toByteArray());
    }

    /** The pages of a PDF as they are. */
    public static PrintPages of(byte[] pdf) throws IOException {
        return new PrintPages(Loader.loadPDF(pdf));
    }

    /** All pages, in order. */
    public Pageable pageable() {
        return new PDFPageable(pdf, Orientation.AUTO);
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
