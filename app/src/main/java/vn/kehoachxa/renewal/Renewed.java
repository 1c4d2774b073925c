package vn.kehoachxa.renewal;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;

/** The next period's plan, and what in it may be out of date, in the order of its text. */
public record Renewed(Paper paper, List<Stale> stale) {

    public Renewed {
        stale = List.copyOf(stale);
    }

    /** What may be out of date, as questions to the clerk. @param ids gives their ids */
    public List<Question> questions(Supplier<UUID> ids) {
        return stale.stream().map(s -> s.question(ids.get())).toList();
    }
}
