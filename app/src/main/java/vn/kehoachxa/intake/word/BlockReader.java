package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Content;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.source.Label;
import vn.kehoachxa.intake.source.Para;

/** Reads paragraphs and tables and what is put around them, into a story. */
final class BlockReader {

    private final Reading reading;

    BlockReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads all of the content. */
    void read(Content content, Story story) throws XMLStreamException {
        blocks(content, story);
        var left = story.takeCarried();
        if (left != null) {
            finish(List.of(left), null, ParLook.NOTHING, null, story);
        }
    }

    private void blocks(Content content, Story story) throws XMLStreamException {
        for (var name = content.next(); name != null; name = content.next()) {
            switch (name) {
                case "p" -> paragraph(content.take(), story);
                case "tbl" -> table(content.enter(), story);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(content.enter(), story);
                case "mc:AlternateContent" -> {
                    var picked = Alternatives.pick(content.take());
                    if (picked != null) {
                        blocks(Content.of(picked.children()), story);
                    }
                }
                case "bookmarkStart" -> story.anchorBetween(content.take().attribute("name"));
                case "altChunk" -> reading.findings().foreign();
                default -> {
                    // Properties of sections, which are known already; ends of bookmarks; what was deleted.
                }
            }
        }
    }

    private void table(Content table, Story story) throws XMLStreamException {
        var reader = new TableReader(reading, this);
        var grid = reader.read(table, story.takeWaiting());
        if (!grid.rows().isEmpty()) {
            story.add(grid);
            story.anchors(grid.rows().stream().flatMap(r -> r.anchors().stream()).toList());
            story.begins(grid.rows().getFirst().page());
        }
    }

    private void paragraph(Element paragraph, Story story) throws XMLStreamException {
        reading.limits().paragraph();
        var properties = paragraph.child("pPr");
        var style = reading.styles().paragraphStyle(properties == null ? null : properties.val("pStyle"));
        var look = reading.looks().of(style, properties);
        var contents = reading.fields().inContents();
        var carried = story.takeCarried();
        var begun = carried == null ? new Draft(reading.place().knownPage()) : carried;
        if (carried == null && Boolean.TRUE.equals(look.newPage())) {
            begun.opens();
        }
        story.takeWaiting().forEach(begun::anchor);
        var drafts = new InlineReader(reading, story.table(), style, begun).read(paragraph);
        if ((contents || reading.fields().inContents()) && isContentsLine(style)) {
            reading.findings().contents();
        } else if (isEndDeleted(properties)) {
            reading.findings().deleted();
            finish(drafts.subList(0, drafts.size() - 1), style, look, null, story);
            story.carry(drafts.getLast());
        } else {
            var label = look.list() == null || look.list() == 0
                    ? null
                    : reading.counters().next(look.list(), look.level() == null ? 0 : look.level());
            finish(drafts, style, look, label, story);
        }
        if (!story.isCell() && properties != null && properties.child("sectPr") != null) {
            reading.place().sectionEnded();
        }
    }

    private boolean isContentsLine(String style) {
        return reading.styles().chain(style).stream().anyMatch(s -> s.name().toLowerCase(Locale.ROOT).startsWith("toc "));
    }

    /** Whether the paragraph's end was deleted while changes were tracked: it and the next are one. */
    private static boolean isEndDeleted(Element properties) {
        return properties != null && properties.child("sectPr") == null
                && properties.at("rPr").filter(r -> r.child("del") != null || r.child("moveFrom") != null).isPresent();
    }

    private void finish(List<Draft> drafts, String style, ParLook look, Label label, Story story) throws XMLStreamException {
        var left = label;
        for (var draft : drafts) {
            if (draft.opensPage()) {
                reading.place().pageOpens();
            }
            boxes(draft.boxesBefore(), story);
            story.begins(draft.page());
            story.anchors(draft.anchors());
            add(draft, style, look, left, story);
            boxes(draft.boxesAfter(), story);
            left = null;
        }
    }

    private void add(Draft draft, String style, ParLook look, Label label, Story story) {
        var text = draft.text(reading.findings(), reading.limits());
        var empty = text.content().isBlank() && label == null;
        if (empty && (draft.anchors().isEmpty() || story.isCell())) {
            return;
        }
        var size = draft.size() > 0 ? draft.size() : reading.looks().run(story.table(), style, null).size() / 2.0;
        var opens = !story.isCell() && reading.place().takeOpens();
        story.add(new Para(
                text.content(), text.gaps(), label, reading.looks().look(look, size), new ArrayList<>(draft.anchors()),
                reading.place().spot(draft.page(), opens)));
    }

    private void boxes(List<Element> boxes, Story story) throws XMLStreamException {
        for (var box : boxes) {
            reading.limits().paragraph();
            read(Content.of(box.children()), story);
        }
    }
}
