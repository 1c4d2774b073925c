package vn.kehoachxa.renewal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;

/**
 * Makes the next period's plan out of this one's. Years and days move on where they mean the period; the acts that the plan names keep
 * theirs. Number, day and month go blank, nothing is done yet, and the new plan is a draft of its own.
 */
public final class Renewal {

    private final Supplier<UUID> ids;
    private final Function<String, List<Citation>> citations;

    /**
     * @param ids gives the ids of the new paper and of everything in it
     * @param citations finds the acts that a text names
     */
    public Renewal(Supplier<UUID> ids, Function<String, List<Citation>> citations) {
        this.ids = ids;
        this.citations = citations;
    }

    /**
     * The plan for the period that begins with {@code year}; it is as long as the old one.
     *
     * @throws UsageException where that is not later than the old one's first year, or no year
     */
    public Renewed renew(Paper plan, int year) {
        var old = plan.identity();
        var by = year - old.year();
        var last = old.yearTo() == null ? old.year() : old.yearTo();
        if (by < 1 || !Years.isYear(last + by)) {
            throw new UsageException("RENEW-YEAR", Integer.toString(year), Integer.toString(old.year()));
        }
        var shift = new PeriodShift(old.year(), last, by);
        var copy = new FreshCopy(plan, ids, text -> shift.shifted(text, acts(text)), by);
        var renewed = new Paper(
                identity(plan, copy.id(plan.id()), by), head(plan.head(), by), null, copy.moved(plan.subject()), copy.passages(plan.passages()),
                copy.blocks(plan.body()), copy.passage(plan.closing()), plan.foot(), plan.appendices().stream().map(copy::appendix).toList(),
                copy.entries(plan.entries()));
        return new Renewed(renewed, stale(plan, renewed, last + by));
    }

    private List<Stretch> acts(String text) {
        return citations.apply(text).stream().map(c -> new Stretch(c.from(), c.to())).toList();
    }

    private List<Stale> stale(Paper before, Paper after, int last) {
        var finder = new StaleFinder(after.identity().year(), last, citations);
        var old = TextPlace.of(before).toList();
        var now = TextPlace.of(after).toList();
        for (var i = 0; i < now.size(); i++) {
            finder.look(now.get(i), old.get(i).text());
        }
        finder.lookAt(after.foot().signature(), after.id());
        return finder.found();
    }

    private static Identity identity(Paper plan, UUID id, int by) {
        var old = plan.identity();
        var yearTo = old.yearTo() == null ? null : (Integer) (old.yearTo() + by);
        return new Identity(
                id, old.type(), old.kind(), old.office(), 1, null, PaperState.DRAFT, null, old.form(), old.year() + by, yearTo);
    }

    private static Head head(Head head, int by) {
        var year = head.year() == null ? null : (Integer) (head.year() + by);
        return head.withNumber("").withDay(null).withMonth(null).withYear(year).withUrgency(null);
    }
}
