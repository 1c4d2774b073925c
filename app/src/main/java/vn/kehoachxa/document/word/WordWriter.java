package vn.kehoachxa.document.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.layout.Metrics;
import vn.kehoachxa.document.layout.Sizing;
import vn.kehoachxa.zip.FixedZip;

/**
 * Writes a document as a Word file in the form of Decree 30/2020: named styles, real sections, repeated header rows, a page-number
 * field. The same document always gives the same bytes.
 */
public final class WordWriter {

    /** When every file says that it was made: a real time would make each writing another file. */
    private static final Date MADE = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String PROGRAM = "Kế hoạch xã";

    private final Lengths lengths;

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
        var word = new XWPFDocument();
        try {
            properties(word, document);
            word.createStyles().setStyles(StyleSheet.create());
            Settings.apply(word.getSettings().getCTSettings());
            body(word, document.sections());
            var zip = new FixedZip(out);
            word.write(zip);
            zip.flush();
        } finally {
            // Closing would write it all a second time, into a buffer that nobody reads.
            word.getPackage().revert();
        }
    }

    private void body(XWPFDocument word, List<Section> sections) {
        var body = word.getDocument().getBody();
        var pages = new PageSetup(word, lengths);
        var bookmarks = new Bookmarks();
        for (var i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            var width = PageSetup.textWidth(section.orientation());
            var height = PageSetup.textHeight(section.orientation());
            new SectionWriter(new Story(body, bookmarks, lengths, width, height), section.pieces()).write();
            pages.apply(i == sections.size() - 1 ? body.addNewSectPr() : sectionEnd(body), section);
        }
    }

    /** Word keeps what a section's pages look like in its last paragraph. */
    private static CTSectPr sectionEnd(CTBody body) {
        var paragraph = body.sizeOfPArray() == 0 ? body.addNewP() : body.getPArray(body.sizeOfPArray() - 1);
        var properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        return properties.isSetSectPr() ? body.addNewP().addNewPPr().addNewSectPr() : properties.addNewSectPr();
    }

    private static void properties(XWPFDocument word, Document document) {
        try {
            var core = word.getPackage().getPackageProperties();
            core.setTitleProperty(XmlText.legal(document.title()));
            core.setCreatorProperty(XmlText.legal(document.author()));
            core.setLastModifiedByProperty(XmlText.legal(document.author()));
            core.setLanguageProperty("vi-VN");
            core.setCreatedProperty(Optional.of(MADE));
            core.setModifiedProperty(Optional.of(MADE));
            word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("POI does not take its own properties", e);
        }
    }
}
