package vn.kehoachxa.ui.follow;

import java.util.List;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;

/**
 * How many of some tasks stand how; each task counts once.
 *
 * @param late not over, and a due day is
 * @param doing begun and not late
 * @param open not begun and not late
 */
public record Share(int done, int doing, int open, int late, int stopped) {

    public static Share of(List<TaskRow> tasks) {
        var done = 0;
        var doing = 0;
        var open = 0;
        var late = 0;
        var stopped = 0;
        for (var task : tasks) {
            if (task.isDone()) {
                done++;
            } else if (task.tracked().status() == TaskStatus.STOPPED) {
                stopped++;
            } else if (task.is(TaskFlag.OVERDUE)) {
                late++;
            } else if (task.tracked().status() == TaskStatus.IN_PROGRESS) {
                doing++;
            } else {
                open++;
            }
        }
        return new Share(done, doing, open, late, stopped);
    }

    /** How many tasks there are. */
    public int all() {
        return done + doing + open + late + stopped;
    }

    /** How many of a hundred are done, cut down: only when all are done it is 100. */
    public int percentDone() {
        return all() == 0 ? 0 : done * 100 / all();
    }
}
