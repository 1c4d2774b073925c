package vn.kehoachxa.intake.word;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Content;
import vn.kehoachxa.intake.office.OfficePackage;
import vn.kehoachxa.intake.office.Xml;
import vn.kehoachxa.intake.source.OurFile;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.plan.Texts;

/**
 * Reads Word files (.docx, ECMA-376, both its forms): what Word would print of the body, with tracked changes accepted. Empty paragraphs
 * are left out unless they are numbered or one of our bookmarks begins in them; anchors are told without those that Word makes by itself.
 */
public final class WordSource implements SourceReader {

    /** The properties in which our own files name their paper and its office. */
    private static final String PAPER = "kehoachxa.paper";
    private static final String OFFICE = "kehoachxa.office";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public Source read(byte[] file) {
        return OfficePackage.read(file, "INTAKE-BROKEN", WordSource::read);
    }

    private static Source read(OfficePackage word) throws IOException, XMLStreamException {
        var sections = Sections.of(word.document());
        var styles = new Styles(word.part("/styles"));
        var numbering = new Numbering(word.part("/numbering"), styles);
        var reading = new Reading(styles, numbering, sections, word.part("/footnotes"), word.part("/endnotes"));
        var body = Story.body();
        new BlockReader(reading).read(body(word.document()), body);
        return new Source(body.pieces(), Texts.oneLine(word.title()), ours(word, styles), null, reading.findings().remarks());
    }

    /** What a file of ours says of itself; null where it does not say that it is ours. */
    private static OurFile ours(OfficePackage word, Styles styles) throws IOException, XMLStreamException {
        var paper = id(word, PAPER);
        if (paper == null) {
            return null;
        }
        var margins = new OurMargins(styles, Stream.concat(word.parts("/header").stream(), word.parts("/footer").stream()).toList());
        return new OurFile(paper, id(word, OFFICE), margins.text(OurMargins.CIRCULATION), margins.text(OurMargins.CONTACT));
    }

    /** What a file of ours names; null where the file does not say it. */
    private static UUID id(OfficePackage word, String property) throws IOException, XMLStreamException {
        var id = word.property(property).strip();
        return ID.matcher(id).matches() ? UUID.fromString(id) : null;
    }

    private static Content body(Xml document) throws XMLStreamException, IOException {
        while (document.depth() == 0) {
            document.next();
        }
        var root = Content.of(document);
        for (var name = root.next(); name != null; name = root.next()) {
            if (name.equals("body")) {
                return root.enter();
            }
        }
        throw new IOException("a document without a body");
    }
}
