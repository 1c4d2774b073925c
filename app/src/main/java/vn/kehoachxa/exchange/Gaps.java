package vn.kehoachxa.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.SixClear;

/** What a paper still lacks when it goes to the province: what {@link Missing} tells, and tasks of which it is not said who leads or when. */
public final class Gaps {

    /** A task for which no unit answers; as a task that is followed has it, {@link Clear#RESPONSIBILITY} is not clear. */
    public static final String LEAD = "lead";
    /** A task without a time that says something; {@link Clear#WHEN} is not clear. */
    public static final String TIMING = "timing";

    private static final TimingReader TIMES = new TimingReader();

    private Gaps() {}

    /** Head, text and foot first, as {@link Missing#in} orders them; then the tasks in the order of the text. */
    public static List<Gap> in(Paper paper) {
        var gaps = new ArrayList<Gap>();
        Missing.in(paper).forEach(m -> gaps.add(new Gap(m.kind().code(), m.at(), m.column(), m.quote())));
        for (var task : Statements.tasks(paper)) {
            var unclear = SixClear.missing(task, TIMES.read(task, paper.identity()));
            if (unclear.contains(Clear.RESPONSIBILITY)) {
                gaps.add(gap(LEAD, task));
            }
            if (unclear.contains(Clear.WHEN)) {
                gaps.add(gap(TIMING, task));
            }
        }
        return List.copyOf(gaps);
    }

    private static Gap gap(String code, StatedTask task) {
        return new Gap(code, task.task().at(), null, task.text());
    }
}
