package vn.kehoachxa.ui.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.DutyWords;
import vn.kehoachxa.ui.follow.FollowModel;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.plans.Changed;
import vn.kehoachxa.ui.task.StoreDesk;

/** The room of reports: of which plan and period one is drafted, which are there, when they are due. */
public final class ReportsModel {

    private final StoreDesk desk;
    private final Drafting drafting;
    private final HandoutModel handouts;
    private final Messages messages;
    private final Changed changed;
    private final DutyWords words;
    private final Ways ways;
    private final ReportWindows windows = ReportWindows.ofDecree();
    private final PeriodModel period = new PeriodModel();
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaperSummary> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> units = new ReadOnlyObjectWrapper<>(List.of());
    private boolean entered;

    /**
     * Where the room leads to.
     *
     * @param open opens a report in the editor
     * @param send leads through the steps of sending one
     * @param deliver records that one went out or came in
     * @param withdraw takes that back
     * @param create makes a new plan
     */
    public record Ways(Consumer<UUID> open, Consumer<UUID> send, Consumer<DutyRow> deliver, Consumer<DutyRow> withdraw, Runnable create) {}

    /** A report that is there. */
    record Line(UUID id, String title, String detail) {}

    public ReportsModel(
            FollowModel follow, StoreDesk desk, Drafting drafting, HandoutModel handouts, Messages messages, Changed changed, Ways ways) {
        this.desk = desk;
        this.drafting = drafting;
        this.handouts = handouts;
        this.messages = messages;
        this.changed = changed;
        this.words = new DutyWords(messages);
        this.ways = ways;
        follow.overview().subscribe(this::show);
    }

    /** What everything here says; null before it was read first. */
    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /** The plan that is chosen; null where there is none. */
    ReadOnlyObjectProperty<PaperSummary> plan() {
        return plan.getReadOnlyProperty();
    }

    PeriodModel period() {
        return period;
    }

    /** The units that have tasks in the plan. */
    ReadOnlyObjectProperty<List<String>> units() {
        return units.getReadOnlyProperty();
    }

    HandoutModel handouts() {
        return handouts;
    }

    Ways ways() {
        return ways;
    }

    DutyWords words() {
        return words;
    }

    /** The room is shown: from now on it knows the units of the plan too. */
    public void enter() {
        entered = true;
        readUnits();
    }

    private void show(Overview now) {
        if (now == null) {
            return;
        }
        var before = plan.get();
        var again = plans(now).stream().filter(p -> before != null && p.id().equals(before.id())).findFirst();
        var next = again.orElseGet(() -> first(now));
        overview.set(now);
        if (again.isEmpty() && next != null) {
            choose(next);
        } else {
            plan.set(next);
            readUnits();
        }
    }

    private static List<PaperSummary> plans(Overview now) {
        return now.papers().stream().filter(p -> p.type() == PaperType.PLAN).toList();
    }

    /** The plans, the one changed last first. */
    List<PaperSummary> plans() {
        return plans(overview.get());
    }

    /** Of this year the one changed last; where there is none, of any year. */
    private static PaperSummary first(Overview now) {
        var year = now.today().getYear();
        var plans = plans(now);
        return plans.stream().filter(p -> p.year() <= year && year <= lastYear(p)).findFirst().orElse(plans.isEmpty() ? null : plans.getFirst());
    }

    private static int lastYear(PaperSummary plan) {
        return plan.yearTo() == null ? plan.year() : plan.yearTo();
    }

    /** Chooses a plan, and the period that is the likeliest: this quarter, of another year the whole of it. */
    void choose(PaperSummary wanted) {
        var today = overview.get().today();
        var year = Math.clamp(today.getYear(), wanted.year(), lastYear(wanted));
        period.choose(year == today.getYear() ? Handouts.quarter(today) : ReportPeriod.of(ReportPeriod.Kind.YEAR, year, 1));
        plan.set(wanted);
        readUnits();
    }

