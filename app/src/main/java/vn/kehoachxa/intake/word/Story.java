package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;

/** Pieces that follow each other: those of the body, or those of a cell. */
final class Story {

    private final boolean cell;
    private final RunLook table;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private Draft carried;
    private int firstPage = -1;

    private Story(boolean cell, RunLook table) {
        this.cell = cell;
        this.table = table;
    }

    static Story body() {
        return new Story(false, RunLook.NOTHING);
    }

    /** @param table letters as the style of the table has them */
    static Story cell(RunLook table) {
        return new Story(true, table);
    }

    boolean isCell() {
        return cell;
    }

    RunLook table() {
        return table;
    }

    /** In a cell there are no tables: their paragraphs stand for them. */
    void add(Piece piece) {
        switch (piece) {
            case Grid grid when cell -> grid.rows().stream().map(GridRow::cells).flatMap(List::stream)
                    .map(GridCell::paras).flatMap(List::stream).forEach(pieces::add);
            case Grid grid -> pieces.add(grid);
            case Para para -> pieces.add(para);
        }
    }

    /** A bookmark that begins between paragraphs belongs to the next one. */
    void anchorBetween(String name) {
        if (Anchors.isKept(name)) {
            waiting.add(name);
        }
    }

    List<String> takeWaiting() {
        var taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    /** Notes the bookmarks of what was added. */
    void anchors(List<String> names) {
        anchors.addAll(names);
    }

    /** Every bookmark in it, in order. */
    List<String> anchors() {
        return anchors;
    }

    /** Text whose paragraph's end was deleted: it goes on in the next paragraph. */
    void carry(Draft draft) {
        carried = draft;
    }

    Draft takeCarried() {
        var taken = carried;
        carried = null;
        return taken;
    }

    /** On which page its first paragraph begins. */
    void begins(int page) {
        firstPage = firstPage < 0 ? page : firstPage;
    }

    /** -1 where it has no paragraph. */
    int firstPage() {
        return firstPage;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Its paragraphs: those of a cell are all it has. */
    List<Para> paras() {
        return pieces.stream().filter(Para.class::isInstance).map(Para.class::cast).toList();
    }
}
