package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.layout.Pages;

/** Writes documents as tagged PDF that archives accept ({@link Conformance}). The same document gives the same bytes, on any day. */
public final class PdfWriter {

    private static final String LANGUAGE = "vi-VN";
    private static final float VERSION = 1.7f;
    /** PDFBox makes the file's identifier out of this and the metadata; without it, out of the clock. */
    private static final long DOCUMENT_ID = 30_2020;

    private final PdfFonts fonts;
    private final Layout layout;

    public PdfWriter(PdfFonts fonts) {
        this.fonts = fonts;
        this.layout = new Layout(fonts);
    }

    /**
     * Lays the document out and writes it.
     *
     * @param out stays open
     */
    public void write(Document document, OutputStream out) throws IOException {
        write(document, layout.pages(document), out);
    }

    /** @param pages the document's pages, laid out with the metrics of this writer's fonts */
    public void write(Document document, Pages pages, OutputStream out) throws IOException {
        synchronized (fonts) {
            paint(document, pages, out);
        }
    }

    private void paint(Document document, Pages pages, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            describe(pdf, document);
            var faces = new EmbeddedFaces(pdf, fonts);
            var tree = new StructTree();
            var painter = new PagePainter(pdf, faces, new Tags(document, tree.document()), tree);
            var painted = new ArrayList<PDPage>();
            for (var page : pages.pages()) {
                painted.add(painter.paint(page));
            }
            faces.embed();
            tree.addTo(pdf);
            pdf.getDocumentCatalog().setDocumentOutline(Bookmarks.outline(pages, painted));
            pdf.save(out);
        }
    }

    private static void describe(PDDocument pdf, Document document) throws IOException {
        pdf.setVersion(VERSION);
        pdf.setDocumentId(DOCUMENT_ID);
        new Metadata(document.title(), document.author(), LANGUAGE).addTo(pdf);
        OutputColour.addTo(pdf);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
