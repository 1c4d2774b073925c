package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.EVIDENCE;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Files that go with the rows that name them. They are written down before the rows go and deleted after that is on the disk: where
 * something comes between, a file is left over at worst, and goes the next time; never a row whose file is gone.
 */
final class Leaving {

    private final LivePapers live;
    private final EvidenceFiles evidence;
    /** What was announced here: another process that opens the data now may take it off the list, as it finds rows that name it. */
    private final Set<String> announced = new HashSet<>();

    Leaving(LivePapers live, EvidenceFiles evidence) {
        this.live = live;
        this.evidence = evidence;
    }

    /** Writes down that the files with these hashes go, unless a row still names them then. */
    void announce(Collection<String> hashes) {
        announced.addAll(hashes);
        evidence.leaving(written());
    }

    private Set<String> written() {
        var written = new HashSet<>(evidence.leaving());
        written.addAll(announced);
        return written;
    }

    /** Deletes what was written down and is named by no row. What can't be deleted now, as it is open somewhere, is for the next time. */
    void finish() {
        var written = written();
        if (written.isEmpty()) {
            return;
        }
        var named = live.read(db -> db.selectDistinct(EVIDENCE.SHA256).from(EVIDENCE).where(EVIDENCE.SHA256.in(written)).fetchSet(EVIDENCE.SHA256));
        var left = new HashSet<String>();
        for (var hash : written) {
            if (!named.contains(hash) && !evidence.delete(hash)) {
                left.add(hash);
            }
        }
        announced.clear();
        evidence.leaving(left);
    }
}
