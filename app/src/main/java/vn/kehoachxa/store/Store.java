package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;

/** The data of one office, in one folder. Used by one thread at a time. */
public final class Store implements AutoCloseable {

    /** The name of the file in its folder in which everything but evidence lies. */
    public static final String FILE = Database.FILE_NAME;

    private static final Logger LOG = Logger.getLogger(Store.class.getName());

    private final Database database;
    private final Papers papers;
    private final OfficeRegister office;
    private final Questions questions;
    private final OwnTemplates templates;
    private final LogBook log;
    private final EvidenceFiles evidence;
    private final FollowingRegister following;
    private final Versions versions;
    private final Bin bin;
    private final ExchangeRegister exchange;
    private final EvidenceFiles received;
    private final Receiving receiving;

    private Store(Path folder, Database database, Clock clock, Supplier<OfficeProfile> freshOffice) {
        this.database = database;
        var live = new LivePapers(database, clock);
        this.papers = new Papers(live);
        this.versions = new Versions(live, new EvidenceFiles(folder, Shelf.SIGNED));
        this.bin = new Bin(live);
        this.office = new OfficeRegister(database, freshOffice);
        this.questions = new Questions(database);
        this.templates = new OwnTemplates(database);
        this.log = new LogBook(database, clock);
        this.evidence = new EvidenceFiles(folder, Shelf.EVIDENCE);
        this.following = new FollowingRegister(database);
        this.exchange = new ExchangeRegister(live);
        this.received = new EvidenceFiles(folder, Shelf.RECEIVED);
        this.receiving = new Receiving(live, evidence, versions.signedFiles(), received);
    }

    /**
     * Opens the data of a folder, and makes folder and file where they are missing. Drafts that have lain in the bin for 90 days go.
     *
     * @param freshOffice makes the profile of an office of which nothing is known yet
     * @throws StoreException where the folder can't be used, or the file is not ours or of a newer program
     */
    public static Store open(Path folder, Clock clock, Supplier<OfficeProfile> freshOffice) {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw StoreException.unwritable(folder, refused);
        }
        var store = new Store(folder, Database.open(folder), clock, freshOffice);
        try {
            store.bin.purge(clock.instant(), store.evidence, store.received);
        } catch (RuntimeException refused) {
            // What lies in the bin can wait for another day; the office's work can't.
            LOG.log(Level.WARNING, "the bin was not emptied", refused);
        }
        return store;
    }

    /**
     * Opens the data of a folder that must be there; an empty one is an office that has not begun yet.
     *
     * @throws StoreException as {@link #open}, and where there is no such folder
     */
    public static Store openExisting(Path folder, Clock clock, Supplier<OfficeProfile> freshOffice) {
        if (!Files.isDirectory(folder)) {
            throw Files.exists(folder) ? StoreException.unwritable(folder, null) : StoreException.missing(folder);
        }
        return open(folder, clock, freshOffice);
    }

    public Papers papers() {
        return papers;
    }

    /** Papers as they were issued, and how they become so. */
    public Versions versions() {
        return versions;
    }

    /** Papers that were removed. */
    public Bin bin() {
        return bin;
    }

    public OfficeRegister office() {
        return office;
    }

    public Questions questions() {
        return questions;
    }

    /** Templates that the office made of plans of its own. */
    public OwnTemplates templates() {
        return templates;
    }

    /** What was recorded while the plans were followed. */
    public LogBook log() {
        return log;
    }

    /**
     * A paper as it stands, and what was recorded of it.
     *
     * @throws PaperException where there is no such paper
     */
    public Followed followed(UUID paper) {
        return new Followed(papers.load(paper).paper(), log.of(paper), following.daysOff());
    }

    /** The reports on a plan that are not in the bin, oldest first. */
    public List<Paper> reports(UUID plan) {
        return database.read(db -> db.select(PAPER.ID)
                .from(PAPER)
                .where(PAPER.ABOUT_PLAN.eq(plan.toString()), PAPER.REMOVED_AT.isNull())
                .orderBy(PAPER.ID)
                .fetch(PAPER.ID)
                .stream()
                .map(id -> PaperRows.load(db, Encoded.id(id)).orElseThrow().paper())
                .toList());
    }

    /** The files that show it. */
    public EvidenceFiles evidence() {
        return evidence;
    }

    /** How the office follows its plans. */
    public FollowingRegister following() {
        return following;
    }

    /** What goes between the office and the province. */
    public ExchangeRegister exchange() {
        return exchange;
    }

    /** Papers that came from other PCs and offices. */
    public Receiving receiving() {
        return receiving;
    }

    /** What is wrong in the file, or missing beside it; nothing where all is well. */
    public List<StoreProblem> verify() {
        var problems = new ArrayList<>(new Integrity(database, log, evidence, versions.signedFiles()).problems());
        problems.addAll(receiving.problems());
        return problems;
    }

    @Override
    public void close() {
        database.close();
    }
}
