package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.layout.Page;

/** Paints pages into one PDF: texts in the order in which they are read, rules after them, as no part of the text. */
final class PagePainter {

    private final PdfFile file;
    private final EmbeddedFaces faces;
    private final Tags tags;
    private final StructTree tree;
    private final PdfBytes content = new PdfBytes();
    /** The object above all pages, and those of the pages. */
    private final int root;
    private final List<Integer> pages = new ArrayList<>();

    PagePainter(PdfFile file, EmbeddedFaces faces, Tags tags, StructTree tree) {
        this.file = file;
        this.faces = faces;
        this.tags = tags;
        this.tree = tree;
        this.root = file.reserve();
    }

    void paint(Page page) throws IOException {
        var number = file.reserve();
        var stream = file.reserve();
        content.clear();
        tree.begin(number);
        new TextPainter(content, faces, tags, tree).paint(page.items(), page.height());
        RulePainter.paint(page, content);
        file.stream(stream, "", content);
        var parents = tree.end();
        file.object(number).put("<</Type/Page/Parent ").reference(root)
                .put("/MediaBox[0 0 ").put(page.width()).put(page.height()).put("]/Resources ").reference(faces.resources())
                .put("/Contents ").reference(stream).put("/StructParents ").whole(parents).put(">>");
        pages.add(number);
    }

    /** The numbers of the objects of the pages, in order. */
    List<Integer> pages() {
        return pages;
    }

    /** After the last page; returns the number of the object above all pages. */
    int write() throws IOException {
        var out = file.object(root).put("<</Type/Pages/Count ").whole(pages.size()).put("/Kids[");
        pages.forEach(out::reference);
        out.put("]>>");
        return root;
    }
}
