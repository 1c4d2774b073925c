package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/**
 * Takes lines and tables out, and what stands at them (tasks, targets, budget lines, duties) with them.
 *
 * @param ids blocks that stand one after the other
 */
public record RemoveBlocks(List<UUID> ids) implements Edit {

    public RemoveBlocks {
        ids = List.copyOf(ids);
    }

    @Override
    public Paper apply(Paper paper) {
        var run = run(paper);
        var gone = Places.of(removed(paper, run)).collect(Collectors.toSet());
        return Standing.without(
                paper.withBlocksOf(run.container(), Lists.removed(Find.blocks(paper, run.container()), run.index(), ids.size())), gone);
    }

    @Override
    public Edit inverse(Paper before) {
        var run = run(before);
        var blocks = removed(before, run);
        return Standing.restored(
                new InsertBlocks(run.container(), run.index(), blocks), before, new HashSet<>(Places.of(blocks).toList()));
    }

    private Find.Spot run(Paper paper) {
        if (ids.isEmpty()) {
            throw new EditException("no ids");
        }
        var spot = Find.block(paper, ids.getFirst());
        Find.run(Find.blocks(paper, spot.container()), Block::id, ids);
        return spot;
    }

    private List<Block> removed(Paper paper, Find.Spot run) {
        return Find.blocks(paper, run.container()).subList(run.index(), run.index() + ids.size());
    }
}
