package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;

/** Takes a passage out of one of the paper's lists. */
public record RemovePassage(PassageList list, UUID id) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var there = paper.passages().get(list);
        return paper.withPassages(paper.passages().with(list, Lists.removed(there, Find.index(there, Passage::id, id), 1)));
    }

    @Override
    public Edit inverse(Paper before) {
        var there = before.passages().get(list);
        var index = Find.index(there, Passage::id, id);
        return new InsertPassage(list, index, there.get(index));
    }
}
