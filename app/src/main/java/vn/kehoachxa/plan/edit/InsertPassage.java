package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;

/** Puts a passage into one of the paper's lists. */
public record InsertPassage(PassageList list, int index, Passage passage) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var there = paper.passages().get(list);
        Find.slot(there, index);
        Unused.check(paper, Stream.of(passage.id()));
        return paper.withPassages(paper.passages().with(list, Lists.inserted(there, index, List.of(passage))));
    }

    @Override
    public Edit inverse(Paper before) {
        return new RemovePassage(list, passage.id());
    }
}