    /** The years of the plan. */
    List<Integer> years() {
        return plan.get() == null ? List.of() : IntStream.rangeClosed(plan.get().year(), lastYear(plan.get())).boxed().toList();
    }

    private void readUnits() {
        var of = plan.get();
        if (entered && of != null) {
            desk.ask(store -> handouts.units(store, of.id()), found -> {
                if (plan.get() != null && plan.get().id().equals(of.id())) {
                    units.set(found);
                }
            });
        }
    }

    /** The days that the report counts: those that the plan names for it, else the decree's. */
    ReportWindows.Window window() {
        var of = period.chosen().get();
        return overview.get().duties().stream()
                .filter(d -> d.isOut() && d.plan() != null && d.plan().id().equals(plan.get().id()))
                .map(DutyRow::day)
                .filter(d -> d.about() != null && d.window() != null && d.about().code().equals(of.code()))
                .findFirst()
                .map(d -> d.window())
                .orElseGet(() -> windows.of(of));
    }

    /** {@code số liệu từ 15/3/2026 đến 14/6/2026}, or what is wrong with the days. */
    String windowText() {
        if (period.chosen().get() == null) {
            return messages.text("reports.days.wrong");
        }
        return messages.text("reports.window", TaskWords.day(window().from()), TaskWords.day(window().to()));
    }

    /** The report on the chosen plan and period that is there already, of several the newest. */
    Optional<PaperSummary> existing() {
        var of = period.chosen().get();
        if (plan.get() == null || of == null) {
            return Optional.empty();
        }
        return reportsOf(plan.get()).stream()
                .filter(r -> r.about().period().equals(of.code()))
                .max(Comparator.comparing(r -> r.id().toString()));
    }

    private List<PaperSummary> reportsOf(PaperSummary wanted) {
        return overview.get().papers().stream().filter(p -> p.about() != null && p.about().plan().equals(wanted.id())).toList();
    }

    /** Opens the report on the chosen plan and period, new or as it is there. @param again drafts another one beside it */
    void draft(boolean again) {
        var of = plan.get();
        var about = period.chosen().get();
        if (of != null && about != null) {
            var window = window();
            desk.ask(store -> drafting.report(store, of.id(), about, window, again), ways.open());
        }
    }

    /**
     * Chooses the plan and the period of a report that is due, and opens it.
     *
     * @return whether it is opened: of one that no plan orders, or that has no period, both are to be chosen first
     */
    public boolean draft(DutyRow duty) {
        if (duty.plan() != null) {
            choose(duty.plan());
        }
        if (duty.day().about() == null) {
            return false;
        }
        period.choose(duty.day().about());
        if (duty.plan() == null) {
            return false;
        }
        draft(false);
        return true;
    }

    /** The reports on the chosen plan, the one changed last first; those on no plan that is here behind them. */
    List<Line> reports() {
        var lines = new ArrayList<Line>();
        if (plan.get() != null) {
            reportsOf(plan.get()).forEach(r -> lines.add(line(r)));
        }
        var known = plans().stream().map(PaperSummary::id).toList();
        overview.get().papers().stream()
                .filter(p -> p.type() == PaperType.REPORT && (p.about() == null || !known.contains(p.about().plan())))
                .forEach(r -> lines.add(line(r)));
        return List.copyOf(lines);
    }

    private Line line(PaperSummary report) {
        var of = report.about() == null ? Optional.<ReportPeriod>empty() : ReportPeriod.of(report.about().period());
        var title = of.map(p -> messages.text("reports.of", words.period(p))).orElse(report.subject());
        return new Line(report.id(), title, messages.text("state." + report.state().code()) + " · " + changed.of(report));
    }

    /** The days in the chosen year on which reports are due, of the plan and of the office. */
    List<DutyRow> duties() {
        var year = period.year().get();
        return overview.get().duties().stream()
                .filter(d -> d.plan() == null || plan.get() != null && d.plan().id().equals(plan.get().id()))
                .filter(d -> d.day().due().getYear() == year || plan.get() != null && year == lastYear(plan.get()) && d.day().due().getYear() > year)
                .toList();
    }
}
