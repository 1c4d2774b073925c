package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;

/** Moves an appendix among the others. @param index where it stands afterwards */
public record MoveAppendix(UUID id, int index) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        Find.existing(paper.appendices(), index);
        return paper.withAppendices(
                Lists.moved(paper.appendices(), Find.index(paper.appendices(), Appendix::id, id), 1, index));
    }

    @Override
    public Edit inverse(Paper before) {
        return new MoveAppendix(id, Find.index(before.appendices(), Appendix::id, id));
    }
}
