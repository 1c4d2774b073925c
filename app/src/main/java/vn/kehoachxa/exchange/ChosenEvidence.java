package vn.kehoachxa.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;

/** What was recorded, naming of its pieces of evidence only those that were chosen: the others stay in the house, their names too. */
final class ChosenEvidence {

    private ChosenEvidence() {}

    static Followed only(Followed plan, List<Sending.Enclosed> chosen) {
        var ids = chosen.stream().map(Sending.Enclosed::id).collect(Collectors.toSet());
        return new Followed(plan.paper(), new Log(plan.log().entries().stream().map(e -> only(e, ids)).toList()), plan.daysOff());
    }

    private static LogEntry only(LogEntry entry, Set<UUID> chosen) {
        var left = entry.evidence().stream().filter(e -> chosen.contains(e.id())).toList();
        return switch (entry) {
            case Progress p -> new Progress(p.id(), p.about(), p.date(), p.by(), p.status(), p.percent(), p.note(), p.met(), left);
            case Achieved a -> new Achieved(a.id(), a.about(), a.date(), a.by(), a.value(), a.note(), left);
            case Spending s -> new Spending(s.id(), s.about(), s.date(), s.by(), s.amount(), s.note(), left);
            case Delivered d -> new Delivered(d.id(), d.about(), d.date(), d.by(), d.due(), d.note(), left);
        };
    }

    /** The hash under which a piece of evidence was recorded; empty where none has this id. */
    static Optional<String> hash(Log log, UUID evidence) {
        return log.entries().stream().flatMap(e -> e.evidence().stream()).filter(e -> e.id().equals(evidence)).map(Evidence::sha256).findFirst();
    }
}
