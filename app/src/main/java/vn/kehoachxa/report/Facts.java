package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.StatedBudget;
import vn.kehoachxa.plan.StatedTarget;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows.Window;
import vn.kehoachxa.tracking.Tracked;
import vn.kehoachxa.tracking.Tracker;

/**
 * What is known of a plan for a report: the entries of its window, and how tasks stand at its end. Where the window is not over yet its
 * end is today.
 */
final class Facts {

    private final ReportRequest request;
    private final LocalDate until;
    private final List<Tracked> tasks;
    private final List<StatedTarget> targets;
    private final List<StatedBudget> budgets;

    Facts(ReportRequest request, Tracker tracker) {
        this.request = request;
        this.until = request.today().isBefore(request.window().to()) ? request.today() : request.window().to();
        this.tasks = tracker.on(until, request.plan());
        this.targets = Statements.targets(plan());
        this.budgets = Statements.budgets(plan()).stream().filter(b -> !b.items().isEmpty()).toList();
    }

    Paper plan() {
        return request.plan().paper();
    }

    ReportPeriod period() {
        return request.period();
    }

    Window window() {
        return request.window();
    }

    /** The last day of which entries are counted. */
    LocalDate until() {
        return until;
    }

    /** Whether the window goes on after {@link #until}. */
    boolean isUnfinished() {
        return until.isBefore(window().to());
    }

    /** As they stand at the end of the window, in the order of the plan. */
    List<Tracked> tasks() {
        return tasks;
    }

    List<StatedTarget> targets() {
        return targets;
    }

    /** Those with budget lines. */
    List<StatedBudget> budgets() {
        return budgets;
    }

    /** What the window has to say of a task, by day. */
    List<Progress> inWindow(Tracked task) {
        return task.progress().stream().filter(this::isInWindow).toList();
    }

    /** The day on which a task was done: where that was said several times running, the first of them. */
    static LocalDate doneOn(Tracked task) {
        return since(task.progress(), TaskStatus.DONE);
    }

    /** The day on which a task was given up. */
    static LocalDate stoppedOn(Tracked task) {
        return since(task.progress(), TaskStatus.STOPPED);
    }

    private static LocalDate since(List<Progress> progress, TaskStatus status) {
        var first = progress.size() - 1;
        while (first > 0 && progress.get(first - 1).status() == status) {
            first--;
        }
        return progress.get(first).date();
    }

    TargetResult of(StatedTarget target) {
        var known = request.plan().log().until(until).of(Achieved.class, target.target().id()).toList();
        var entries = known.stream().filter(this::isInWindow).toList();
        var before = known.stream().filter(e -> e.date().isBefore(window().from())).reduce((a, b) -> b);
        var last = known.isEmpty() ? null : known.getLast();
        var added = entries.isEmpty() ? null : last.value().subtract(before.map(Achieved::value).orElse(BigDecimal.ZERO));
        return new TargetResult(target, added, last, entries);
    }

    SpentResult of(StatedBudget.Item item) {
        var known = request.plan().log().until(until).of(Spending.class, item.line().id()).toList();
        return new SpentResult(item, sum(known.stream().filter(this::isInWindow).toList()), sum(known));
    }

    /** Null where there is none: that nothing was recorded does not say that nothing was spent. */
    private static Long sum(List<Spending> spendings) {
        return spendings.isEmpty() ? null : spendings.stream().mapToLong(Spending::amount).sum();
    }

    private boolean isInWindow(LogEntry entry) {
        return !entry.date().isBefore(window().from()) && !entry.date().isAfter(until);
    }
}
