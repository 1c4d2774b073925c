package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.RECEIVED_FILE;
import static vn.kehoachxa.store.schema.Tables.SIGNED_COPY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.schema.tables.records.ReceivedFileRecord;
import vn.kehoachxa.store.schema.tables.records.SignedCopyRecord;

/**
 * Papers that came from another PC of the office, or from another office. First the files are on the disk, then all rows are written in one
 * transaction: where something comes between, a file is left over at worst.
 */
public final class Receiving {

    private final LivePapers live;
    private final EvidenceFiles evidence;
    private final EvidenceFiles signed;
    private final EvidenceFiles files;

    Receiving(LivePapers live, EvidenceFiles evidence, EvidenceFiles signed, EvidenceFiles files) {
        this.live = live;
        this.evidence = evidence;
        this.signed = signed;
        this.files = files;
    }

    /**
     * Whose paper the one with this id is, wherever it lies; empty where there is none.
     *
     * @throws PaperException where it lies in the bin
     */
    public Optional<Office> office(UUID paper) {
        return live.read(db -> isHere(db, paper) ? Optional.of(live.load(db, paper).paper().identity().office()) : Optional.empty());
    }

    /**
     * Takes a paper in as it is: with version, state and number, the files that were kept at issue, signed copies, and the plan of a report
     * with what was recorded of it. Entries of the log that are here stay as they are, withdrawn ones withdrawn.
     *
     * @throws PaperException where it is here already, or it or its plan lies in the bin
     * @throws EvidenceException where a file can't be kept
     */
    public StoredPaper take(Receipt receipt, String by) {
        live.read(db -> {
            requireFree(db, receipt.paper().id());
            return receipt.progress() != null && isHere(db, receipt.progress().paper().id());
        });
        var arrived = arrived(receipt);
        return live.write(db -> {
            requireFree(db, receipt.paper().id());
            if (receipt.progress() != null) {
                putProgress(db, receipt.progress(), arrived.evidence(), by);
            }
            var stored = put(db, receipt.paper(), by);
            putFiles(db, receipt, arrived, by);
            return stored;
        });
    }

    /**
     * Takes what came later of a paper that is here: of another office's the version that was not here yet, in place of the earlier one; of a
     * paper that was known only from the plan in a report, the files that were kept of it. With a report comes what was recorded, as in
     * {@link #take}. A paper that can be edited here is never replaced, whosever it says to be: a PC that did not know its own office took
     * every paper for its own.
     *
     * @return whether anything is different now
     * @throws PaperException where there is no such paper, or it or the plan of a report is in the bin
     * @throws EvidenceException where a file can't be kept
     */
    public boolean takeLater(Receipt receipt, String by) {
        var now = live.read(db -> live.load(db, receipt.paper().id()).paper());
        if (isOthers(receipt) ? !isClosed(now) || !isNewer(receipt.paper(), now) && hasFile(now) : !isBareCopy(receipt.paper(), now)) {
            return false;
        }
        if (receipt.progress() != null) {
            live.read(db -> isHere(db, receipt.progress().paper().id()));
        }
        var leaving = new Leaving(live, files, RECEIVED_FILE.SHA256);
        leaving.announce(live.read(db -> hashes(db, receipt.paper())));
        var arrived = arrived(receipt);
        var taken = live.write(db -> {
            var before = live.load(db, receipt.paper().id()).paper();
            if (isOthers(receipt) && !isClosed(before)) {
                return false;
            }
            if (receipt.progress() != null) {
                putProgress(db, receipt.progress(), arrived.evidence(), by);
            }
            if (isOthers(receipt) && isNewer(receipt.paper(), before)) {
                live.closed(db, before, receipt.paper(), by, "import");
            }
            putFiles(db, receipt, arrived, by);
            return true;
        });
        leaving.finish();
        return taken;
    }

    private static boolean isClosed(Paper paper) {
        return paper.identity().state() == PaperState.CLOSED;
    }

    private static boolean isOthers(Receipt receipt) {
        return receipt.whole() != null;
    }

    /** Another office's: a later version, or the issued one where there was a draft. */
    private static boolean isNewer(Paper came, Paper now) {
        var one = came.identity();
        var other = now.identity();
        return one.version() > other.version() || one.version() == other.version() && one.issued() != null && other.issued() == null;
    }

    private boolean hasFile(Paper now) {
        return file(now.id()).filter(f -> f.version() >= now.identity().version()).isPresent();
    }

    /** The same version, of which nothing is kept here but its rows. */
    private boolean isBareCopy(Paper came, Paper now) {
        return came.identity().issued() != null && came.withIdentity(now.identity()).equals(now)
                && came.identity().version() == now.identity().version() && live.read(db -> ForeignVersions.is(db, now));
    }

