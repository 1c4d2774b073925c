package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.JOURNAL;
import static vn.kehoachxa.store.schema.Tables.PAPER;
import static vn.kehoachxa.store.schema.Tables.SIGNED_COPY;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.schema.tables.records.SignedCopyRecord;

/**
 * A paper's way through its versions: issued, amended, closed. What was issued is kept for ever; the rows of the paper show the version
 * that is worked on or in force. Nothing here is a step: it can't be undone with the edits before it, and they not across it.
 */
public final class Versions {

    private static final String CLOSE = "close";

    private final LivePapers live;
    private final EvidenceFiles signed;

    Versions(LivePapers live, EvidenceFiles signed) {
        this.live = live;
        this.signed = signed;
    }

    /**
     * The number to offer for a paper: the one after the highest that a paper of its type and symbol has in a year.
     *
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    public String nextNumber(UUID id, int year) {
        return live.read(db -> Numbers.next(db, live.load(db, id).paper(), year));
    }

    /** The subject of the paper that was issued with a number in a year, of the type and symbol of this one; it may be this one itself. */
    public Optional<String> numberUser(UUID id, String number, int year) {
        return live.read(db -> Numbers.user(db, live.load(db, id).paper(), number, year));
    }

    /**
     * Issues a draft: it gets number, day and who signs, is locked, and is kept with the files that are made of it.
     *
     * @param seq the state that it was decided on
     * @param again whether a number may be given a second time
     * @param files makes the files that are kept, by format, of the paper as it is issued
     * @param by who issues it
     * @throws StaleEditException where the paper is at another state
     * @throws PaperException where it is no draft, the number is none, or was given to another paper of that year
     */
    public StoredPaper issue(UUID id, long seq, IssueDetails details, boolean again, Function<Paper, Map<String, byte[]>> files, String by) {
        if (!IssueDetails.isNumber(details.number())) {
            throw PaperException.noNumber(details.number());
        }
        var issued = details.issue(live.read(db -> issuable(db, id, seq, details, again)));
        // Pages take a moment: no other writer waits for them. The paper is still the same below, or nothing is written.
        var kept = files.apply(issued);
        return live.write(db -> {
            var before = issuable(db, id, seq, details, again);
            VersionRows.insert(db, issued, kept, live.now(), by);
            return live.closed(db, before, issued, by, "issue");
        });
    }

    private Paper issuable(DSLContext db, UUID id, long seq, IssueDetails details, boolean again) {
        var paper = live.load(db, id, seq).paper();
        LivePapers.requireDraft(paper);
        var year = details.date().getYear();
        if (!again) {
            Numbers.user(db, paper, details.number(), year).ifPresent(subject -> {
                throw PaperException.numberUsed(details.number(), Integer.toString(year), subject);
            });
        }
        return paper;
    }

    /**
     * Makes the draft of the next version out of what is in force. The version before stays as it is, and in force until the next is issued.
     *
     * @throws PaperException where the paper is not in force
     */
    public StoredPaper amend(UUID id, long seq, String by) {
        return live.write(db -> {
            var before = inForce(db, id, seq);
            ForeignVersions.keep(db, before, live.now(), by);
            var head = before.head().withNumber("").withDay(null).withMonth(null);
            return live.closed(db, before, before.withIdentity(before.identity().amended()).withHead(head), by, "amend");
        });
    }

    /**
     * Gives a draft of the next version up: the paper is again what was issued last. What was written since is gone.
     *
     * @throws PaperException where the paper is no draft of a later version
     */
    public StoredPaper withdrawAmendment(UUID id, long seq, String by) {
        return live.write(db -> {
            var before = live.load(db, id, seq).paper();
            var earlier = before.identity().supersedes();
            if (before.identity().state() != PaperState.DRAFT || earlier == null) {
                throw PaperException.notAmended();
            }
            var issued = VersionRows.paper(db, id, earlier).orElseThrow(PaperException::notAmended);
            return live.closed(db, before, issued, by, "withdraw");
        });
    }

    /**
     * Closes a plan whose year is over: from then on it is only read.
     *
     * @throws PaperException where it is not in force
     */
    public StoredPaper close(UUID id, long seq, String by) {
        return live.write(db -> {
            var before = inForce(db, id, seq);
            ForeignVersions.keep(db, before, live.now(), by);
            return live.closed(db, before, before.withIdentity(before.identity().withState(PaperState.CLOSED)), by, CLOSE);
        });
    }

    /**
     * Opens a plan that was closed here again.
     *
     * @throws PaperException where it was not, or a plan of the same kind for a later year was issued since
     */
    public StoredPaper reopen(UUID id, long seq, String by) {
        return live.write(db -> {
            var before = live.load(db, id, seq).paper();
            if (before.identity().state() != PaperState.CLOSED || wasFollowed(db, before)) {
                throw PaperException.notReopened();
            }
            return live.closed(db, before, before.withIdentity(before.identity().withState(PaperState.ISSUED)), by, "reopen");
        });
    }

