package vn.kehoachxa.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.template.TestPapers;
import vn.kehoachxa.template.TestPapers.Named;

/** The file around the text: what Word checks before it opens one. */
class WordPackageTest {

    private static final String TYPES = "[Content_Types].xml";

    private static PdfFonts fonts;

    @BeforeAll
    static void readFonts() throws IOException {
        fonts = new PdfFonts();
    }

    static Stream<Named> papers() {
        return TestPapers.six().stream();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartIsThereOnceAndIsWellFormed(Named paper) throws Exception {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(write(paper)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).doesNotHaveDuplicates().startsWith(TYPES);
        for (var part : parts(paper).values()) {
            parse(part);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPartHasAContentType(Named paper) throws Exception {
        var parts = parts(paper);
        var types = parse(parts.get(TYPES)).getChildNodes();
        var elements = IntStream.range(0, types.getLength()).mapToObj(types::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
        var named = elements.stream().map(e -> e.getAttribute("PartName")).filter(n -> !n.isEmpty()).map(n -> n.substring(1)).toList();
        var endings = elements.stream().map(e -> e.getAttribute("Extension")).filter(n -> !n.isEmpty()).toList();

        assertThat(parts.keySet()).filteredOn(p -> !p.equals(TYPES))
                .allMatch(p -> named.contains(p) || endings.contains(p.substring(p.lastIndexOf('.') + 1)));
        assertThat(parts.keySet()).containsAll(named);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyRelationshipHasItsTarget(Named paper) throws Exception {
        var parts = parts(paper);
        var targets = new ArrayList<String>();
        for (var part : parts.entrySet()) {
            if (!part.getKey().endsWith(".rels")) {
                continue;
            }
            var folder = part.getKey().substring(0, part.getKey().indexOf("_rels/"));
            var relationships = parse(part.getValue()).getElementsByTagName("Relationship");
            var ids = new ArrayList<String>();
            for (var i = 0; i < relationships.getLength(); i++) {
                var relationship = (Element) relationships.item(i);
                ids.add(relationship.getAttribute("Id"));
                assertThat(relationship.getAttribute("TargetMode")).isNotEqualTo("External");
                targets.add(URI.create("/" + folder).resolve(relationship.getAttribute("Target")).getPath().substring(1));
            }
            assertThat(ids).doesNotHaveDuplicates();
        }
        assertThat(parts.keySet()).containsAll(targets);
        assertThat(targets).containsAll(parts.keySet().stream().filter(p -> !p.endsWith(".rels") && !p.equals(TYPES)).toList());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void partsAreValidBySchema(Named paper) throws IOException, XmlException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(write(paper)))) {
            assertValid(word.getDocument());
            assertValid(word.getStyle());
            word.getHeaderList().forEach(h -> assertValid(h._getHdrFtr()));
            word.getFooterList().forEach(f -> assertValid(f._getHdrFtr()));
        }
    }

    private static void assertValid(XmlObject part) {
        var errors = new ArrayList<XmlError>();
        part.validate(new XmlOptions().setErrorListener(errors));
        assertThat(errors).isEmpty();
    }

    private static byte[] write(Named paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordWriter(fonts).write(Composer.compose(paper.paper()), out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(Named paper) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(write(paper)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Element parse(byte[] part) throws ParserConfigurationException, SAXException, IOException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)).getDocumentElement();
    }
}
