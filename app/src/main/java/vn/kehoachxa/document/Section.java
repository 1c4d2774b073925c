package vn.kehoachxa.document;

import java.util.List;
import vn.kehoachxa.plan.Orientation;

/**
 * A part of the document that begins on a new page and counts its pages from 1; the number is not shown on its first page (Decree
 * 30/2020, annex I, I.7 and III.1.đ).
 *
 * @param name for the bookmarks: {@code Phụ lục I}
 */
public record Section(String name, Orientation orientation, List<Piece> pieces) {

    public Section {
        pieces = List.copyOf(pieces);
    }
}
