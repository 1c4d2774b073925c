package vn.kehoachxa.document.layout;

import java.util.List;

/** A document laid out. */
public record Pages(List<Page> pages, List<Bookmark> bookmarks) {

    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
