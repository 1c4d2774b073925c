package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.intake.Pasted;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.InsertPassage;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeLine;

/** Puts lines and tables in where the caret stands. */
final class PasteEdits {

    private final TableEdits tables;
    private final Supplier<UUID> ids;

    PasteEdits(TableEdits tables, Supplier<UUID> ids) {
        this.tables = tables;
        this.ids = ids;
    }

    /** The blocks as they go in at a caret; empty where that place holds no lines. @param blocks with ids of their own */
    Optional<Change> lines(Paper paper, Caret at, List<Block> blocks) {
        if (!(at.spot() instanceof Spot.OfText(var id))) {
            return Optional.empty();
        }
        var place = Places.find(paper, id);
        if (place.isPresent() && place.get().block() instanceof Line line) {
            return Optional.of(intoLine(place.get(), line, at.at(), blocks));
        }
        return PassageEdits.place(paper, id).map(p -> intoList(p, at.at(), blocks));
    }

    /**
     * An empty line becomes the first of them. At the beginning of a line they stand before it, at its end behind it; in the midst what
     * stands behind the caret goes on behind the last.
     */
    private Change intoLine(Places.Spot place, Line line, int at, List<Block> blocks) {
        var edits = new ArrayList<Edit>();
        var length = line.text().length();
        if (length == 0 && blocks.getFirst() instanceof Line first) {
            edits.add(new SetText(line.id(), first.content()));
            edits.add(new ShapeLine(line.id(), first.shape()));
            if (blocks.size() > 1) {
                edits.add(insert(place, 1, blocks.subList(1, blocks.size())));
            }
        } else if (length == 0) {
            edits.add(insert(place, 1, blocks));
            edits.add(new RemoveBlocks(List.of(line.id())));
        } else if (at == 0) {
            edits.add(insert(place, 0, blocks));
        } else {
            var all = new ArrayList<>(blocks);
            var behind = Slices.slice(line.content(), at, length);
            if (!behind.text().isEmpty()) {
                edits.add(new SetText(line.id(), Slices.slice(line.content(), 0, at)));
                if (all.getLast() instanceof Line last) {
                    all.set(all.size() - 1, last.withContent(Slices.joined(last.content(), behind)));
                } else {
                    all.add(Line.of(ids.get(), line.level(), "").withContent(behind));
                }
            }
            edits.add(insert(place, 1, all));
        }
        for (var block : blocks) {
            if (block instanceof Table table) {
                tables.standing(table.kind(), table.rows()).ifPresent(edits::add);
            }
        }
        return new Change(Several.of(edits), focus(line, blocks, length), caret(blocks));
    }

    private static Edit insert(Places.Spot place, int behind, List<Block> blocks) {
        return new InsertBlocks(place.container(), place.index() + behind, blocks);
    }

    /** The caret goes behind the last line that came. */
    private static Spot focus(Line line, List<Block> blocks, int length) {
        var inLine = length == 0 && blocks.size() == 1 && blocks.getFirst() instanceof Line;
        return inLine ? new Spot.OfText(line.id()) : blocks.getLast() instanceof Line last ? new Spot.OfText(last.id()) : firstCell((Table) blocks.getLast());
    }

    private static Spot firstCell(Table table) {
        return table.rows().isEmpty() ? new Spot.OfLabel(table.id(), 0) : new Spot.OfCell(table.rows().getFirst().id(), 0);
    }

    private static int caret(List<Block> blocks) {
        return blocks.getLast() instanceof Line last ? last.text().length() : 0;
    }

    /** What a block says; of a table a text for each of its rows. */
    private static Stream<RichText> texts(Block block) {
        return switch (block) {
            case Line line -> Stream.of(line.content());
            case Table table -> new Pasted.Lines(List.of(table)).asText().text().lines().map(RichText::of);
        };
    }

    /** Lines among legal bases, recipients and the like: each one of the list. */
    private Change intoList(PassageEdits.Place place, int at, List<Block> blocks) {
        var here = place.passage();
        var edits = new ArrayList<Edit>();
        var lines = blocks.stream().flatMap(PasteEdits::texts).toList();
        var next = at == 0 && !here.text().isEmpty() ? place.index() : place.index() + 1;
        var last = here.id();
        var length = here.text().length();
        for (var text : lines) {
            if (here.text().isEmpty() && edits.isEmpty()) {
                edits.add(new SetText(here.id(), text));
            } else {
                var passage = new Passage(ids.get(), text);
                edits.add(new InsertPassage(place.list(), next++, passage));
                last = passage.id();
            }
            length = text.text().length();
        }
        return new Change(edits.isEmpty() ? null : Several.of(edits), new Spot.OfText(last), length);
    }
}
