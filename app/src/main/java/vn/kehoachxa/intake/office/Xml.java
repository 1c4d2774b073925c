package vn.kehoachxa.intake.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.kehoachxa.intake.source.UnreadableFileException;

/**
 * A part as a stream of elements. Nothing that the part refers to is ever loaded, document type declarations are refused, and neither
 * depth nor size of what is held can grow without end.
 */
public final class Xml {

    /** Letters that are held at a time: hundreds of times what a plan has. */
    public static final int MOST_LETTERS = 10_000_000;

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String SHEET_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final Set<String> RELATIONS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private static final Map<String, String> PREFIXES = Map.of(
            WORD, "",
            WORD_STRICT, "",
            SHEET, "",
            SHEET_STRICT, "",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:");

    /** Elements within each other; files of Word have 40. */
    private static final int DEEPEST = 300;

    /** Elements that are held at a time: those of a paragraph, a row, or the styles. */
    private static final int MOST_HELD = 500_000;

    private static final int MARK = 3;
    private static final int UTF_8_MARK = 0xefbbbf;

    private static final int MOST_NAMES = 5_000;

    private final XMLStreamReader reader;
    private final Map<String, String> names = new HashMap<>();
    private int depth;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** @throws IOException where the part is not even begun */
    public static Xml open(InputStream in) throws XMLStreamException, IOException {
        return new Xml(factory().createXMLStreamReader(letters(in)));
    }

    /** Parts are UTF-8 or UTF-16 and nothing else (ECMA-376, part 2, 8.1.3.1). Left to the parser, wrong bytes are told on standard error. */
    private static Reader letters(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(new BufferedInputStream(in), MARK);
        var start = bytes.readNBytes(MARK);
        var first = start.length < MARK ? 0 : (start[0] & 0xff) << 16 | (start[1] & 0xff) << 8 | start[2] & 0xff;
        if (first != UTF_8_MARK) {
            bytes.unread(start);
        }
        var wide = first >> 8 == 0xfeff || first >> 8 == 0xfffe ? StandardCharsets.UTF_16
                : first >> 8 == '<' ? StandardCharsets.UTF_16BE : first >> 8 == '<' << 8 ? StandardCharsets.UTF_16LE : null;
        return new TokenLimit(new InputStreamReader(bytes, (wide == null ? StandardCharsets.UTF_8 : wide).newDecoder()));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        // The JDK's own limit is lower than ours and has no code.
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST * 2);
        return factory;
    }

    /** The part's outermost element, whole. */
    public Element root() throws XMLStreamException {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and instructions stand before it.
        }
        return element();
    }

    /** How many elements are open. */
    public int depth() {
        return depth;
    }

    /** The next event. @throws XMLStreamException where the part ends too early, or has a document type */
    public int next() throws XMLStreamException {
        var event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw new UnreadableFileException("INTAKE-BOMB", null);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new XMLStreamException("a document type declaration or what needs one");
            default -> {
                // Text and comments.
            }
        }
        return event;
    }

    /** The name of the element that just began. */
    public String name() {
        return name(reader.getNamespaceURI(), reader.getLocalName());
    }

    /** An attribute of the element that just began, or null. */
    public String attribute(String wanted) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(wanted) && isOurs(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private String name(String namespace, String local) {
        var prefix = namespace == null || namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, "?");
        return known(prefix.isEmpty() ? local : prefix + local);
    }

    /** Each name once: a document repeats some hundred. */
    private String known(String name) {
        return names.size() > MOST_NAMES ? name : names.computeIfAbsent(name, n -> n);
    }

    /** The element that just began, whole; afterwards the stream stands at its end. */
    public Element element() throws XMLStreamException {
        var open = new ArrayDeque<Element>();
        var root = begun();
        open.push(root);
        var held = 1;
        for (var text = new StringBuilder(); !open.isEmpty();) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++held > MOST_HELD) {
                    throw new UnreadableFileException("INTAKE-BOMB", null);
                }
                flush(text, open.peek());
                var child = begun();
                open.peek().add(child);
                open.push(child);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                flush(text, open.pop());
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE || event == XMLStreamConstants.CDATA) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > MOST_LETTERS) {
                    throw new UnreadableFileException("INTAKE-BOMB", null);
                }
            }
        }
        return root;
    }

    private static void flush(StringBuilder text, Element element) {
        if (!text.isEmpty()) {
            element.add(text.toString());
            text.setLength(0);
        }
    }

    private Element begun() {
        var count = reader.getAttributeCount();
        List<String> attributes = count == 0 ? List.of() : new ArrayList<>(count * 2);
        for (var i = 0; i < count; i++) {
            var local = reader.getAttributeLocalName(i);
            if (isOurs(reader.getAttributeNamespace(i)) && !local.startsWith("rsid")) {
                attributes.add(known(local));
                attributes.add(reader.getAttributeValue(i));
            } else if (RELATIONS.contains(reader.getAttributeNamespace(i))) {
                attributes.add(known("r:" + local));
                attributes.add(reader.getAttributeValue(i));
            }
        }
        return new Element(name(), attributes);
    }

    private static boolean isOurs(String namespace) {
        return namespace == null || namespace.isEmpty() || namespace.equals(WORD) || namespace.equals(WORD_STRICT);
    }
}