    private static boolean wasFollowed(DSLContext db, Paper closed) {
        var at = db.select(DSL.max(JOURNAL.AT)).from(JOURNAL).where(JOURNAL.PAPER.eq(closed.id().toString()), JOURNAL.KIND.eq(CLOSE)).fetchSingle().value1();
        return at == null || db.fetchExists(db.selectOne()
                .from(ISSUED_VERSION)
                .join(PAPER).on(PAPER.ID.eq(ISSUED_VERSION.PAPER))
                .where(
                        PAPER.TYPE.eq(closed.identity().type().code()), PAPER.KIND.eq(closed.identity().kind().code()),
                        PAPER.YEAR.gt(closed.identity().year()), PAPER.REMOVED_AT.isNull(), ISSUED_VERSION.ISSUED_AT.gt(at)));
    }

    private Paper inForce(DSLContext db, UUID id, long seq) {
        var paper = live.load(db, id, seq).paper();
        if (paper.identity().state() != PaperState.ISSUED) {
            throw PaperException.notIssued();
        }
        return paper;
    }

    /**
     * The versions of a paper that were issued, the newest first; one that was issued on another PC is told from its rows.
     *
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    public List<IssuedVersion> list(UUID id) {
        return live.read(db -> ForeignVersions.list(db, live.load(db, id).paper()));
    }

    /**
     * All versions of a paper, the newest first: the draft that is worked on, where it is one, and those that were issued.
     *
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    public List<Version> all(UUID id) {
        return live.read(db -> {
            var paper = live.load(db, id).paper();
            var now = paper.identity();
            var versions = new ArrayList<Version>();
            var issued = ForeignVersions.list(db, paper);
            if (now.state() == PaperState.DRAFT) {
                versions.add(new Version(now.version(), PaperState.DRAFT, null));
            }
            for (var i = 0; i < issued.size(); i++) {
                var last = now.state() == PaperState.DRAFT ? PaperState.ISSUED : now.state();
                versions.add(new Version(issued.get(i).version(), i == 0 ? last : PaperState.SUPERSEDED, issued.get(i)));
            }
            return List.copyOf(versions);
        });
    }

    /**
     * A version of a paper: the one that is worked on as it stands, an issued one as it was issued.
     *
     * @throws PaperException where there is no such paper or version, or the paper is in the bin
     */
    public Paper paper(UUID id, int version) {
        return live.read(db -> {
            live.require(db, id);
            var kept = VersionRows.paper(db, id, version);
            var now = kept.isPresent() ? kept.get() : live.load(db, id).paper();
            if (now.identity().version() != version) {
                throw PaperException.noVersion(version);
            }
            return now;
        });
    }

    /**
     * The bytes of a file that were kept when a version was issued; empty for a draft, and for a format that is not kept.
     *
     * @throws PaperException where there is no such paper, or it is in the bin
     */
    public Optional<byte[]> file(UUID id, int version, String format) {
        return live.read(db -> {
            live.require(db, id);
            return VersionRows.file(db, id, version, format);
        });
    }

    /** The bytes that were kept of a paper as it stands: as {@link #file}, of the version that is in force; empty while it is a draft. */
    public Optional<byte[]> fileOf(Paper paper, String format) {
        var identity = paper.identity();
        return identity.state() == PaperState.DRAFT ? Optional.empty() : file(paper.id(), identity.version(), format);
    }

    /**
     * Attaches the signed paper to a version; its bytes stay as they are.
     *
     * @param copy its id
     * @throws PaperException where that version was not issued
     * @throws EvidenceException where the file can't be read or kept
     */
    public SignedCopy attach(UUID id, int version, UUID copy, Path file, String by) {
        live.read(db -> requireVersion(db, id, version));
        var kept = signed.keep(copy, file);
        var row = new SignedCopyRecord(
                copy.toString(), id.toString(), version, kept.name(), kept.size(), kept.sha256(), live.now(), by, null);
        return live.write(db -> {
            // Copying takes a moment: the paper may have been removed meanwhile.
            var now = requireVersion(db, id, version);
            if (now.identity().version() == version) {
                ForeignVersions.keep(db, now, live.now(), by);
            }
            db.insertInto(SIGNED_COPY).set(row).execute();
            return VersionRows.signed(row);
        });
    }

    private Paper requireVersion(DSLContext db, UUID id, int version) {
        var now = live.load(db, id).paper();
        if (!VersionRows.exists(db, id, version) && !(ForeignVersions.is(db, now) && now.identity().version() == version)) {
            throw PaperException.noVersion(version);
        }
        return now;
    }

    /**
     * Takes a signed copy away that was attached by mistake; its bytes stay, so that it can be put back.
     *
     * @throws PaperException where its paper is in the bin
     */
    public void withdraw(UUID copy) {
        mark(copy, live.now());
    }

    /**
     * Puts a signed copy back that was taken away.
     *
     * @throws PaperException where its paper is in the bin
     */
    public void restore(UUID copy) {
        mark(copy, null);
    }

    private void mark(UUID copy, String withdrawnAt) {
        live.write(db -> {
            db.select(SIGNED_COPY.PAPER)
                    .from(SIGNED_COPY)
                    .where(SIGNED_COPY.ID.eq(copy.toString()))
                    .fetchOptional(SIGNED_COPY.PAPER)
                    .ifPresent(paper -> live.require(db, Encoded.id(paper)));
            return db.update(SIGNED_COPY)
                    .set(SIGNED_COPY.WITHDRAWN_AT, withdrawnAt)
                    .where(SIGNED_COPY.ID.eq(copy.toString()))
                    .execute();
        });
    }

    /** The bytes of the signed copies. */
    public EvidenceFiles signedFiles() {
        return signed;
    }
}
