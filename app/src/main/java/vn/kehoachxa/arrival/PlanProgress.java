package vn.kehoachxa.arrival;

import java.time.LocalDate;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.store.Store;

/**
 * What goes along with a report of the plan that it is on: the version in force, never the draft that is to amend it, and what was recorded
 * until the last day of the report, with notes and without the names of who recorded it.
 */
public final class PlanProgress {

    private PlanProgress() {}

    /**
     * The plan of a report as it goes along.
     *
     * @return null of a plan, and where the plan, or its version in force, is not here: a report may have come alone
     */
    public static Followed of(Store store, Paper paper) {
        var about = paper.about();
        if (paper.identity().type() == PaperType.PLAN || about == null || store.papers().list().stream().noneMatch(p -> p.id().equals(about.plan()))) {
            return null;
        }
        var followed = store.followed(about.plan());
        var plan = inForce(store, followed.paper());
        return plan == null ? null : new Followed(plan, carried(plan, followed.log(), about.to()), followed.daysOff());
    }

    /** A plan that was never issued goes as it stands. */
    private static Paper inForce(Store store, Paper now) {
        var earlier = now.identity().supersedes();
        if (now.identity().state() != PaperState.DRAFT || earlier == null) {
            return now;
        }
        // The draft of an amendment may have come from another PC without the version before it.
        return store.versions().list(now.id()).stream().anyMatch(v -> v.version() == earlier)
                ? store.versions().paper(now.id(), earlier)
                : null;
    }

    private static Log carried(Paper plan, Log log, LocalDate to) {
        return new Log(log.until(to).entries().stream()
                // What speaks of a row that only the draft has.
                .filter(e -> plan.entries().find(e.about()).isPresent())
                .map(PlanProgress::unnamed)
                .toList());
    }

    private static LogEntry unnamed(LogEntry entry) {
        return switch (entry) {
            case Progress p -> new Progress(p.id(), p.about(), p.date(), "", p.status(), p.percent(), p.note(), p.met(), p.evidence());
            case Achieved a -> new Achieved(a.id(), a.about(), a.date(), "", a.value(), a.note(), a.evidence());
            case Spending s -> new Spending(s.id(), s.about(), s.date(), "", s.amount(), s.note(), s.evidence());
            case Delivered d -> new Delivered(d.id(), d.about(), d.date(), "", d.due(), d.note(), d.evidence());
        };
    }
}
