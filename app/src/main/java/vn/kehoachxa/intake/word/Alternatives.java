package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.office.Element;

/** What a document gives twice, for new and for old programs, and the texts of drawings. */
final class Alternatives {

    static final String BOX = "txbxContent";

    private Alternatives() {}

    /** The one of the two to read: the new form, but the old one where only that has text boxes. May be null. */
    static Element pick(Element alternateContent) {
        var choice = alternateContent.child("mc:Choice");
        var fallback = alternateContent.child("mc:Fallback");
        if (choice == null) {
            return fallback;
        }
        return fallback != null && !has(choice, BOX) && has(fallback, BOX) ? fallback : choice;
    }

    /** The contents of the text boxes in a drawing, each once; those within boxes stay in them. */
    static List<Element> boxes(Element drawing) {
        var boxes = new ArrayList<Element>();
        collect(drawing, boxes);
        return boxes;
    }

    private static void collect(Element element, List<Element> boxes) {
        if (element.is(BOX)) {
            boxes.add(element);
        } else if (element.is("mc:AlternateContent")) {
            var picked = pick(element);
            if (picked != null) {
                collect(picked, boxes);
            }
        } else {
            element.children().forEach(c -> collect(c, boxes));
        }
    }

    /** Whether there is a picture, a chart or a diagram in the drawing: not lines and frames. */
    static boolean isPicture(Element drawing) {
        return has(drawing, "?pic") || has(drawing, "?imagedata") || has(drawing, "?chart") || has(drawing, "?relIds");
    }

    private static boolean has(Element element, String name) {
        return element.is(name) || element.children().stream().anyMatch(c -> has(c, name));
    }
}
