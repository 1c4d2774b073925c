package vn.kehoachxa.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.TableField;

/**
 * Files that go with the rows that name them. They are written down before the rows go and deleted after that is on the disk: where
 * something comes between, a file is left over at worst, and goes the next time; never a row whose file is gone.
 */
final class Leaving {

    private final LivePapers live;
    private final EvidenceFiles files;
    private final TableField<?, String> naming;
    /** What was announced here: another process that opens the data now may take it off the list, as it finds rows that name it. */
    private final Set<String> announced = new HashSet<>();

    /** @param naming the column in which rows name the files' hashes */
    Leaving(LivePapers live, EvidenceFiles files, TableField<?, String> naming) {
        this.live = live;
        this.files = files;
        this.naming = naming;
    }

    /** Writes down that the files with these hashes go, unless a row still names them then. */
    void announce(Collection<String> hashes) {
        announced.addAll(hashes);
        files.leaving(written());
    }

    private Set<String> written() {
        var written = new HashSet<>(files.leaving());
        written.addAll(announced);
        return written;
    }

    /** Deletes what was written down and is named by no row. What can't be deleted now, as it is open somewhere, is for the next time. */
    void finish() {
        var written = written();
        if (written.isEmpty()) {
            return;
        }
        var named = live.read(db -> db.selectDistinct(naming).from(naming.getTable()).where(naming.in(written)).fetchSet(naming));
        var left = new HashSet<String>();
        for (var hash : written) {
            if (!named.contains(hash) && !files.delete(hash)) {
                left.add(hash);
            }
        }
        announced.clear();
        files.leaving(left);
    }
}
