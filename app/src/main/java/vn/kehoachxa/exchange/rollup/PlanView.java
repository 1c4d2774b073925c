package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kehoachxa.exchange.rollup.Election.ChosenPlan;
import vn.kehoachxa.exchange.rollup.Facts.BudgetFact;
import vn.kehoachxa.exchange.rollup.Facts.TargetFact;
import vn.kehoachxa.exchange.rollup.Facts.TaskFact;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TargetValue;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.tracking.Standing;

/** A plan that counts, with what is known of each of its tasks, targets and budget lines. */
record PlanView(Office office, ChosenPlan chosen, List<TaskView> tasks, List<TargetView> targets, List<BudgetView> budget) {

    /**
     * A task.
     *
     * @param status null where no report has told of it
     * @param last the last recorded day, or null
     * @param note what was said on it; may be empty
     */
    record TaskView(TaskFact task, TaskStatus status, int percent, LocalDate nextDue, boolean overdue, LocalDate last, String note) {

        boolean isDone() {
            return status == TaskStatus.DONE;
        }

        /** The first day that is still to be met; where nothing more is to be done the last one. */
        LocalDate due() {
            return nextDue != null || task.dueDates().isEmpty() ? nextDue : task.dueDates().getLast();
        }
    }

    /** A target. @param achieved null where nobody told */
    record TargetView(TargetFact target, BigDecimal achieved) {

        /** Whether it asks for per cent: the unit of measure says so somewhere, or the value right after its number, as in "95%". */
        boolean isShare() {
            var unit = OfficeName.folded(target.unit());
            var written = OfficeName.folded(TargetValue.read(target.written()).unitOfMeasure());
            return unit.contains("%") || unit.contains("phan tram") || written.startsWith("%") || written.startsWith("phan tram");
        }

        /** Targets of several plans that ask for the same: by text and unit of measure, as a person reads them. */
        String key() {
            return OfficeName.folded(target.text()) + "\t" + OfficeName.folded(target.unit());
        }
    }

    /** A budget line. @param spent null where no report has told of it */
    record BudgetView(BudgetFact line, BigDecimal spent) {}

    /** What was recorded, by what it speaks of. */
    private record Known(Set<UUID> told, Map<UUID, List<LogEntry>> log) {

        static final Known NOTHING = new Known(Set.of(), Map.of());

        static Known of(Facts report) {
            if (report.log() == null) {
                return NOTHING;
            }
            var told = report.tasks().stream().map(TaskFact::id).collect(Collectors.toSet());
            report.targets().forEach(t -> told.add(t.id()));
            report.budget().forEach(b -> told.add(b.id()));
            var log = new HashMap<UUID, List<LogEntry>>();
            report.log().entries().forEach(e -> log.computeIfAbsent(e.about(), id -> new ArrayList<>()).add(e));
            return new Known(told, log);
        }

        <E extends LogEntry> List<E> of(Class<E> kind, UUID about) {
            return log.getOrDefault(about, List.of()).stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    boolean isReported() {
        return chosen.report() != null;
    }

    static PlanView of(Office office, ChosenPlan plan, Spool spool, LocalDate today) {
        var facts = spool.facts(plan.source().at());
        var report = plan.report() == null ? Facts.NONE : plan.report() == plan.source() ? facts : spool.facts(plan.report().at());
        var known = Known.of(report);
        return new PlanView(
                office, plan, facts.tasks().stream().map(t -> task(t, known, today)).toList(),
                facts.targets().stream().map(t -> target(t, known)).toList(), facts.budget().stream().map(b -> budget(b, known)).toList());
    }

    private static TaskView task(TaskFact task, Known known, LocalDate today) {
        var progress = known.of(Progress.class, task.id());
        var standing = Standing.of(today, task.dueDates(), progress);
        var told = known.told().contains(task.id());
        var last = progress.isEmpty() ? null : progress.getLast();
        return new TaskView(
                task, told ? standing.status() : null, standing.percent(), standing.nextDue(), standing.overdue(),
                last == null ? null : last.date(), last == null ? "" : last.note());
    }

    private static TargetView target(TargetFact target, Known known) {
        return new TargetView(
                target, known.of(Achieved.class, target.id()).stream().reduce((earlier, later) -> later).map(Achieved::value).orElse(null));
    }

    private static BudgetView budget(BudgetFact line, Known known) {
        var spent = known.of(Spending.class, line.id()).stream().map(s -> BigDecimal.valueOf(s.amount())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new BudgetView(line, known.told().contains(line.id()) ? spent : null);
    }
}
