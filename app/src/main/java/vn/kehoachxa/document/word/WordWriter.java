package vn.kehoachxa.document.word;

import java.io.IOException;
import java.io.OutputStream;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.layout.Metrics;
import vn.kehoachxa.document.layout.Sizing;
import vn.kehoachxa.zip.FixedZip;

/**
 * Writes a document as a Word file in the form of Decree 30/2020: named styles, real sections, repeated header rows, a page-number
 * field. The same document always gives the same bytes.
 */
public final class WordWriter {

    private final Lengths lengths;
    /** For a paper with one head, as every paper is that is composed. */
    private final Shell usual = new Shell(1);

    /** @param metrics of the letters, which say how wide columns are and where titles break */
    public WordWriter(Metrics metrics) {
        this.lengths = new Lengths(new Sizing(metrics));
    }

    /**
     * Writes the document.
     *
     * @param out is not closed
     * @throws IOException where {@code out} does not take the bytes
     */
    public void write(Document document, OutputStream out) throws IOException {
        var heads = document.sections().stream().map(WordWriter::head).filter(head -> head != null).toList();
        var shell = heads.size() == 1 ? usual : new Shell(heads.size());
        var zip = new FixedZip(out);
        shell.writeTo(zip);
        Shell.writeProperties(zip, CoreProperties.of(document), CustomProperties.of(document));
        for (var i = 0; i < heads.size(); i++) {
            var page = shell.own().get(i);
            Shell.write(zip, page.header(), Margins.stamps(heads.get(i), lengths));
            Shell.write(zip, page.footer(), Margins.contact(heads.get(i), lengths));
        }
        Shell.writeDocument(zip, body(document, shell));
        zip.finish();
        zip.flush();
    }

    private Xml body(Document document, Shell shell) {
        var body = new Body();
        var own = shell.own().iterator();
        var sections = document.sections();
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var width = PageSetup.textWidth(section.orientation());
            var height = PageSetup.textHeight(section.orientation());
            new SectionWriter(new Story(body, lengths, width, height), section.pieces()).write();
            var head = head(section);
            var hasAddress = head != null && !head.contact().isBlank();
            var setup = new PageSetup(section.orientation(), shell.number(), head == null ? shell.empty() : own.next(), hasAddress);
            if (i == sections.size() - 1) {
                body.endLastSection(setup);
            } else {
                body.endSection(setup);
            }
        }
        return body.end();
    }

    /** The head of a section, or null. */
    private static HeadPiece head(Section section) {
        return section.pieces().stream()
                .filter(HeadPiece.class::isInstance)
                .map(HeadPiece.class::cast)
                .findFirst()
                .orElse(null);
    }
}
