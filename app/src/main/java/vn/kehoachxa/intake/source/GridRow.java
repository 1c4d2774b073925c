package vn.kehoachxa.intake.source;

import java.util.List;

/**
 * A row of a grid.
 *
 * @param header whether the file says that it is repeated on each page
 * @param cells from left to right; columns that a cell of a row above still covers are left out
 * @param anchors names of bookmarks that begin in it, in order
 * @param page from 1 where it begins; 0 where the file does not say
 */
public record GridRow(boolean header, List<GridCell> cells, List<String> anchors, int page) {

    public GridRow {
        cells = List.copyOf(cells);
        anchors = List.copyOf(anchors);
    }
}
