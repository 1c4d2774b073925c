package vn.kehoachxa.plan.edit;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Paper;

/** Several edits made as one, in order: all or none. */
public record Several(List<Edit> edits) implements Edit {

    public Several {
        edits = List.copyOf(edits);
    }

    /** The one edit, or several as one. */
    public static Edit of(List<? extends Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Several(List.copyOf(edits));
    }

    @Override
    public Paper apply(Paper paper) {
        var result = paper;
        for (var edit : edits) {
            result = edit.apply(result);
        }
        return result;
    }

    @Override
    public Edit inverse(Paper before) {
        var back = new ArrayList<Edit>();
        var paper = before;
        for (var edit : edits) {
            back.addFirst(edit.inverse(paper));
            paper = edit.apply(paper);
        }
        return of(back);
    }
}
