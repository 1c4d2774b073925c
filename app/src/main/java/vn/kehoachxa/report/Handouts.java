package vn.kehoachxa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.Tracker;

/** The working papers that are made of a plan and its log: a summary for the leader, and a sheet of tasks for each unit. */
public final class Handouts {

    private final Predicate<Document> onOnePage;
    private final Sentences sentences = new Sentences();

    /** @param onOnePage whether a document is one page long when it is laid out */
    public Handouts(Predicate<Document> onOnePage) {
        this.onOnePage = onOnePage;
    }

    /**
     * Who owes what in a period, what is late, what has no owner: one page, however many tasks there are; the most urgent come first, and how
     * many more there are is said.
     *
     * @throws ReportException where the paper is no plan
     */
    public Handout leader(Followed plan, ReportPeriod period, Tracker tracker, LocalDate today) {
        check(plan);
        return new LeaderSummary(plan, period, tracker.on(today, plan), today, sentences).fitting(onOnePage);
    }

    /** The quarter of the calendar in which a day lies. */
    public static ReportPeriod quarter(LocalDate day) {
        return ReportPeriod.of(ReportPeriod.Kind.QUARTER, day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
    }

    /**
     * A sheet for each unit that has tasks, in the order of the plan; units of the office to which tasks are given only together with all
     * others follow in their own order.
     *
     * @param office the office's units
     * @throws ReportException where the paper is no plan, or names no unit
     */
    public List<Handout> units(Followed plan, List<Unit> office, Tracker tracker, LocalDate today) {
        check(plan);
        var tasks = new UnitTasks(tracker.on(today, plan), office);
        var sheet = new UnitSheet(plan.paper(), sentences);
        if (tasks.units().isEmpty()) {
            throw ReportException.noUnits();
        }
        return tasks.units().stream().map(u -> sheet.made(u, tasks.of(u))).toList();
    }

    /** The names of the units that have a sheet, in its order. @throws ReportException where the paper is no plan */
    public List<String> unitNames(Followed plan, List<Unit> office, Tracker tracker, LocalDate today) {
        check(plan);
        return new UnitTasks(tracker.on(today, plan), office).units();
    }

    /**
     * The sheet of one unit.
     *
     * @param unit its name in the plan, or a name, short form or other name in the office's units; case and marks do not matter
     * @throws ReportException where the paper is no plan, or has no task for that unit
     */
    public Handout unit(Followed plan, String unit, List<Unit> office, Tracker tracker, LocalDate today) {
        check(plan);
        var tasks = new UnitTasks(tracker.on(today, plan), office);
        var name = tasks.find(unit)
                .orElseThrow(() -> ReportException.noUnit(unit, tasks.units().stream().collect(Collectors.joining("; "))));
        return new UnitSheet(plan.paper(), sentences).made(name, tasks.of(name));
    }

    private static void check(Followed plan) {
        if (plan.paper().identity().type() != PaperType.PLAN) {
            throw ReportException.noPlan();
        }
    }
}
