package vn.kehoachxa.ui.follow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Duties;
import vn.kehoachxa.tracking.DutyDay;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.tracking.Reminder;
import vn.kehoachxa.tracking.Reminders;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.tracking.Tracked;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.UnitNames;
import vn.kehoachxa.tracking.WorkingDays;

/**
 * Reads all plans as they stand today. What was found of a plan is kept until its text, its log, the day or the office's ways change, so
 * that a look after one entry costs one plan. Drafts are followed too: a plan counts from the day on which it is agreed, number or not.
 * Used by the store's thread alone.
 */
public final class OverviewReader {

    /** In days: so far reaches one year into the other. */
    private static final int NEAR_NEW_YEAR = 31;

    private final TimingReader timing;
    private final Holidays holidays;
    private final Clock clock;
    private final ReportWindows windows = ReportWindows.ofDecree();
    private final Map<UUID, Known> known = new HashMap<>();

    public OverviewReader(TimingReader timing, Holidays holidays, Clock clock) {
        this.timing = timing;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** What everything depends on. */
    private record Frame(LocalDate today, Reminding reminding, List<DayOff> daysOff, List<Unit> units) {}

    /** What was found of a plan, and of what. */
    private record Known(PaperSummary plan, Log log, Frame frame, Part part) {}

    private record Part(List<TaskRow> tasks, List<TargetRow> targets, List<BudgetRow> budgets, List<DutyRow> duties) {}

    /** What looks at a plan on the day. */
    private record Eyes(LocalDate today, Tracker tracker, Duties duties, Reminders reminders, UnitNames names) {

        /** How a report that is due stands. */
        DutyRow row(DutyDay day, PaperSummary plan) {
            var standing = reminders.on(today, List.of(), List.of(day)).stream().map(Reminder::kind).collect(Collectors.toSet());
            return new DutyRow(day, plan, today, standing);
        }
    }

    public Overview read(Store store) {
        var office = store.office().load();
        var frame = frame(store, office);
        var eyes = eyes(frame);
        var papers = store.papers().list();
        var plans = papers.stream().filter(p -> p.type() == PaperType.PLAN && p.state().isFollowed()).toList();
        known.keySet().retainAll(plans.stream().map(PaperSummary::id).collect(Collectors.toCollection(HashSet::new)));
        var parts = new ArrayList<Part>();
        for (var plan : plans) {
            var log = store.log().of(plan.id());
            var before = known.get(plan.id());
            if (before == null || !before.plan().equals(plan) || !before.log().equals(log) || !before.frame().equals(frame)) {
                var paper = store.papers().load(plan.id()).paper();
                known.put(plan.id(), new Known(plan, log, frame, part(plan, new Followed(paper, log), eyes)));
            }
            parts.add(known.get(plan.id()).part());
        }
        var tasks = parts.stream().flatMap(p -> p.tasks().stream()).toList();
        var duties = Stream.concat(
                        parts.stream().flatMap(p -> p.duties().stream()),
                        ofOffice(office.registers().duties(), store.log().ofOffice(), eyes, frame.reminding().soonDays()))
                .sorted(Comparator.comparing(d -> d.day().due()))
                .toList();
        return new Overview(
                frame.today(), frame.reminding(), frame.daysOff(), papers, tasks, parts.stream().flatMap(p -> p.targets().stream()).toList(),
                parts.stream().flatMap(p -> p.budgets().stream()).toList(), duties,
                ReturnedRow.of(papers, store.exchange().sent(), store.exchange().answers(), frame.today()), units(frame.units(), tasks));
    }

    /** How a task of a paper stands of which the text on the screen may be further than the one on the disk; empty where it is not followed. */
    public Optional<TaskRow> task(Store store, Paper paper, UUID task) {
        var frame = frame(store, store.office().load());
        var eyes = eyes(frame);
        var log = store.log().of(paper.id()).until(frame.today());
        return store.papers().list().stream()
                .filter(p -> p.id().equals(paper.id()) && p.type() == PaperType.PLAN && p.state().isFollowed())
                .findFirst()
                .flatMap(plan -> eyes.tracker().on(frame.today(), new Followed(paper, log)).stream()
                        .filter(t -> t.id().equals(task))
                        .findFirst()
                        .map(t -> row(t, plan, eyes.names().leading(t.stated()), frame.today(), columns(paper))));
    }

    private Frame frame(Store store, OfficeProfile office) {
        return new Frame(LocalDate.now(clock), store.following().reminding(), store.following().daysOff(), office.units());
    }

    private Eyes eyes(Frame frame) {
        var workingDays = new WorkingDays(holidays, frame.daysOff());
        var soon = frame.reminding().soonDays();
        var tracker = new Tracker(timing, workingDays, soon);
        return new Eyes(
                frame.today(), tracker, new Duties(timing, workingDays, windows), new Reminders(tracker, workingDays, soon),
                new UnitNames(frame.units()));
    }

    /** Those of this year; near New Year those of the other one too, as far as something is to be done about them. */
    private static Stream<DutyRow> ofOffice(List<OfficeDuty> duties, Log log, Eyes eyes, int soonDays) {
        var today = eyes.today();
        return IntStream.of(today.minusDays(NEAR_NEW_YEAR).getYear(), today.getYear(), today.plusDays(NEAR_NEW_YEAR + soonDays).getYear())
                .distinct()
                .boxed()
                .flatMap(year -> eyes.duties().ofOffice(duties, log, year).stream())
                .map(day -> eyes.row(day, null))
                .filter(d -> d.day().due().getYear() == today.getYear() || d.isPressing() && d.day().due().isAfter(today.minusDays(NEAR_NEW_YEAR)));
    }

    private static List<String> units(List<Unit> own, List<TaskRow> tasks) {
        var named = tasks.stream().map(TaskRow::unit).filter(u -> !u.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
        var ordered = own.stream().map(Unit::name).filter(named::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        ordered.addAll(named);
        return List.copyOf(ordered);
    }

    private static Part part(PaperSummary plan, Followed followed, Eyes eyes) {
        var today = eyes.today();
        var paper = followed.paper();
        var log = followed.log().until(today);
        var columns = columns(paper);
        var tasks = eyes.tracker().on(today, followed).stream()
                .map(t -> row(t, plan, eyes.names().leading(t.stated()), today, columns))
                .toList();
        var targets = Statements.targets(paper).stream()
                .map(t -> new TargetRow(t, plan, log.of(Achieved.class, t.target().id()).toList()))
                .toList();
        var budgets = Statements.budgets(paper).stream()
                .flatMap(b -> b.items().stream())
                .map(i -> new BudgetRow(i, plan, log.of(Spending.class, i.line().id()).toList()))
                .toList();
        var duties = eyes.duties().of(followed).stream()
                .filter(d -> !isBefore(d.due(), paper.head()))
                .map(d -> eyes.row(d, plan))
                .toList();
        return new Part(tasks, targets, budgets, duties);
    }

    /** Whether a day lies before the month of a paper's head: what is dated April orders no report for March. */
    private static boolean isBefore(LocalDate day, Head head) {
        return head.year() != null && head.month() != null && day.getYear() * 12 + day.getMonthValue() < head.year() * 12 + head.month();
    }

    /** The roles of the columns of each row's table. */
    private static Map<UUID, Set<Role>> columns(Paper paper) {
        var roles = new HashMap<UUID, Set<Role>>();
        paper.tables().forEach(table -> {
            var of = EnumSet.noneOf(Role.class);
            table.columns().forEach(c -> of.add(c.role()));
            table.rows().forEach(r -> roles.put(r.id(), Collections.unmodifiableSet(of)));
        });
        return roles;
    }

    private static TaskRow row(Tracked tracked, PaperSummary plan, String unit, LocalDate today, Map<UUID, Set<Role>> columns) {
        return new TaskRow(
                tracked, plan, unit, today, columns.getOrDefault(tracked.stated().task().at(), Set.of()), folded(tracked.stated(), plan, unit));
    }

    private static String folded(StatedTask task, PaperSummary plan, String unit) {
        return Texts.fold(Stream.concat(
                        Stream.of(
                                task.text(), task.content(), task.group(), plan.subject(), unit, task.lead(), task.outcome(), task.timing(),
                                task.task().assignee(), task.task().waitingFor()),
                        task.supporting().stream())
                .collect(Collectors.joining("\n")));
    }
}
