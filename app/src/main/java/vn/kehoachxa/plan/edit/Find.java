package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/** Where things stand in a paper; what is not there is an {@link EditException}. */
final class Find {

    private Find() {}

    /** The body (by the paper's id) or an appendix. */
    static List<Block> blocks(Paper paper, UUID container) {
        return paper.blocksOf(container).orElseThrow(() -> new EditException("no body or appendix " + container));
    }

    static Places.Spot block(Paper paper, UUID id) {
        return Places.find(paper, id).orElseThrow(() -> new EditException("no line or table " + id));
    }

    /** Where the first of these blocks stands; they must stand one after the other in this order. */
    static Places.Spot run(Paper paper, List<UUID> ids) {
        if (ids.isEmpty()) {
            throw new EditException("no ids");
        }
        var first = block(paper, ids.getFirst());
        run(first.blocks(), Block::id, ids);
        return first;
    }

    static Line line(Paper paper, UUID id) {
        return paper.blocks()
                .filter(b -> b.id().equals(id) && b instanceof Line)
                .map(Line.class::cast)
                .findFirst()
                .orElseThrow(() -> new EditException("no line " + id));
    }

    static Table table(Paper paper, UUID id) {
        return paper.tables().filter(t -> t.id().equals(id)).findFirst().orElseThrow(() -> new EditException("no table " + id));
    }

    /** The table that holds a row. */
    static Table tableOf(Paper paper, UUID row) {
        return paper.tables()
                .filter(t -> t.rows().stream().anyMatch(r -> r.id().equals(row)))
                .findFirst()
                .orElseThrow(() -> new EditException("no row " + row));
    }

    static Row row(Table table, UUID id) {
        return table.rows().get(index(table.rows(), Row::id, id));
    }

    static Appendix appendix(Paper paper, UUID id) {
        return paper.appendices().get(index(paper.appendices(), Appendix::id, id));
    }

    static <T> int index(List<T> items, Function<T, UUID> idOf, UUID id) {
        var index = Lists.find(items, i -> idOf.apply(i).equals(id));
        if (index < 0) {
            throw new EditException("nothing here has the id " + id);
        }
        return index;
    }

    /** The index of the first of these items, which must stand one after the other in this order. */
    static <T> int run(List<T> items, Function<T, UUID> idOf, List<UUID> ids) {
        if (ids.isEmpty()) {
            throw new EditException("no ids");
        }
        var start = index(items, idOf, ids.getFirst());
        var fits = start + ids.size() <= items.size();
        for (var i = 0; fits && i < ids.size(); i++) {
            fits = idOf.apply(items.get(start + i)).equals(ids.get(i));
        }
        if (!fits) {
            throw new EditException("these do not stand one after the other: " + ids);
        }
        return start;
    }

    /** Checks that there is something to put in: nothing could not be taken out again. */
    static void some(List<?> items) {
        if (items.isEmpty()) {
            throw new EditException("nothing to put in");
        }
    }

    /** Checks an index at which something is put in. */
    static void slot(List<?> items, int index) {
        if (index < 0 || index > items.size()) {
            throw new EditException("no place " + index + " among " + items.size());
        }
    }

    /** Checks the index of something that is there. */
    static void existing(List<?> items, int index) {
        if (index < 0 || index >= items.size()) {
            throw new EditException("no item " + index + " among " + items.size());
        }
    }

    static Paper withBlock(Paper paper, UUID id, Function<Block, Block> change) {
        var spot = block(paper, id);
        return paper.withBlocksOf(spot.container(), Lists.with(spot.blocks(), spot.index(), change.apply(spot.block())));
    }

    static Paper withTable(Paper paper, UUID id, Function<Table, Table> change) {
        return withBlock(paper, id, b -> {
            if (b instanceof Table table) {
                return guarded(() -> change.apply(table));
            }
            throw new EditException("no table " + id);
        });
    }

    /** What the domain refuses to hold is an edit that does not fit. */
    static <T> T guarded(Supplier<T> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException unfit) {
            throw new EditException(unfit.getMessage(), unfit);
        }
    }
}
