package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.RemovePassage;
import vn.kehoachxa.plan.edit.Several;

/** What can be done with several texts at once. */
final class RangeEdits {

    private RangeEdits() {}

    /**
     * Takes out what is selected. Lines and passages that are covered go, with the tables between them; what is left of the first and
     * the last grows together where both are lines of one body or passages of one list. Values of the head and the foot are
     * never emptied together with other texts: all selected and deleted leaves a paper its head.
     */
    static Change delete(Paper paper, Covered covered) {
        var first = covered.parts().getFirst();
        var edits = covered.isCells() || covered.isInOneText() ? emptied(paper, covered) : across(paper, covered);
        return new Change(edits.isEmpty() ? null : Several.of(edits), first.spot(), first.from());
    }

    private static List<Edit> emptied(Paper paper, Covered covered) {
        var parts = covered.parts().stream().filter(p -> p.from() < p.to() && !isFilledByProgram(paper, p.spot()));
        return written(paper, parts, RangeEdits::without);
    }

    /** The edits that write the parts, each on what those before have made: the labels of a table are written with the whole of it. */
    private static List<Edit> written(Paper paper, Stream<Covered.Part> parts, Function<Covered.Part, RichText> text) {
        var edits = new ArrayList<Edit>();
        var now = paper;
        for (var part : parts.toList()) {
            var edit = Texting.write(now, part.spot(), text.apply(part));
            edits.add(edit);
            now = edit.apply(now);
        }
        return edits;
    }

    static boolean isFilledByProgram(Paper paper, Spot spot) {
        return spot instanceof Spot.OfCell cell
                && Texting.row(paper, cell.row()).map(r -> r.cells().get(cell.column()).computed()).orElse(true);
    }

    private static RichText without(Covered.Part part) {
        return Slices.replaced(part.text(), part.from(), part.to(), RichText.EMPTY);
    }

    private static List<Edit> across(Paper paper, Covered covered) {
        var first = covered.parts().getFirst();
        var last = covered.parts().getLast();
        var joins = areNeighbours(paper, first.spot(), last.spot());
        var edits = new ArrayList<Edit>();
        if (joins) {
            var kept = Slices.joined(Slices.slice(first.text(), 0, first.from()), Slices.slice(last.text(), last.to(), last.text().text().length()));
            edits.add(Texting.write(paper, first.spot(), kept));
        } else {
            var ends = Stream.of(first, last).filter(p -> !(p.spot() instanceof Spot.OfField) && !isFilledByProgram(paper, p.spot()));
            edits.addAll(written(paper, ends, RangeEdits::without));
        }
        var between = covered.parts().subList(1, covered.parts().size() - (joins ? 0 : 1));
        between.stream()
                .filter(p -> p.spot() instanceof Spot.OfText)
                .flatMap(p -> passage(paper, ((Spot.OfText) p.spot()).at()).stream())
                .forEach(edits::add);
        var runs = runs(paper, covered, between);
        runs.forEach(run -> edits.add(new RemoveBlocks(run)));
        var blocks = runs.stream().flatMap(List::stream).collect(Collectors.toSet());
        between.stream()
                .filter(p -> p.from() < p.to() && keepsItsPlace(paper, p.spot(), blocks))
                .forEach(p -> edits.add(Texting.write(paper, p.spot(), RichText.EMPTY)));
        return edits;
    }

    /** Whether both are lines of one body or appendix, or passages of one list. */
    private static boolean areNeighbours(Paper paper, Spot first, Spot last) {
        if (!(first instanceof Spot.OfText(var a)) || !(last instanceof Spot.OfText(var b))) {
            return false;
        }
        var one = Places.find(paper, a);
        var other = Places.find(paper, b);
        return one.isPresent() && other.isPresent()
                ? one.get().container().equals(other.get().container())
                : listOf(paper, a).isPresent() && listOf(paper, a).equals(listOf(paper, b));
    }

    private static Optional<PassageList> listOf(Paper paper, UUID passage) {
        return PassageEdits.place(paper, passage).map(PassageEdits.Place::list);
    }

    private static Optional<Edit> passage(Paper paper, UUID at) {
        return listOf(paper, at).map(list -> new RemovePassage(list, at));
    }

    /** The lines that go, and the tables of which every cell is covered, in runs that stand one after the other. */
    private static List<List<UUID>> runs(Paper paper, Covered covered, List<Covered.Part> between) {
        // A cell of which something is not selected keeps its table.
        var spots = covered.parts().stream().filter(Covered.Part::isWhole).map(Covered.Part::spot).collect(Collectors.toSet());
        var lines = between.stream().map(Covered.Part::spot).collect(Collectors.toSet());
        var runs = new ArrayList<List<UUID>>();
        Stream.concat(Stream.of(paper.id()), paper.appendices().stream().map(Appendix::id)).forEach(container -> {
            var open = false;
            for (var block : paper.blocksOf(container).orElseThrow()) {
                var goes = switch (block) {
                    case Line line -> lines.contains(new Spot.OfText(line.id()));
                    case Table table -> isWhole(table, spots);
                };
                if (goes && !open) {
                    runs.add(new ArrayList<>());
                }
                if (goes) {
                    runs.getLast().add(block.id());
                }
                open = goes;
            }
        });
        return runs;
    }

    /** Whether every cell that says something is covered, from the first row to the last. */
    private static boolean isWhole(Table table, Set<Spot> spots) {
        return !table.rows().isEmpty()
                && isTouched(table.rows().getFirst(), spots)
                && isTouched(table.rows().getLast(), spots)
                && table.rows().stream().allMatch(row -> IntStream.range(0, row.cells().size())
                        .filter(c -> !row.cells().get(c).computed() && !row.cells().get(c).text().isEmpty())
                        .allMatch(c -> spots.contains(new Spot.OfCell(row.id(), c))));
    }

    private static boolean isTouched(Row row, Set<Spot> spots) {
        return IntStream.range(0, row.cells().size()).anyMatch(c -> spots.contains(new Spot.OfCell(row.id(), c)));
    }

    /** A cell or a title of something that stays: it is emptied where it stands. */
    private static boolean keepsItsPlace(Paper paper, Spot spot, Set<UUID> gone) {
        return switch (spot) {
            case Spot.OfCell cell -> !isFilledByProgram(paper, cell)
                    && Texting.tableOfRow(paper, cell.row()).map(t -> !gone.contains(t.id())).orElse(false);
            case Spot.OfText(var at) -> paper.appendices().stream().anyMatch(a -> a.id().equals(at)) || paper.closing().id().equals(at);
            default -> false;
        };
    }

    /** Gives all that is selected a style, or takes it away where all of it has it. */
    static Optional<Change> toggle(Paper paper, Covered covered, MarkStyle style) {
        var parts = covered.parts().stream().filter(p -> p.from() < p.to() && Texting.hasMarks(p.spot()) && !isFilledByProgram(paper, p.spot())).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var on = !parts.stream().allMatch(p -> Slices.isAll(p.text(), p.from(), p.to(), style));
        var edits = written(paper, parts.stream(), p -> Slices.styled(p.text(), p.from(), p.to(), style, on));
        return Optional.of(new Change(Several.of(edits), null, CaretRequest.KEEP));
    }
}
