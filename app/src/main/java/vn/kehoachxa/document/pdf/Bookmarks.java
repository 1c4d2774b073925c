package vn.kehoachxa.document.pdf;

import java.util.ArrayDeque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import vn.kehoachxa.document.layout.Bookmark;
import vn.kehoachxa.document.layout.Pages;

/** The tree of headings that a reader shows beside the pages. */
final class Bookmarks {

    private Bookmarks() {}

    /** @param painted the pages in the PDF, one for each of {@code pages} */
    static PDDocumentOutline outline(Pages pages, List<PDPage> painted) {
        var outline = new PDDocumentOutline();
        var open = new ArrayDeque<PDOutlineNode>(List.of(outline));
        var depths = new ArrayDeque<Integer>(List.of(0));
        for (var bookmark : pages.bookmarks()) {
            while (depths.peek() >= bookmark.depth()) {
                depths.pop();
                open.pop();
            }
            var item = item(bookmark, painted.get(bookmark.page()));
            open.peek().addLast(item);
            open.push(item);
            depths.push(bookmark.depth());
        }
        return outline;
    }

    private static PDOutlineItem item(Bookmark bookmark, PDPage page) {
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(page.getMediaBox().getHeight() - bookmark.y()));
        var item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(destination);
        return item;
    }
}
