package vn.kehoachxa.store;

import static vn.kehoachxa.store.schema.Tables.ISSUED_FILE;
import static vn.kehoachxa.store.schema.Tables.ISSUED_VERSION;
import static vn.kehoachxa.store.schema.Tables.SIGNED_COPY;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.store.schema.tables.records.IssuedVersionRecord;

/** Whether what was issued is still what it was: every kept version, its files, its signed copies, and the locked rows of its paper. */
final class VersionIntegrity {

    private VersionIntegrity() {}

    static List<StoreProblem> problems(DSLContext db, EvidenceFiles signed) {
        var problems = new ArrayList<StoreProblem>();
        db.selectFrom(ISSUED_VERSION).forEach(row -> {
            if (!isWhole(db, row)) {
                problems.add(new StoreProblem("VERSION-BROKEN", name(row.getPaper(), row.getVersion())));
            }
        });
        db.selectFrom(ISSUED_FILE).stream()
                .filter(f -> !Sha256.of(f.getBytes()).equals(f.getSha256()))
                .forEach(f -> problems.add(new StoreProblem("VERSION-BROKEN", name(f.getPaper(), f.getVersion()) + " (" + f.getFormat() + ")")));
        db.selectFrom(SIGNED_COPY).where(SIGNED_COPY.WITHDRAWN_AT.isNull()).stream()
                .map(VersionRows::signed)
                .filter(s -> !signed.isWhole(s.file()))
                .forEach(s -> problems.add(new StoreProblem("SIGNED-BROKEN", s.file().name() + " (" + signed.file(s.file()) + ")")));
        return problems;
    }

    /** Its words must have their hash and be a paper; and while it is in force the rows must say the same. */
    private static boolean isWhole(DSLContext db, IssuedVersionRecord row) {
        try {
            var kept = PaperJson.read(Json.parse(row.getContent()));
            if (!Sha256.of(row.getContent().getBytes(StandardCharsets.UTF_8)).equals(row.getSha256())) {
                return false;
            }
            var now = PaperRows.load(db, Encoded.id(row.getPaper())).orElseThrow().paper();
            return now.identity().state() == PaperState.DRAFT || now.identity().version() != row.getVersion()
                    || inForce(now).equals(inForce(kept));
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static String inForce(Paper paper) {
        return PaperJson.text(paper.withIdentity(paper.identity().withState(PaperState.ISSUED)));
    }

    private static String name(String paper, int version) {
        return paper + " v" + version;
    }
}
