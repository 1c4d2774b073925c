package vn.kehoachxa.plan.edit;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;

/** Makes lines or rows stand for nothing again. @param ids of the tasks, targets, budget lines or duties */
public record DropEntries(List<UUID> ids) implements Edit {

    public DropEntries {
        ids = List.copyOf(ids);
    }

    public static DropEntries of(UUID id) {
        return new DropEntries(List.of(id));
    }

    @Override
    public Paper apply(Paper paper) {
        inverse(paper);
        return paper.withEntries(paper.entries().without(new HashSet<>(ids)));
    }

    @Override
    public Edit inverse(Paper before) {
        return new PutEntries(ids.stream().map(id -> entry(before, id)).toList());
    }

    private static Entry entry(Paper paper, UUID id) {
        return paper.entries().find(id).orElseThrow(() -> new EditException("no task, target or duty " + id));
    }
}
