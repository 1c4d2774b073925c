package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.layout.Pages;

/** Writes documents as tagged PDF that archives accept ({@link Conformance}). The same document gives the same bytes, on any day. */
public final class PdfWriter {

    private static final String LANGUAGE = "vi-VN";

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
        write(document, layout.pages(document), List.of(), out);
    }

    /** As {@link #write(Document, OutputStream)}. @param attachments files that go along inside */
    public void write(Document document, List<Attachment> attachments, OutputStream out) throws IOException {
        write(document, layout.pages(document), attachments, out);
    }

    /** @param pages the document's pages, laid out with the metrics of this writer's fonts */
    public void write(Document document, Pages pages, OutputStream out) throws IOException {
        write(document, pages, List.of(), out);
    }

    private void write(Document document, Pages pages, List<Attachment> attachments, OutputStream out) throws IOException {
        synchronized (fonts) {
            paint(document, pages, attachments, out);
        }
    }

    private void paint(Document document, Pages pages, List<Attachment> attachments, OutputStream out) throws IOException {
        try (var file = new PdfFile(out)) {
            var faces = new EmbeddedFaces(file, fonts);
            var tree = new StructTree(file);
            var painter = new PagePainter(file, faces, new Tags(document, tree), tree);
            for (var page : pages.pages()) {
                painter.paint(page);
            }
            faces.embed();
            var outlines = new Bookmarks(file, pages, painter.pages()).write();
            var metadata = new Metadata(document.title(), document.author(), LANGUAGE, document.source(), document.office());
            var information = metadata.writeInformation(file);
            var xmp = metadata.writeXmp(file, attachments.isEmpty() ? Conformance.ALONE : Conformance.WITH_FILES);
            var attached = Attachment.write(file, attachments);
            var colour = OutputColour.write(file);
            var root = painter.write();
            var structure = tree.write();
            var catalog = file.reserve();
            file.object(catalog).put("<</Type/Catalog/Pages ").reference(root).put("/StructTreeRoot ").reference(structure)
                    .put("/MarkInfo<</Marked true>>/Lang(" + LANGUAGE + ")/ViewerPreferences<</DisplayDocTitle true>>/Outlines ")
                    .reference(outlines).put("/Metadata ").reference(xmp).put("/OutputIntents[").reference(colour).put("]").put(attached).put(">>");
            file.finish(catalog, information);
        }
    }
}
