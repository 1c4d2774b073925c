package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/** Where things stand in a paper; what is not there is an {@link EditException}. */
final class Find {

    private Find() {}

    /** The body (by the paper's id) or an appendix. */
    static List<Block> blocks(Paper paper, UUID container) {
        return paper.blocksOf(container).orElseThrow(() -> new EditException("no body or appendix " + container));
    }

    /** The container and the index of a block. */
    static Spot block(Paper paper, UUID id) {
        return Stream.concat(Stream.of(paper.id()), paper.appendices().stream().map(Appendix::id))
                .map(c -> new Spot(c, Lists.find(paper.blocksOf(c).orElseThrow(), b -> b.id().equals(id))))
                .filter(s -> s.index() >= 0)
                .findFirst()
                .orElseThrow(() -> new EditException("no line or table " + id));
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
        var blocks = blocks(paper, spot.container());
        return paper.withBlocksOf(spot.container(), Lists.with(blocks, spot.index(), change.apply(blocks.get(spot.index()))));
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

    /** A place in the body or in an appendix. */
    record Spot(UUID container, int index) {}
}
