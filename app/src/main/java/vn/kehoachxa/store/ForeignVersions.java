package vn.kehoachxa.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.PaperJson;

/** What was issued on another PC of the office has no kept version here: the rows of the paper, which are locked, are it. */
final class ForeignVersions {

    private ForeignVersions() {}

    /** Whether a paper was issued, and its version is kept nowhere but in its rows. */
    static boolean is(DSLContext db, Paper paper) {
        var identity = paper.identity();
        return identity.state() != PaperState.DRAFT && identity.issued() != null && !VersionRows.exists(db, paper.id(), identity.version());
    }

    /** Keeps it where it is one: before its rows change, or something is attached to it. */
    static void keep(DSLContext db, Paper paper, String now, String by) {
        if (is(db, paper)) {
            VersionRows.insert(db, paper, Map.of(), now, by);
        }
    }

    /** All versions that were issued, the newest first. */
    static List<IssuedVersion> list(DSLContext db, Paper paper) {
        var versions = new ArrayList<>(VersionRows.list(db, paper.id()));
        if (is(db, paper)) {
            versions.addFirst(told(paper));
        }
        return List.copyOf(versions);
    }

    /** When it was issued, and by whom, is not known here. */
    private static IssuedVersion told(Paper paper) {
        var identity = paper.identity();
        return new IssuedVersion(
                identity.version(), identity.issued(), paper.head().symbol(), identity.form(), paper.foot().signature().name(), null, null,
                Sha256.of(PaperJson.text(paper).getBytes(StandardCharsets.UTF_8)), Map.of(), List.of());
    }
}
