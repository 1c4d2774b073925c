package vn.kehoachxa.intake.word;

import java.util.HashMap;
import java.util.Map;
import vn.kehoachxa.intake.office.Element;

/** What goes along while a document is read from its beginning to its end. */
final class Reading {

    private final Styles styles;
    private final ParagraphLooks looks;
    private final Counters counters;
    private final Place place;
    private final Fields fields = new Fields();
    private final Findings findings = new Findings();
    private final Limits limits = new Limits();
    private final Map<String, String> footnotes = new HashMap<>();

    /** @param footnotes the roots of the parts of footnotes and endnotes; may be null */
    Reading(Styles styles, Numbering numbering, Sections sections, Element footnotes, Element endnotes) {
        this.styles = styles;
        this.looks = new ParagraphLooks(styles, numbering);
        this.counters = new Counters(numbering);
        this.place = new Place(sections);
        notes(footnotes, "footnote");
        notes(endnotes, "endnote");
    }

    private void notes(Element part, String kind) {
        if (part != null) {
            part.children(kind).forEach(n -> {
                var text = new StringBuilder();
                plain(n, text);
                footnotes.put(kind + n.attribute("id"), text.toString());
            });
        }
    }

    private static void plain(Element element, StringBuilder text) {
        switch (element.name()) {
            case "t" -> text.append(element.text());
            case "tab", "br", "p" -> text.append(' ');
            case "del", "moveFrom", "instrText" -> {
                return;
            }
            default -> {
                // Whatever holds these.
            }
        }
        element.children().forEach(c -> plain(c, text));
    }

    /** @param kind {@code footnote} or {@code endnote} @param id as the reference has it, or null */
    void note(String kind, String id) {
        findings.footnote(footnotes.getOrDefault(kind + id, ""));
    }

    Styles styles() {
        return styles;
    }

    ParagraphLooks looks() {
        return looks;
    }

    Counters counters() {
        return counters;
    }

    Place place() {
        return place;
    }

    Fields fields() {
        return fields;
    }

    Findings findings() {
        return findings;
    }

    Limits limits() {
        return limits;
    }
}
