package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/**
 * Moves lines and tables to another place of the paper.
 *
 * @param ids blocks that stand one after the other
 * @param container where they go: the paper's id for its body, or an appendix's
 * @param index where the first of them stands afterwards, counted without them
 */
public record MoveBlocks(List<UUID> ids, UUID container, int index) implements Edit {

    public MoveBlocks {
        ids = List.copyOf(ids);
    }

    @Override
    public Paper apply(Paper paper) {
        var from = Find.run(paper, ids);
        var source = from.blocks();
        var moving = List.copyOf(source.subList(from.index(), from.index() + ids.size()));
        var without = paper.withBlocksOf(from.container(), Lists.removed(source, from.index(), ids.size()));
        var target = Find.blocks(without, container);
        Find.slot(target, index);
        return without.withBlocksOf(container, Lists.inserted(target, index, moving));
    }

    @Override
    public Edit inverse(Paper before) {
        var from = Find.run(before, ids);
        return new MoveBlocks(ids, from.container(), from.index());
    }
}
