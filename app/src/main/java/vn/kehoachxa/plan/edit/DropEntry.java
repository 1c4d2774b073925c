package vn.kehoachxa.plan.edit;

import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;

/** Makes a line or a row stand for nothing again. */
public record DropEntry(UUID id) implements Edit {

    @Override
    public Paper apply(Paper paper) {
        inverse(paper);
        return paper.withEntries(paper.entries().without(Set.of(id)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutEntry(before.entries().find(id).orElseThrow(() -> new EditException("no task, target or duty " + id)));
    }
}
