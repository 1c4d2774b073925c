package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Outline;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.MoveBlocks;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeLine;

/** What keys and buttons do to the lines of a body or an appendix. */
final class LineEdits {

    private final Supplier<UUID> ids;

    LineEdits(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /**
     * Enter: what stands behind the caret goes into a new line of the same level. Before the first letter an empty line comes above: what
     * the line stands for, as a task does, stays with its words.
     */
    Optional<Change> split(Paper paper, UUID id, int caret) {
        return Places.find(paper, id).filter(p -> p.block() instanceof Line).map(p -> {
            var line = (Line) p.block();
            var end = line.text().length();
            var at = Math.clamp(caret, 0, end);
            var shape = new LineShape(line.level(), line.heading(), null, null, null, null);
            if (at == 0 && end > 0) {
                var above = Line.of(ids.get(), line.level(), "").withShape(shape);
                return new Change(new InsertBlocks(p.container(), p.index(), List.of(above)), new Spot.OfText(id), 0);
            }
            var next = new Line(ids.get(), line.level(), line.heading(), null, Slices.slice(line.content(), at, end), null, null, null)
                    .withShape(shape);
            var insert = new InsertBlocks(p.container(), p.index() + 1, List.of(next));
            Edit edit = at == end
                    ? insert
                    : new Several(List.of(new SetText(id, Slices.slice(line.content(), 0, at)), insert));
            return new Change(edit, new Spot.OfText(next.id()), 0);
        });
    }

    /** An empty line of the nearest line's level after a block (after the first of its container where there is none). */
    Change insertAfter(Paper paper, UUID block) {
        return Places.find(paper, block)
                .map(p -> inserted(p.container(), p.index() + 1, levelAt(p.blocks(), p.index())))
                .orElseGet(() -> first(paper.id()));
    }

    /** The first line of an empty body or appendix. */
    Change first(UUID container) {
        return inserted(container, 0, Level.TEXT);
    }

    private Change inserted(UUID container, int index, Level level) {
        var line = Line.of(ids.get(), level, "");
        return new Change(new InsertBlocks(container, index, List.of(line)), new Spot.OfText(line.id()), 0);
    }

    private static Level levelAt(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Line line ? line.level() : Level.TEXT;
    }

    /** Tab and Shift+Tab: one level down or up; plain text comes up as a bullet. */
    Optional<Change> shift(Paper paper, UUID id, int by) {
        return Texting.line(paper, id).flatMap(line -> {
            var to = line.level() == Level.TEXT ? (by < 0 ? Level.BULLET.ordinal() : -1) : line.level().ordinal() + by;
            return to < 0 || to >= Level.values().length ? Optional.empty() : level(paper, id, Level.values()[to]);
        });
    }

    Optional<Change> level(Paper paper, UUID id, Level level) {
        return Texting.line(paper, id)
                .filter(line -> line.level() != level)
                .map(line -> Change.making(new ShapeLine(id, line.shape().withLevel(level))));
    }

    /** Makes a clause, subclause or point a title on a line of its own, or an ordinary line again. */
    Optional<Change> toggleHeading(Paper paper, UUID id) {
        return Texting.line(paper, id)
                .filter(line -> line.level().mayBeHeading() && !line.level().isAlwaysHeading())
                .map(line -> Change.making(new ShapeLine(id, line.shape().withHeading(!line.heading()))));
    }

    /** Backspace at the start: an empty line goes; another is joined to the line before it. */
    Optional<Change> joinBackward(Paper paper, UUID id) {
        var place = Places.find(paper, id).filter(p -> p.block() instanceof Line);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        var line = (Line) place.get().block();
        var before = place.get().index() == 0 ? null : place.get().blocks().get(place.get().index() - 1);
        if (line.text().isEmpty()) {
            var focus = before instanceof Line b ? new Spot.OfText(b.id()) : null;
            return Optional.of(new Change(new RemoveBlocks(List.of(id)), focus, CaretRequest.END));
        }
        if (!(before instanceof Line previous)) {
            return Optional.empty();
        }
        if (previous.text().isEmpty()) {
            return Optional.of(new Change(new RemoveBlocks(List.of(previous.id())), new Spot.OfText(id), 0));
        }
        RichText joined = Slices.joined(previous.content(), line.content());
        var edit = new Several(List.of(new SetText(previous.id(), joined), new RemoveBlocks(List.of(id))));
        return Optional.of(new Change(edit, new Spot.OfText(previous.id()), previous.text().length()));
    }

    /** Takes a line or a table out; what stands below a line stays. */
    Optional<Change> remove(Paper paper, UUID id) {
        return Places.find(paper, id).map(p -> {
            var next = p.index() + 1 < p.blocks().size() ? p.blocks().get(p.index() + 1) : null;
            var before = p.index() > 0 ? p.blocks().get(p.index() - 1) : null;
            var focus = before instanceof Line b ? new Spot.OfText(b.id()) : next instanceof Line n ? new Spot.OfText(n.id()) : null;
            return new Change(new RemoveBlocks(List.of(id)), focus, CaretRequest.END);
        });
    }

    /** Alt+Up and Alt+Down: a line with everything below it passes its neighbour with everything below that one. */
    Optional<Change> move(Paper paper, UUID id, int direction) {
        return Places.find(paper, id).flatMap(p -> {
            var size = Outline.sizeWithChildren(p.blocks(), p.index());
            var target = direction < 0 ? above(p) : below(p, size);
            if (target < 0) {
                return Optional.empty();
            }
            var moving = p.blocks().subList(p.index(), p.index() + size).stream().map(Block::id).toList();
            return Optional.of(Change.making(new MoveBlocks(moving, p.container(), target)));
        });
    }

    /** A block with everything below it at another place; empty where it stands there already. */
    Optional<Change> moved(Paper paper, UUID id, InsertPlace to) {
        return Places.find(paper, id).flatMap(p -> {
            var size = Outline.sizeWithChildren(p.blocks(), p.index());
            var same = p.container().equals(to.container());
            if (same && to.index() >= p.index() && to.index() <= p.index() + size) {
                return Optional.empty();
            }
            var moving = p.blocks().subList(p.index(), p.index() + size).stream().map(Block::id).toList();
            var index = same && to.index() > p.index() ? to.index() - size : to.index();
            return Optional.of(Change.making(new MoveBlocks(moving, to.container(), index)));
        });
    }

    private static int above(Places.Spot p) {
        var target = p.index() - 1;
        if (p.block() instanceof Line line && line.level() != Level.TEXT) {
            while (target > 0 && !(p.blocks().get(target) instanceof Line other && !other.level().isBelow(line.level()))) {
                target--;
            }
        }
        return target;
    }

    private static int below(Places.Spot p, int size) {
        var next = p.index() + size;
        if (next >= p.blocks().size()) {
            return -1;
        }
        var higher = p.block() instanceof Line line && p.blocks().get(next) instanceof Line other && line.level().isBelow(other.level());
        return p.index() + (higher ? 1 : Outline.sizeWithChildren(p.blocks(), next));
    }
}
