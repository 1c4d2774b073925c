package vn.kehoachxa.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An element of the structure tree: what a stretch of the pages is, a paragraph, a heading, a cell. Its own content comes before the
 * elements in it.
 */
final class StructElement {

    private final int number;
    private final String type;
    private final int parent;
    private final String attributes;
    private List<StructElement> kids = List.of();
    /** Pairs: the number of a page's object, and of the marked content on it. */
    private int[] marks = {};

    /**
     * @param number of its object in the file
     * @param type {@code P}, {@code H1}, {@code TD} …
     * @param parent the number of the object that it is in
     * @param attributes what its type does not say, such as how many columns a cell covers: a dictionary in PDF's writing, or empty
     */
    StructElement(int number, String type, int parent, String attributes) {
        this.number = number;
        this.type = type;
        this.parent = parent;
        this.attributes = attributes;
    }

    /** A new element is inside this one, after those that it has. */
    void add(StructElement kid) {
        if (kids.isEmpty()) {
            kids = new ArrayList<>();
        }
        kids.add(kid);
    }

    /** Marked content of a page belongs to it. @param page the number of its object, {@code id} the content's number on that page */
    void add(int page, int id) {
        marks = Arrays.copyOf(marks, marks.length + 2);
        marks[marks.length - 2] = page;
        marks[marks.length - 1] = id;
    }

    int number() {
        return number;
    }

    String type() {
        return type;
    }

    /** As a dictionary. */
    void write(PdfBytes out) {
        out.put("<</S/").put(type).put("/P ").reference(parent);
        if (marks.length > 0) {
            out.put("/Pg ").reference(marks[0]);
        }
        writeKids(out);
        if (!attributes.isEmpty()) {
            out.put("/A").put(attributes);
        }
        out.put(">>");
    }

    private void writeKids(PdfBytes out) {
        if (kids.isEmpty() && marks.length == 2) {
            out.put("/K ").whole(marks[1]);
        } else if (kids.size() + marks.length > 0) {
            writeAll(out.put("/K["));
            out.put("]");
        }
    }

    private void writeAll(PdfBytes out) {
        for (var i = 0; i < marks.length; i += 2) {
            if (marks[i] == marks[0]) {
                out.whole(marks[i + 1]);
            } else {
                out.put("<</Type/MCR/Pg ").reference(marks[i]).put("/MCID ").whole(marks[i + 1]).put(">>");
            }
        }
        for (var kid : kids) {
            out.reference(kid.number);
        }
    }
}