    private static Set<String> hashes(DSLContext db, Paper paper) {
        return db.select(RECEIVED_FILE.SHA256)
                .from(RECEIVED_FILE)
                .where(RECEIVED_FILE.PAPER.eq(paper.id().toString()), RECEIVED_FILE.VERSION.eq(paper.identity().version()))
                .fetchSet(RECEIVED_FILE.SHA256);
    }

    /** The file of another office in which a paper came, the one of its latest version; empty where it did not come so. */
    public Optional<ReceivedFile> file(UUID paper) {
        return live.read(db -> db.selectFrom(RECEIVED_FILE)
                .where(RECEIVED_FILE.PAPER.eq(paper.toString()))
                .orderBy(RECEIVED_FILE.VERSION.desc())
                .limit(1)
                .fetchOptional(r -> new ReceivedFile(r.getVersion(), r.getName(), files.file(file(r)), r.getSha256())));
    }

    private static Evidence file(ReceivedFileRecord r) {
        return new Evidence(Encoded.id(r.getPaper()), r.getName(), r.getSize(), r.getSha256());
    }

    /** Files that were received and are not whole any more. */
    List<StoreProblem> problems() {
        return live.read(db -> db.selectFrom(RECEIVED_FILE).stream()
                .map(Receiving::file)
                .filter(f -> !files.isWhole(f))
                .map(f -> new StoreProblem("RECEIVED-BROKEN", f.name() + " (" + files.file(f) + ")"))
                .toList());
    }

    /** The files of a receipt, on the disk. @param evidence hashes of what is there @param whole null where the file itself is not kept */
    private record Arrived(List<Evidence> signed, Set<String> evidence, Evidence whole) {}

    private Arrived arrived(Receipt receipt) {
        var copies = new ArrayList<Evidence>();
        receipt.signed().forEach(c -> copies.add(signed.keep(c.id(), c.name(), receipt.file(), c.bytes())));
        var hashes = new HashSet<String>();
        receipt.evidence().forEach((id, bytes) -> hashes.add(evidence.keep(id, "", receipt.file(), bytes).sha256()));
        var whole = receipt.whole() == null ? null : files.keep(receipt.paper().id(), receipt.name(), receipt.file(), receipt.whole());
        return new Arrived(copies, hashes, whole);
    }

    private void putProgress(DSLContext db, Followed progress, Set<String> hashes, String by) {
        var plan = progress.paper();
        if (!isHere(db, plan.id())) {
            put(db, plan, by);
        }
        LogBook.add(db, plan.id(), progress.log(), file -> hashes.contains(file.sha256()) || evidence.isWhole(file), live.now());
    }

    private StoredPaper put(DSLContext db, Paper paper, String by) {
        PaperRows.insert(db, paper, live.now());
        return live.moved(db, paper, live.journal().close(db, paper.id().toString(), by, "import"));
    }

    private void putFiles(DSLContext db, Receipt receipt, Arrived arrived, String by) {
        var paper = receipt.paper();
        var id = paper.id().toString();
        var version = paper.identity().version();
        if (!isOthers(receipt) && paper.identity().state() != PaperState.DRAFT && paper.identity().issued() != null) {
            VersionRows.insert(db, paper, receipt.kept(), live.now(), by);
            arrived.signed().forEach(c -> db.insertInto(SIGNED_COPY)
                    .set(new SignedCopyRecord(c.id().toString(), id, version, c.name(), c.size(), c.sha256(), live.now(), by, null))
                    .execute());
        }
        if (arrived.whole() != null) {
            var file = arrived.whole();
            db.deleteFrom(RECEIVED_FILE).where(RECEIVED_FILE.PAPER.eq(id), RECEIVED_FILE.VERSION.eq(version)).execute();
            db.insertInto(RECEIVED_FILE)
                    .set(new ReceivedFileRecord(id, version, file.name(), file.size(), file.sha256(), live.now(), by))
                    .execute();
        }
    }

    /** @throws PaperException where it lies in the bin */
    private static boolean isHere(DSLContext db, UUID paper) {
        var rows = db.select(PAPER.REMOVED_AT).from(PAPER).where(PAPER.ID.eq(paper.toString())).fetch();
        if (rows.isNotEmpty() && rows.getFirst().value1() != null) {
            throw PaperException.removed(paper.toString());
        }
        return rows.isNotEmpty();
    }

    private static void requireFree(DSLContext db, UUID paper) {
        if (isHere(db, paper)) {
            throw PaperException.taken(paper.toString());
        }
    }
}
