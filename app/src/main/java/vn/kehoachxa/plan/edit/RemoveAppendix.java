package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/** Takes an appendix out of the paper, and what stands at its lines and rows with it. */
public record RemoveAppendix(UUID id) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var index = Find.index(paper.appendices(), Appendix::id, id);
        var places = new HashSet<>(Places.of(paper.appendices().get(index).blocks()).toList());
        return Standing.without(paper.withAppendices(Lists.removed(paper.appendices(), index, 1)), places);
    }

    @Override
    public Edit inverse(Paper before) {
        var index = Find.index(before.appendices(), Appendix::id, id);
        var appendix = before.appendices().get(index);
        return Standing.restored(
                new InsertAppendix(index, appendix), before, new HashSet<>(Places.of(appendix.blocks()).toList()));
    }
}
