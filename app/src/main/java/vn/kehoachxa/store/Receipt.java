package vn.kehoachxa.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;

/**
 * A paper that came from another PC, with all that came with it, looked through already.
 *
 * @param paper as it is to stand here
 * @param file that it came in, as it lies now
 * @param name under which the file came
 * @param whole the bytes of that file where it is kept: of another office's paper, which is given on only as it came; else null
 * @param kept the files that were kept when it was issued, by the code of their format; of a draft none
 * @param signed signed copies, in their order
 * @param progress of a report: the plan that it reports on, as it is to stand here, with what was recorded of it; else null
 * @param evidence bytes of the files that the log names, by their ids
 */
public record Receipt(
        Paper paper, Path file, String name, EvidenceFiles.Bytes whole, Map<String, byte[]> kept, List<Copy> signed, Followed progress,
        Map<UUID, EvidenceFiles.Bytes> evidence) {

    public Receipt {
        kept = Map.copyOf(kept);
        signed = List.copyOf(signed);
        evidence = Map.copyOf(evidence);
    }

    /** A signed copy. @param id that it gets here @param name its own name */
    public record Copy(UUID id, String name, EvidenceFiles.Bytes bytes) {}
}
