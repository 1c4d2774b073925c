package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table, or the part of it on one page.
 *
 * @param xs where its columns begin, and its right edge
 * @param rows from top to bottom
 * @param page from 1
 */
record Table(double[] xs, List<Row> rows, int page, double top) {

    /** A row. @param header whether it stood again on another page */
    record Row(List<Cell> cells, boolean header, int page) {

        String text() {
            var text = new StringBuilder();
            cells.forEach(c -> text.append(c.text()).append('\u0001'));
            return text.toString();
        }

        Row asHeader() {
            return new Row(cells, true, page);
        }
    }

    /** A cell. @param left its left edge @param right its right edge @param lines what stands in it, pages after each other */
    record Cell(int column, int colSpan, int rowSpan, double left, double right, List<Line> lines) {

        String text() {
            var text = new StringBuilder();
            lines.forEach(l -> text.append(l.text()).append(' '));
            return text.toString().strip();
        }

        boolean isEmpty() {
            return lines.isEmpty();
        }

        Cell with(List<Line> more) {
            var all = new ArrayList<>(lines);
            all.addAll(more);
            return new Cell(column, colSpan, rowSpan, left, right, all);
        }

        Cell at(int newColumn, int newColSpan, int newRowSpan) {
            return new Cell(newColumn, newColSpan, newRowSpan, left, right, lines);
        }
    }

    static Table of(Net net, List<List<Letter>> letters, int page, Spelling spelling) {
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i + 1 < net.ys().length; i++) {
            rows.add(new ArrayList<>());
        }
        for (var i = 0; i < net.boxes().size(); i++) {
            var box = net.boxes().get(i);
            rows.get(box.top()).add(new Cell(
                    box.left(), box.right() - box.left(), box.bottom() - box.top(), net.xs()[box.left()], net.xs()[box.right()],
                    lines(letters.get(i), page, spelling)));
        }
        return new Table(net.xs(), rows.stream().map(r -> new Row(r, false, page)).toList(), page, net.top());
    }

    /** Turned letters are lines of their own, after the others. */
    private static List<Line> lines(List<Letter> letters, int page, Spelling spelling) {
        var out = new ArrayList<Line>();
        for (var turn = 0; turn < 4; turn++) {
            var wanted = turn;
            var some = letters.stream().filter(l -> l.turn() == wanted).toList();
            if (!some.isEmpty()) {
                out.addAll(Lines.whole(Lines.of(some, page, spelling)));
            }
        }
        return out;
    }
}
