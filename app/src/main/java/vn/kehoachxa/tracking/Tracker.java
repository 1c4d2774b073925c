package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.TimingReader;

/**
 * The tasks of papers on a day. Of the log only what speaks of that day or an earlier one is known.
 *
 * <p>A task with one due day meets it by being done. One with several (two rounds, each quarter) meets each by an entry that names it, and
 * all by being done. A due day counts as near from so many days before the last working day on which it can be met, and is late from
 * the day after it: a weekend does not put it off.
 */
public final class Tracker {

    private final TimingReader timing;
    private final WorkingDays workingDays;
    private final int soonDays;

    /** @param soonDays how many days before it a due day counts as near */
    public Tracker(TimingReader timing, WorkingDays workingDays, int soonDays) {
        this.timing = timing;
        this.workingDays = workingDays;
        this.soonDays = soonDays;
    }

    /** The tasks of a paper as they stand at the end of a day, in the order of its text. */
    public List<Tracked> on(LocalDate today, Followed followed) {
        var known = new HashMap<UUID, List<Progress>>();
        for (var entry : followed.log().until(today).entries()) {
            if (entry instanceof Progress p) {
                known.computeIfAbsent(p.about(), id -> new ArrayList<>()).add(p);
            }
        }
        var paper = followed.paper();
        return Statements.tasks(paper).stream().map(t -> on(today, t, paper.identity(), known)).toList();
    }

    private Tracked on(LocalDate today, StatedTask task, Identity paper, Map<UUID, List<Progress>> known) {
        var reading = timing.read(task, paper);
        var progress = known.getOrDefault(task.id(), List.of());
        var standing = Standing.of(today, reading.dueDates(), progress);
        var status = standing.status();
        var percent = standing.percent();
        var next = standing.nextDue();
        var warn = next == null ? null : workingDays.onOrBefore(next);
        var flags = EnumSet.noneOf(TaskFlag.class);
        if (standing.overdue()) {
            flags.add(TaskFlag.OVERDUE);
        } else if (next != null && !warn.minusDays(soonDays).isAfter(today)) {
            flags.add(TaskFlag.DUE_SOON);
        }
        if (status == TaskStatus.DONE && reading.due() != null && doneOn(progress).isAfter(reading.due())) {
            flags.add(TaskFlag.DONE_LATE);
        }
        if (!status.isOver() && isWaiting(task, reading, status)) {
            flags.add(TaskFlag.WAITING);
        }
        if (!status.isOver() && needsUpdate(today, paper, reading, progress)) {
            flags.add(TaskFlag.NEEDS_UPDATE);
        }
        return new Tracked(paper.id(), task, reading, status, percent, flags, next, warn, SixClear.missing(task, reading), progress);
    }

    /** The day on which it was done: where that was said several times running, the first of them. */
    private static LocalDate doneOn(List<Progress> progress) {
        var first = progress.size() - 1;
        while (first > 0 && progress.get(first - 1).status() == TaskStatus.DONE) {
            first--;
        }
        return progress.get(first).date();
    }

    /** Until somebody begins with it, what others have to decide is waited for; a document that the clerk named, until its name is taken out. */
    private static boolean isWaiting(StatedTask task, TimingReading reading, TaskStatus status) {
        return !task.task().waitingFor().isBlank() || reading.kind() == TimingKind.EXTERNAL && status == TaskStatus.NOT_STARTED;
    }

    /** Of what goes on all year something is to be said in each quarter of the plan's years. */
    private static boolean needsUpdate(LocalDate today, Identity paper, TimingReading reading, List<Progress> progress) {
        var goesOn = reading.kind() == TimingKind.CONTINUOUS
                || reading.dueDates().isEmpty() && reading.also().contains(TimingKind.CONTINUOUS);
        var last = paper.yearTo() == null ? paper.year() : paper.yearTo();
        return goesOn
                && today.getYear() >= paper.year()
                && today.getYear() <= last
                && progress.stream().noneMatch(p -> quarter(p.date()) == quarter(today));
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
