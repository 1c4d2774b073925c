package vn.kehoachxa.intake.office;

import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * The children of an element, one after another; each is taken whole, entered, or passed over. A document is read so that no more than a
 * paragraph or a row of it is held at a time.
 */
public interface Content {

    /** The name of the next child; null at the end. */
    String next() throws XMLStreamException;

    /** An attribute of the child just named, or null. */
    String attribute(String wanted);

    /** The child just named, whole. */
    Element take() throws XMLStreamException;

    /** The children of the child just named. This content goes on behind that child, however far it was read. */
    Content enter() throws XMLStreamException;

    /** The children of an element that is held already. */
    static Content of(List<Element> children) {
        return new Content() {

            private final Iterator<Element> left = children.iterator();
            private Element now;

            @Override
            public String next() {
                now = left.hasNext() ? left.next() : null;
                return now == null ? null : now.name();
            }

            @Override
            public String attribute(String wanted) {
                return now.attribute(wanted);
            }

            @Override
            public Element take() {
                return now;
            }

            @Override
            public Content enter() {
                return Content.of(now.children());
            }
        };
    }

    /** The children of the element at whose start the stream stands. */
    static Content of(Xml xml) {
        return new Stream(xml);
    }

    /** Reads from the stream as far as asked. */
    final class Stream implements Content {

        private final Xml xml;
        private final int depth;

        private Stream(Xml xml) {
            this.xml = xml;
            this.depth = xml.depth();
        }

        @Override
        public String next() throws XMLStreamException {
            // The stream stands at the start of this element, in or behind a child: what was not read is passed over.
            while (xml.depth() >= depth) {
                var event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && xml.depth() == depth + 1) {
                    return xml.name();
                }
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    return null;
                }
            }
            return null;
        }

        @Override
        public String attribute(String wanted) {
            return xml.attribute(wanted);
        }

        @Override
        public Element take() throws XMLStreamException {
            return xml.element();
        }

        @Override
        public Content enter() {
            return new Stream(xml);
        }
    }
}
