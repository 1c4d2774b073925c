package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.layout.Bookmark;
import vn.kehoachxa.document.layout.Pages;

/** The tree of headings that a reader shows beside the pages, folded. */
final class Bookmarks {

    private final PdfFile file;
    private final Pages pages;
    private final List<Integer> painted;

    /** @param bookmark null for what is above all */
    private record Item(int number, Bookmark bookmark, List<Item> kids) {

        int depth() {
            return bookmark == null ? 0 : bookmark.depth();
        }
    }

    /** @param painted the objects of the pages in the file, one for each of {@code pages} */
    Bookmarks(PdfFile file, Pages pages, List<Integer> painted) {
        this.file = file;
        this.pages = pages;
        this.painted = painted;
    }

    /** Returns the number of the outline's object. */
    int write() throws IOException {
        var outline = item(null);
        var open = new ArrayDeque<Item>(List.of(outline));
        for (var bookmark : pages.bookmarks()) {
            while (open.peek().depth() >= bookmark.depth()) {
                open.pop();
            }
            var item = item(bookmark);
            open.peek().kids().add(item);
            open.push(item);
        }
        var out = file.object(outline.number()).put("<</Type/Outlines");
        putKids(outline, out);
        if (!outline.kids().isEmpty()) {
            out.put("/Count ").whole(outline.kids().size());
        }
        out.put(">>");
        writeKids(outline);
        return outline.number();
    }

    private Item item(Bookmark bookmark) {
        return new Item(file.reserve(), bookmark, new ArrayList<>());
    }

    private static void putKids(Item item, PdfBytes out) {
        if (!item.kids().isEmpty()) {
            out.put("/First ").reference(item.kids().getFirst().number()).put("/Last ").reference(item.kids().getLast().number());
        }
    }

    private void writeKids(Item parent) throws IOException {
        for (var i = 0; i < parent.kids().size(); i++) {
            var item = parent.kids().get(i);
            var out = file.object(item.number()).put("<</Title").text(item.bookmark().title()).put("/Parent ").reference(parent.number());
            if (i > 0) {
                out.put("/Prev ").reference(parent.kids().get(i - 1).number());
            }
            if (i < parent.kids().size() - 1) {
                out.put("/Next ").reference(parent.kids().get(i + 1).number());
            }
            putKids(item, out);
            if (!item.kids().isEmpty()) {
                out.put("/Count -").whole(item.kids().size());
            }
            var page = item.bookmark().page();
            var top = Math.ceil(pages.pages().get(page).height() - item.bookmark().y());
            out.put("/Dest[").reference(painted.get(page)).put("/XYZ null ").whole((long) top).put("null]>>");
            writeKids(item);
        }
    }
}
