package vn.kehoachxa.arrival;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.exchange.Sending.Enclosed;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.Store;

/**
 * A paper of the office as it goes out: a draft as it stands; what was issued as it was issued, also where it was closed since, as its kept
 * files say.
 *
 * @param kept the files that were kept at issue; none of a draft
 * @param signed the signed copies of this version
 */
public record Outgoing(Paper paper, KeptBytes kept, List<Evidence> signed) {

    /** @throws vn.kehoachxa.store.PaperException where there is no such paper, or it is in the bin */
    public static Outgoing of(Store store, UUID id) {
        var now = store.papers().load(id).paper();
        if (now.identity().state() == PaperState.DRAFT) {
            return new Outgoing(now, KeptBytes.NONE, List.of());
        }
        var version = now.identity().version();
        var signed = store.versions().list(id).stream()
                .filter(v -> v.version() == version)
                .flatMap(v -> v.signed().stream())
                .map(s -> s.file())
                .toList();
        return new Outgoing(store.versions().paper(id, version), KeptBytes.read(format -> store.versions().file(id, version, format)), signed);
    }

    /** A signed copy, with its bytes where they lie. */
    public static Enclosed signed(Store store, Evidence copy) {
        return new Enclosed(copy.id(), copy.name(), store.versions().signedFiles().file(copy));
    }

    /** A piece of evidence, with its bytes where they lie. */
    public static Enclosed evidence(Store store, Evidence piece) {
        return new Enclosed(piece.id(), piece.name(), store.evidence().file(piece));
    }
}
