package vn.kehoachxa.plan.edit;

import java.util.UUID;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;

/** Turns an appendix to portrait or landscape. */
public record SetOrientation(UUID appendix, Orientation orientation) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        var index = Find.index(paper.appendices(), Appendix::id, appendix);
        return paper.withAppendices(
                Lists.with(paper.appendices(), index, paper.appendices().get(index).withOrientation(orientation)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new SetOrientation(appendix, Find.appendix(before, appendix).orientation());
    }
}
