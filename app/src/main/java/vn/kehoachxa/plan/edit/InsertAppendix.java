package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/** Puts an appendix into the paper. */
public record InsertAppendix(int index, Appendix appendix) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        Find.slot(paper.appendices(), index);
        Unused.check(paper, Stream.concat(Stream.of(appendix.id()), appendix.blocks().stream().flatMap(Places::ids)));
        return paper.withAppendices(Lists.inserted(paper.appendices(), index, List.of(appendix)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new RemoveAppendix(appendix.id());
    }
}
