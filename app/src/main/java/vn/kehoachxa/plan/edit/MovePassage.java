package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;

/** Moves a passage within its list. @param index where it stands afterwards */
public record MovePassage(PassageList list, UUID id, int index) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var there = paper.passages().get(list);
        Find.existing(there, index);
        return paper.withPassages(
                paper.passages().with(list, Lists.moved(there, Find.index(there, Passage::id, id), 1, index)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new MovePassage(list, id, Find.index(before.passages().get(list), Passage::id, id));
    }
}
