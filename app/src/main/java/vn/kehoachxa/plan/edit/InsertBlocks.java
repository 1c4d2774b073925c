package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/**
 * Puts lines and tables into the body or an appendix.
 *
 * @param container the paper's id for its body, or an appendix's
 * @param index where the first of them stands afterwards
 */
public record InsertBlocks(UUID container, int index, List<Block> blocks) implements Edit {

    public InsertBlocks {
        blocks = List.copyOf(blocks);
    }

    @Override
    public Paper apply(Paper paper) {
        var there = Find.blocks(paper, container);
        Find.slot(there, index);
        Find.some(blocks);
        Unused.check(paper, blocks);
        return paper.withBlocksOf(container, Lists.inserted(there, index, blocks));
    }

    @Override
    public Edit inverse(Paper before) {
        return new RemoveBlocks(blocks.stream().map(Block::id).toList());
    }
}
