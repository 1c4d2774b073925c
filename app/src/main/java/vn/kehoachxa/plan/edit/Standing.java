package vn.kehoachxa.plan.edit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;

/** What stands at lines and rows goes with them, and comes back with them. */
final class Standing {

    private Standing() {}

    static Paper without(Paper paper, Set<UUID> places) {
        var ids = paper.entries().at(places).stream().map(Entry::id).collect(Collectors.toSet());
        return paper.withEntries(paper.entries().without(ids));
    }

    /** The edit that brings the places back, followed by those that bring back what stood there. */
    static Edit restored(Edit places, Paper before, Set<UUID> ids) {
        var entries = before.entries().at(ids);
        return entries.isEmpty() ? places : new Several(List.of(places, new PutEntries(entries)));
    }
}
