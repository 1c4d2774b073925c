package vn.kehoachxa.renewal;

import java.util.List;
import vn.kehoachxa.plan.Paper;

/** The next period's plan, and what in it may be out of date, in the order of its text. */
public record Renewed(Paper paper, List<Stale> stale) {

    public Renewed {
        stale = List.copyOf(stale);
    }
}
