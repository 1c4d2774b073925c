package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Xml;
import vn.kehoachxa.plan.Orientation;

/**
 * What has to be known of a document before it is read: a section says how its pages lie only where it ends.
 *
 * @param sections in order; never empty
 * @param pages whether Word noted where its pages ended when it last laid the document out
 */
record Sections(List<Section> sections, boolean pages) {

    /** @param newPage whether it begins on a page of its own */
    record Section(Orientation orientation, boolean newPage) {}

    /** Reads through the whole document. */
    static Sections of(Xml document) throws XMLStreamException {
        var sections = new ArrayList<Section>();
        var pages = false;
        for (var event = document.next(); event != XMLStreamConstants.END_DOCUMENT; event = document.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = document.name();
                if (name.equals("sectPr")) {
                    sections.add(section(document.element()));
                } else if (name.equals("lastRenderedPageBreak")) {
                    pages = true;
                }
            }
        }
        if (sections.isEmpty()) {
            sections.add(new Section(Orientation.PORTRAIT, true));
        }
        return new Sections(List.copyOf(sections), pages);
    }

    private static Section section(Element properties) {
        var type = properties.val("type");
        var size = properties.child("pgSz");
        var landscape = size != null
                && ("landscape".equals(size.attribute("orient"))
                        || size.number("w") != null && size.number("h") != null && size.number("w") > size.number("h"));
        return new Section(landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT, !"continuous".equals(type) && !"nextColumn".equals(type));
    }

    Section at(int index) {
        return sections.get(Math.min(index, sections.size() - 1));
    }
}
