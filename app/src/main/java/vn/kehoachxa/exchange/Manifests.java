package vn.kehoachxa.exchange;

import java.util.List;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Paper;

/** What a manifest says of a paper, and whether one says it. */
final class Manifests {

    private Manifests() {}

    static Manifest of(Sending sending, String program, List<Gap> gaps, List<Part> parts) {
        return of(sending.paper(), program, sending.contact(), gaps, parts);
    }

    /** Whether a manifest speaks of this paper, and says of it what it is. */
    static boolean agree(Manifest manifest, Paper paper) {
        return manifest.equals(of(paper, manifest.program(), manifest.contact(), manifest.gaps(), manifest.parts()));
    }

    private static Manifest of(Paper paper, String program, Contact contact, List<Gap> gaps, List<Part> parts) {
        var i = paper.identity();
        return new Manifest(
                program, i.office(), contact, i.id(), i.type(), i.kind(), i.year(), i.yearTo(), i.version(), i.state(),
                i.issued() == null ? "" : i.issued().number(), paper.head().symbol(), i.issued() == null ? null : i.issued().date(),
                paper.subject(), paper.about(), gaps, parts);
    }
}
