package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.JOURNAL;
import static vn.kehoachxa.store.schema.Tables.PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/** Looks the whole data file through: SQLite's own checks, every paper and every way back, the log and its files. */
final class Integrity {

    private final Database database;
    private final LogBook log;
    private final EvidenceFiles evidence;
    private final EvidenceFiles signed;

    Integrity(Database database, LogBook log, EvidenceFiles evidence, EvidenceFiles signed) {
        this.database = database;
        this.log = log;
        this.evidence = evidence;
        this.signed = signed;
    }

    List<StoreProblem> problems() {
        var problems = new ArrayList<>(ofFile());
        var papers = database.read(db -> db.select(PAPER.ID).from(PAPER).fetch(r -> UUID.fromString(r.value1())));
        papers.forEach(id -> checkLog(id.toString(), () -> log.of(id), problems));
        checkLog("", log::ofOffice, problems);
        problems.addAll(database.read(db -> VersionIntegrity.problems(db, signed)));
        problems.addAll(database.read(ExchangeIntegrity::problems));
        return problems;
    }

    /** The log must load, and each file that it names must be as it was kept. */
    private void checkLog(String paper, Supplier<Log> reading, List<StoreProblem> problems) {
        try {
            reading.get().entries().stream()
                    .flatMap(e -> e.evidence().stream())
                    .filter(e -> !evidence.isWhole(e))
                    .forEach(e -> problems.add(new StoreProblem("EVIDENCE-BROKEN", e.name() + " (" + evidence.file(e) + ")")));
        } catch (RuntimeException broken) {
            problems.add(new StoreProblem("LOG-BROKEN", paper + ": " + broken.getMessage()));
        }
    }

    private List<StoreProblem> ofFile() {
        return database.read(db -> {
            var problems = new ArrayList<StoreProblem>();
            db.fetch("PRAGMA integrity_check").stream()
                    .map(r -> r.get(0, String.class))
                    .filter(answer -> !answer.equals("ok"))
                    .forEach(answer -> problems.add(new StoreProblem("DATA-INTEGRITY", answer)));
            db.fetch("PRAGMA foreign_key_check")
                    .forEach(r -> problems.add(new StoreProblem("DATA-REFERENCE", r.get(0) + " " + r.get(1))));
            db.select(PAPER.ID, PAPER.SEQ).from(PAPER).forEach(r -> check(db, r.value1(), r.value2(), problems));
            return problems;
        });
    }

    /**
     * A paper must load, stand at the journal's last entry, survive its own JSON, and the journal must lead back to its beginning. Whatever
     * goes wrong on the way is what is looked for, and one broken paper does not hide the next.
     */
    private static void check(DSLContext db, String id, long seq, List<StoreProblem> problems) {
        try {
            var paper = PaperRows.load(db, UUID.fromString(id)).orElseThrow().paper();
            if (!PaperJson.text(PaperJson.read(Json.parse(PaperJson.text(paper)))).equals(PaperJson.text(paper))) {
                problems.add(new StoreProblem("PAPER-FORM", id));
            }
            if (Journal.inForce(db, id) != seq) {
                problems.add(new StoreProblem("JOURNAL-PLACE", id));
            }
            undoAll(db, id, paper);
        } catch (RuntimeException broken) {
            problems.add(new StoreProblem("PAPER-BROKEN", id + ": " + broken.getMessage()));
        }
    }

    private static void undoAll(DSLContext db, String id, Paper paper) {
        var back = paper;
        for (var entry : Journal.undoable(db, id, db.fetchCount(JOURNAL))) {
            back = Journal.backward(entry).apply(back);
        }
    }
}
