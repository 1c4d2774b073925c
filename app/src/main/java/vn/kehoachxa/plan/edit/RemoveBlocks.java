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
        var run = Find.run(paper, ids);
        var gone = Places.of(removed(run)).collect(Collectors.toSet());
        return Standing.without(
                paper.withBlocksOf(run.container(), Lists.removed(run.blocks(), run.index(), ids.size())), gone);
    }

    @Override
    public Edit inverse(Paper before) {
        var run = Find.run(before, ids);
        var blocks = removed(run);
        return Standing.restored(
                new InsertBlocks(run.container(), run.index(), blocks), before, new HashSet<>(Places.of(blocks).toList()));
    }

    private List<Block> removed(Places.Spot run) {
        return run.blocks().subList(run.index(), run.index() + ids.size());
    }
}
