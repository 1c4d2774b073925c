package vn.kehoachxa.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import vn.kehoachxa.zip.FixedZip;

/**
 * What is the same in every Word file of ours, made by POI once and packed: styles, settings, the lists of the parts and how they belong
 * together, and the headers and footers that say the same in each paper. Immutable.
 */
final class Shell {

    private static final String PROGRAM = "Kế hoạch xã";
    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String OWN_PROPERTIES = "docProps/custom.xml";

    private final byte[] packed;
    private final Part number;
    private final FirstPage empty;
    private final List<FirstPage> own;

    /**
     * A part of the file.
     *
     * @param id by which the document names it
     * @param name in the zip
     */
    record Part(String id, String name) {}

    /** Header and footer of a first page. */
    record FirstPage(Part header, Part footer) {}

    /** @param heads how many sections have a head, and so a first page of their own */
    Shell(int heads) {
        var word = new XWPFDocument();
        try {
            word.createStyles().setStyles(StyleSheet.create());
            Settings.apply(word.getSettings().getCTSettings());
            word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
            // The part is there where there is a property; each file has its own.
            word.getProperties().getCustomProperties().addProperty(CustomProperties.PAPER, "");
            number = part(word, policy(word).createHeader(STHdrFtr.DEFAULT));
            empty = firstPage(word);
            var pages = new ArrayList<FirstPage>();
            for (var i = 0; i < heads; i++) {
                pages.add(firstPage(word));
            }
            own = List.copyOf(pages);
            packed = pack(word);
        } catch (IOException e) {
            throw new UncheckedIOException("memory took no bytes", e);
        } finally {
            word.getPackage().revert();
        }
    }

    /** The header with the page's number. */
    Part number() {
        return number;
    }

    /** A first page in whose margins nothing stands. */
    FirstPage empty() {
        return empty;
    }

    /** The first pages of the sections with a head, in order. */
    List<FirstPage> own() {
        return own;
    }

    /** Writes what is the same in every file. */
    void writeTo(FixedZip zip) throws IOException {
        try (var file = ZipFile.builder().setByteArray(packed).get()) {
            file.copyRawEntries(zip, entry -> true);
        }
    }

    static void writeDocument(FixedZip zip, Xml document) throws IOException {
        write(zip, DOCUMENT, document);
    }

    static void writeProperties(FixedZip zip, Xml properties, Xml own) throws IOException {
        write(zip, PROPERTIES, properties);
        write(zip, OWN_PROPERTIES, own);
    }

    static void write(FixedZip zip, Part part, Xml content) throws IOException {
        write(zip, part.name(), content);
    }

    private static void write(FixedZip zip, String name, Xml content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        content.writeTo(zip);
        zip.closeArchiveEntry();
    }

    private static FirstPage firstPage(XWPFDocument word) {
        var policy = policy(word);
        return new FirstPage(part(word, policy.createHeader(STHdrFtr.FIRST)), part(word, policy.createFooter(STHdrFtr.FIRST)));
    }

    private static XWPFHeaderFooterPolicy policy(XWPFDocument word) {
        return new XWPFHeaderFooterPolicy(word, CTSectPr.Factory.newInstance());
    }

    private static Part part(XWPFDocument word, POIXMLDocumentPart part) {
        return new Part(word.getRelationId(part), part.getPackagePart().getPartName().getName().substring(1));
    }

    /** POI's file, without the parts that each paper has of its own, and with the words of the others. */
    private byte[] pack(XWPFDocument word) throws IOException {
        var saved = new ByteArrayOutputStream();
        word.write(saved);
        var common = Map.of(
                number.name(), Margins.number(), empty.header().name(), Margins.emptyHeader(), empty.footer().name(), Margins.emptyFooter());
        var others = new HashSet<>(common.keySet());
        others.add(DOCUMENT);
        others.add(PROPERTIES);
        others.add(OWN_PROPERTIES);
        own.forEach(page -> others.addAll(List.of(page.header().name(), page.footer().name())));
        var out = new ByteArrayOutputStream();
        try (var from = ZipFile.builder().setByteArray(saved.toByteArray()).get(); var to = new FixedZip(out)) {
            for (var entry : Collections.list(from.getEntriesInPhysicalOrder())) {
                if (!others.contains(entry.getName())) {
                    to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(to);
                    to.closeArchiveEntry();
                }
            }
            for (var part : List.of(number, empty.header(), empty.footer())) {
                write(to, part, common.get(part.name()));
            }
        }
        return out.toByteArray();
    }
}
