package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Table;

/**
 * The texts that a selection reaches over, each with the stretch of it that is selected. Between two cells of one table it is the
 * rectangle between them, whole cells; else everything in reading order from one end to the other.
 *
 * @param parts in reading order; never empty
 * @param table the table whose cells are selected as a rectangle, or null
 */
record Covered(List<Part> parts, Table table) {

    /** A stretch of one text. */
    record Part(Spot spot, int from, int to, RichText text) {

        RichText slice() {
            return Slices.slice(text, from, to);
        }

        boolean isWhole() {
            return from == 0 && to == text.text().length();
        }
    }

    static Covered of(Paper paper, SpotOrder order, Selection selection) {
        var rectangle = selection.isInOneText() ? Optional.<Covered>empty() : rectangle(paper, selection);
        if (rectangle.isPresent()) {
            return rectangle.get();
        }
        var one = order.place(selection.anchor().spot());
        var other = order.place(selection.caret().spot());
        if (one < 0 || other < 0) {
            return new Covered(List.of(), null);
        }
        var forward = one < other || one == other && selection.anchor().at() <= selection.caret().at();
        var first = forward ? selection.anchor() : selection.caret();
        var last = forward ? selection.caret() : selection.anchor();
        var texts = order.all().subList(Math.min(one, other), Math.max(one, other) + 1);
        var index = new TextIndex(paper);
        return new Covered(
                texts.stream().map(spot -> {
                    var text = index.at(spot);
                    var length = text.text().length();
                    var from = spot.equals(first.spot()) ? Math.min(first.at(), length) : 0;
                    var to = spot.equals(last.spot()) ? Math.min(last.at(), length) : length;
                    return new Part(spot, from, to, text);
                }).toList(),
                null);
    }

    private static Optional<Covered> rectangle(Paper paper, Selection selection) {
        if (selection.cells() && !(selection.caret().spot() instanceof Spot.OfCell)) {
            return label(paper, selection.caret().spot());
        }
        if (!(selection.anchor().spot() instanceof Spot.OfCell one) || !(selection.caret().spot() instanceof Spot.OfCell other)) {
            return Optional.empty();
        }
        return Texting.tableOfRow(paper, one.row()).filter(t -> t.rows().stream().anyMatch(r -> r.id().equals(other.row()))).map(t -> {
            var a = Lists.find(t.rows(), r -> r.id().equals(one.row()));
            var b = Lists.find(t.rows(), r -> r.id().equals(other.row()));
            var left = Math.min(one.column(), other.column());
            var right = Math.max(one.column(), other.column());
            var cells = t.rows().subList(Math.min(a, b), Math.max(a, b) + 1).stream()
                    .flatMap(row -> IntStream.rangeClosed(left, right).mapToObj(c -> {
                        var text = row.cells().get(c).content();
                        return new Part(new Spot.OfCell(row.id(), c), 0, text.text().length(), text);
                    }))
                    .toList();
            return new Covered(cells, t);
        });
    }

    private static Optional<Covered> label(Paper paper, Spot spot) {
        return Texting.tableOf(paper, spot).map(t -> {
            var text = Texting.read(paper, spot).orElse(RichText.EMPTY);
            return new Covered(List.of(new Part(spot, 0, text.text().length(), text)), t);
        });
    }

    /** Whether whole cells of a table are selected. */
    boolean isCells() {
        return table != null;
    }

    boolean isInOneText() {
        return parts.size() == 1;
    }
}
