package vn.kehoachxa.tracking;

import java.util.EnumSet;
import java.util.Set;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;

/** What is not clear of a task: "6 rõ". A time that can't be understood is not clear; "thường xuyên" and "theo kế hoạch của tỉnh" are. */
public final class SixClear {

    private SixClear() {}

    /** @param reading what its time says */
    public static Set<Clear> missing(StatedTask task, TimingReading reading) {
        var missing = EnumSet.noneOf(Clear.class);
        require(missing, Clear.WHO, task.task().assignee());
        require(missing, Clear.WHAT, task.text());
        require(missing, Clear.RESPONSIBILITY, task.lead());
        require(missing, Clear.OUTCOME, task.outcome());
        require(missing, Clear.AUTHORITY, task.task().authority());
        if (reading.kind() == TimingKind.UNPARSED) {
            missing.add(Clear.WHEN);
        }
        return missing;
    }

    private static void require(Set<Clear> missing, Clear what, String said) {
        if (said.isBlank()) {
            missing.add(what);
        }
    }
}
