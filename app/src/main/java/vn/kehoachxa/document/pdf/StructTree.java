package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The structure tree of a file (ISO 32000-1, 14.7), and the way back from each page's marked content to its elements. */
final class StructTree {

    /** Of our own types, the standard one that says the same in PDF 1.7. */
    static final String TITLE = "Title";
    private static final String ROLES = "<</" + TITLE + "/P>>";

    private final PdfFile file;
    private final int root;
    private final List<StructElement> elements = new ArrayList<>();
    private final StructElement document;
    /** The elements of the marked content of the page that was begun last, by number. */
    private int[] parents = new int[64];
    private int marks;
    private int page;
    /** For each page the object that names the elements of its marked content. */
    private final List<Integer> pages = new ArrayList<>();

    StructTree(PdfFile file) {
        this.file = file;
        root = file.reserve();
        document = element("Document", root, "");
    }

    private StructElement element(String type, int parent, String attributes) {
        var element = new StructElement(file.reserve(), type, parent, attributes);
        elements.add(element);
        return element;
    }

    StructElement document() {
        return document;
    }

    /** A new element inside another one, after those that it has. */
    StructElement add(StructElement parent, String type) {
        return add(parent, type, "");
    }

    /** @param attributes as {@link StructElement} takes them */
    StructElement add(StructElement parent, String type, String attributes) {
        var element = element(type, parent.number(), attributes);
        parent.add(element);
        return element;
    }

    /** A page's content follows. @param object the number of its object */
    void begin(int object) {
        page = object;
        marks = 0;
    }

    /** The number of a new stretch of marked content, on the page that was begun. */
    int mark(StructElement element) {
        if (marks == parents.length) {
            parents = Arrays.copyOf(parents, 2 * marks);
        }
        parents[marks] = element.number();
        element.add(page, marks);
        return marks++;
    }

    /** The page has no more content; returns the number that its dictionary gives as {@code StructParents}. */
    int end() throws IOException {
        var number = file.reserve();
        var out = file.object(number).put("[");
        for (var i = 0; i < marks; i++) {
            out.reference(parents[i]);
        }
        out.put("]");
        pages.add(number);
        return pages.size() - 1;
    }

    /** Returns the number of the tree's object. */
    int write() throws IOException {
        for (var element : elements) {
            element.write(file.object(element.number()));
        }
        var out = file.object(root);
        out.put("<</Type/StructTreeRoot/K ").reference(document.number()).put("/ParentTreeNextKey ").whole(pages.size());
        out.put("/RoleMap").put(ROLES).put("/ParentTree<</Nums[");
        for (var i = 0; i < pages.size(); i++) {
            out.whole(i).reference(pages.get(i));
        }
        out.put("]>>>>");
        return root;
    }
}
