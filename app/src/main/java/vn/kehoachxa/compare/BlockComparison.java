package vn.kehoachxa.compare;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.InsertAppendix;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.MoveAppendix;
import vn.kehoachxa.plan.edit.MoveBlocks;
import vn.kehoachxa.plan.edit.RemoveAppendix;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.SetOrientation;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.ShapeLine;

/** Compares body and appendices, block by block. */
final class BlockComparison {

    private final Paper ours;
    private final Paper theirs;
    private final Map<UUID, UUID> origins;
    private final List<Change> changes;

    BlockComparison(Paper ours, Paper theirs, Map<UUID, UUID> origins, List<Change> changes) {
        this.ours = ours;
        this.theirs = theirs;
        this.origins = origins;
        this.changes = changes;
    }

    void compareAll() {
        compare(ours.id(), ours.body(), theirs.body());
        var before = ours.appendices();
        var after = theirs.appendices();
        var alignment = Alignment.of(Item.list(before, Item::of), Item.list(after, Item::of), origins);
        var target = alignment.order(before, after, Appendix::id);
        for (var i : alignment.unmatched(before.size())) {
            var gone = before.get(i);
            changes.add(Change.of(ChangeKind.DROPPED, gone.id(), gone.title().text(), "", paper -> new RemoveAppendix(gone.id())));
        }
        for (var j = 0; j < after.size(); j++) {
            var now = after.get(j);
            var i = alignment.partner()[j];
            if (i < 0) {
                changes.add(Change.of(ChangeKind.ADDED, now.id(), "", now.title().text(), paper -> withEntries(
                        new InsertAppendix(target.placeOf(now.id(), appendices(paper, null)), now), Places.of(now.blocks()).toList())));
                continue;
            }
            var old = before.get(i);
            if (alignment.moved()[j]) {
                changes.add(Change.of(ChangeKind.MOVED, old.id(), old.title().text(), now.title().text(),
                        paper -> new MoveAppendix(old.id(), target.placeOf(old.id(), appendices(paper, old.id())))));
            }
            compare(old, now);
        }
    }

    private static List<UUID> appendices(Paper paper, UUID without) {
        return paper.appendices().stream().map(Appendix::id).filter(id -> !id.equals(without)).toList();
    }

    private void compare(Appendix before, Appendix after) {
        if (!AsPrinted.sameTitle(before.title(), after.title())) {
            changes.add(Change.of(ChangeKind.TEXT, before.id(), before.title().text(), after.title().text(),
                    paper -> new SetText(before.id(), after.title())));
        }
        if (before.orientation() != after.orientation()) {
            changes.add(Change.of(ChangeKind.SHAPE, before.id(), before.orientation().code(), after.orientation().code(),
                    paper -> new SetOrientation(before.id(), after.orientation())));
        }
        compare(before.id(), before.blocks(), after.blocks());
    }

    private void compare(UUID container, List<Block> before, List<Block> after) {
        var alignment = Alignment.of(Item.list(before, Item::of), Item.list(after, Item::of), origins);
        var target = alignment.order(before, after, Block::id);
        for (var i : alignment.unmatched(before.size())) {
            var gone = before.get(i);
            changes.add(Change.of(ChangeKind.DROPPED, gone.id(), words(gone), "", paper -> new RemoveBlocks(List.of(gone.id()))));
        }
        for (var j = 0; j < after.size(); j++) {
            var now = after.get(j);
            var i = alignment.partner()[j];
            if (i < 0) {
                changes.add(Change.of(ChangeKind.ADDED, now.id(), "", words(now), paper -> withEntries(
                        new InsertBlocks(container, target.placeOf(now.id(), ids(paper, container, null)), List.of(now)),
                        Places.of(List.of(now)).toList())));
                continue;
            }
            var old = before.get(i);
            if (alignment.moved()[j]) {
                changes.add(Change.of(ChangeKind.MOVED, old.id(), words(old), words(now), paper -> new MoveBlocks(
                        List.of(old.id()), container, target.placeOf(old.id(), ids(paper, container, old.id())))));
            }
            switch (old) {
                // Where another line is the last one now, this one has lost its end mark or got one.
                case Line line -> compare(line, (Line) now, i == before.size() - 1 || j == after.size() - 1);
                case Table table -> new TableComparison(theirs, origins, changes).compare(table, (Table) now);
            }
        }
    }

    private void compare(Line before, Line after, boolean last) {
        if (!AsPrinted.same(before, after, last)) {
            var kind = before.text().equals(after.text()) ? ChangeKind.FORMAT : ChangeKind.TEXT;
            changes.add(Change.of(kind, before.id(), before.text(), after.text(), paper -> new SetText(before.id(), after.content())));
        }
        if (before.level() != after.level() || before.heading() != after.heading() || titled(before) != titled(after)) {
            // What a printed page does not say, timing and unit, stays.
            var shape = new LineShape(after.level(), after.heading(), before.written(), after.titleTo(), before.timing(), before.unit());
            changes.add(Change.of(ChangeKind.SHAPE, before.id(), before.level().code(), after.level().code(),
                    paper -> new ShapeLine(before.id(), shape)));
        }
    }

    private static boolean titled(Line line) {
        return line.titleTo() != null;
    }

    /** What stands at new lines and rows comes with them. */
    private Edit withEntries(Edit edit, List<UUID> places) {
        return TableComparison.withEntries(edit, places, theirs);
    }

    private static List<UUID> ids(Paper paper, UUID container, UUID without) {
        return paper.blocksOf(container).orElse(List.of()).stream().map(Block::id).filter(id -> !id.equals(without)).toList();
    }

    private static String words(Block block) {
        return switch (block) {
            case Line line -> line.text();
            case Table table -> String.join(" | ", table.columns().stream().map(c -> c.label()).toList());
        };
    }
}
