package vn.kehoachxa.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Paper;

/** Several edits made as one, in order: all or none. Those that are several themselves are taken apart, so that they do not pile up. */
public record Several(List<Edit> edits) implements Edit {

    public Several {
        edits = edits.stream().flatMap(e -> e instanceof Several several ? several.edits().stream() : Stream.of(e)).toList();
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
