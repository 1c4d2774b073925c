package vn.kehoachxa.ui.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kehoachxa.citation.Bases;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.task.StoreDesk;

/**
 * All papers that are listed, each read when it was not yet or has changed since. They are read one at a time, so that what is written
 * meanwhile need not wait for all of them. A paper that no list shows is none here either.
 */
public final class ArchiveModel {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveModel.class);

    private final StoreDesk desk;
    private final ArchiveReader reader;
    private final ReadOnlyObjectWrapper<Archive> archive = new ReadOnlyObjectWrapper<>();
    private final Map<UUID, ArchivedPaper> known = new HashMap<>();
    /** States that can't be read: a damaged paper does not keep the others from being found, and is not tried again. */
    private final Set<PaperSummary> unread = new HashSet<>();
    private boolean reading;
    private boolean again;

    public ArchiveModel(StoreDesk desk, Citations citations, Messages messages) {
        this.desk = desk;
        this.reader = new ArchiveReader(messages, new Bases(citations));
    }

    /** What was read last; null before the first time. */
    public ReadOnlyObjectProperty<Archive> archive() {
        return archive.getReadOnlyProperty();
    }

    private record Listed(List<PaperSummary> papers, OfficeProfile office) {}

    /** Reads what has changed. Who asks while something is being read is served by one more reading. */
    public void refresh() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        again = false;
        desk.ask(store -> new Listed(store.papers().list(), store.office().load()), this::next, this::done);
    }

    private void next(Listed listed) {
        var stale = listed.papers().stream()
                .filter(p -> !unread.contains(p) && (!known.containsKey(p.id()) || !known.get(p.id()).summary().equals(p)))
                .findFirst();
        if (stale.isPresent()) {
            desk.ask(store -> read(store, stale.get()), read -> {
                read.ifPresentOrElse(p -> known.put(p.summary().id(), p), () -> {
                    known.remove(stale.get().id());
                    unread.add(stale.get());
                });
                next(listed);
            }, this::done);
            return;
        }
        known.keySet().retainAll(listed.papers().stream().map(PaperSummary::id).collect(Collectors.toSet()));
        var papers = listed.papers().stream().filter(p -> known.containsKey(p.id())).map(p -> known.get(p.id())).toList();
        var before = archive.get();
        // Who shows it keeps its place where nothing has changed.
        if (before != null && before.papers().equals(papers) && before.office().equals(listed.office())) {
            done();
            return;
        }
        desk.ask(store -> made(papers, listed.office(), before == null), now -> {
            archive.set(now);
            done();
        }, this::done);
    }

    private Archive made(List<ArchivedPaper> papers, OfficeProfile office, boolean isFirst) {
        var made = reader.archive(papers, office);
        if (isFirst) {
            // What was never run is slow: the first key of the day does not pay for that.
            made.index().find(Query.of("a"), kind -> 1);
        }
        return made;
    }

    private Optional<ArchivedPaper> read(Store store, PaperSummary listed) {
        try {
            return Optional.of(reader.read(listed, store.papers().load(listed.id()).paper()));
        } catch (ProblemException damaged) {
            LOG.warn("{} can't be searched", listed.id(), damaged);
            return Optional.empty();
        }
    }

    private void done() {
        reading = false;
        if (again) {
            refresh();
        }
    }
}
