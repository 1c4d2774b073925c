package vn.kehoachxa.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/** A paper to be listed, and where its rows are. */
final class Stated {

    /** A row and the table in which it stands. */
    record Place(Table table, Row row) {}

    private final Paper paper;
    private final Map<UUID, Place> places;

    private Stated(Paper paper, Map<UUID, Place> places) {
        this.paper = paper;
        this.places = places;
    }

    /** The paper with a task or a target at every row of its task and target tables: no row is left out of the lists. */
    static Stated of(Paper paper) {
        var places = new HashMap<UUID, Place>();
        var missing = new ArrayList<Entry>();
        var tasks = at(paper.entries(), Task.class);
        var targets = at(paper.entries(), Target.class);
        paper.tables().forEach(table -> table.rows().forEach(row -> {
            places.put(row.id(), new Place(table, row));
            if (row.kind() == RowKind.ROW && table.kind() == TableKind.TASKS && !tasks.contains(row.id())) {
                missing.add(Task.at(row.id(), row.id()));
            } else if (row.kind() == RowKind.ROW && table.kind() == TableKind.TARGETS && !targets.contains(row.id())) {
                missing.add(Target.at(row.id(), row.id()));
            }
        }));
        return new Stated(missing.isEmpty() ? paper : paper.withEntries(paper.entries().with(missing)), places);
    }

    private static Set<UUID> at(Entries entries, Class<? extends Entry> kind) {
        var places = HashSet.<UUID>newHashSet(entries.byId().size());
        for (var entry : entries.byId().values()) {
            if (kind.isInstance(entry)) {
                places.add(entry.at());
            }
        }
        return places;
    }

    Paper paper() {
        return paper;
    }

    /** Where each entry's row is; null for one that stands at a line. */
    List<Place> places(List<? extends Entry> entries) {
        var found = new ArrayList<Place>(entries.size());
        entries.forEach(e -> found.add(places.get(e.at())));
        return found;
    }
}
