package vn.kehoachxa.ui.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.FollowModel;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.Share;
import vn.kehoachxa.ui.follow.TargetRow;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.plans.Changed;
import vn.kehoachxa.ui.tasks.StateChoice;

/** The page of the day: what is urgent, what is being written, how far everything is. */
public final class TodayModel {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Messages messages;
    private final Changed changed;
    private final TaskWords words;
    private final UrgentDuties duties;
    private final UrgentReturns returns;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();

    /**
     * Where the page leads to.
     *
     * @param update opens a task with the form of its progress
     * @param list shows the tasks that stand so
     * @param open opens a paper in the editor
     * @param create makes a new plan
     * @param draft opens the report that is due, new or as it is there
     * @param deliver records that a report went out or came in
     * @param reports shows all reports that are due
     * @param charts shows how plans stand as charts
     */
    public record Ways(
            Consumer<UUID> update, Consumer<StateChoice> list, Consumer<UUID> open, Runnable create, Consumer<DutyRow> draft,
            Consumer<DutyRow> deliver, Runnable reports, Runnable charts) {}

    /** A paper that is being written. */
    record Draft(UUID id, String title, String detail) {}

    public TodayModel(FollowModel follow, Messages messages, Changed changed, Ways ways) {
        this.messages = messages;
        this.changed = changed;
        this.ways = ways;
        this.words = new TaskWords(messages);
        this.duties = new UrgentDuties(messages, ways);
        this.returns = new UrgentReturns(messages, ways);
        follow.overview().subscribe(overview::set);
    }

    /** What everything here says; null before it was read first. */
    ReadOnlyObjectProperty<Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    Ways ways() {
        return ways;
    }

    /** {@code Thứ Hai, 25 tháng 5 năm 2026}. */
    String day() {
        var today = now().today();
        var name = messages.text("today.weekday." + today.getDayOfWeek().getValue());
        return messages.text("today.date", name, today.getDayOfMonth(), today.getMonthValue(), today.getYear());
    }

    /** {@code 2 việc quá hạn · 3 việc đến hạn trong 7 ngày}. */
    String summary() {
        var late = now().count(TaskFlag.OVERDUE);
        var soon = now().count(TaskFlag.DUE_SOON);
        var out = now().pressing(Direction.OUT).size();
        var in = now().pressing(Direction.IN).size();
        var returned = now().returned().size();
        if (late + soon + out + in + returned == 0) {
            return now().tasks().isEmpty() && now().duties().isEmpty() ? "" : messages.text("today.calm");
        }
        return Stream.of(
                        late == 0 ? "" : messages.text("follow.late", late),
                        soon == 0 ? "" : messages.text("follow.soon", soon, now().reminding().soonDays()),
                        out == 0 ? "" : messages.text("follow.send", out),
                        in == 0 ? "" : messages.text("follow.receive", in),
                        returned == 0 ? "" : messages.text("today.returned.count", returned))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Overview now() {
        return overview.get();
    }

    /** What should be done now, the most urgent first. */
    List<Urgent> urgent() {
        return foremost(Integer.MAX_VALUE).first();
    }

    /** As {@link #urgent}, of which only so many are put into words. */
    Pressing.Foremost foremost(int most) {
        var endsQuarter = now().today().getMonthValue() % MONTHS_OF_A_QUARTER == 0;
        var tasks = now().tasks().stream().flatMap(t -> urgency(t, endsQuarter).stream()
                .map(u -> new Pressing(u, t.tracked().nextDue(), false, () -> urgent(t, u))));
        return Pressing.Foremost.of(Stream.concat(Stream.concat(tasks, duties.of(now())), returns.of(now())).sorted(Pressing.FIRST).toList(), most);
    }

    private static List<Urgency> urgency(TaskRow task, boolean endsQuarter) {
        if (task.is(TaskFlag.OVERDUE)) {
            return List.of(Urgency.OVERDUE);
        }
        if (task.is(TaskFlag.DUE_SOON)) {
            return List.of(Urgency.DUE_SOON);
        }
        if (task.is(TaskFlag.WAITING)) {
            return List.of(Urgency.WAITING);
        }
        return endsQuarter && task.is(TaskFlag.NEEDS_UPDATE) ? List.of(Urgency.NEEDS_UPDATE) : List.of();
    }

    private Urgent urgent(TaskRow task, Urgency urgency) {
        var chip = switch (urgency) {
            case OVERDUE, DUE_SOON, TO_BE_WRITTEN -> words.due(task);
            case WAITING -> new Chip(words.flag(TaskFlag.WAITING), Tone.NEUTRAL);
            case NEEDS_UPDATE -> new Chip(words.flag(TaskFlag.NEEDS_UPDATE), Tone.WARNING);
        };
        return new Urgent(
                urgency, task.tracked().nextDue(), chip, Chip.NONE, task.title(), detail(task, urgency), "",
                List.of(new Urgent.Act("update", messages.text("today.update"), () -> ways.update().accept(task.id()))));
    }

    private String detail(TaskRow task, Urgency urgency) {
        var written = Texts.oneLine(task.stated().timing());
        var due = task.tracked().nextDue();
        var time = due == null
                ? written
                : messages.text("today.due", written, TaskWords.day(due, now().today()));
        var waited = Texts.oneLine(task.stated().task().waitingFor());
        var last = task.tracked().lastProgress();
        return Stream.of(
                        task.unit(),
                        urgency == Urgency.WAITING && !waited.isEmpty() ? messages.text("today.waiting", waited) : time,
                        urgency != Urgency.NEEDS_UPDATE ? "" : last == null
                                ? messages.text("today.never")
                                : messages.text("today.last", TaskWords.day(last, now().today())))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The papers that are being written, the one changed last first. */
    List<Draft> drafts() {
        return now().papers().stream()
                .filter(p -> p.state() == PaperState.DRAFT)
                .map(p -> new Draft(p.id(), p.subject(), messages.text("state.draft") + " · " + changed.of(p)))
                .toList();
    }

    /** How the tasks of the plans for this year stand. */
    Share states() {
        return Share.of(ofThisYear());
    }

    private List<TaskRow> ofThisYear() {
        return now().tasks().stream().filter(t -> isOfThisYear(t.plan())).toList();
    }

    /** The same for each unit that has any, units in their order; those tasks that no unit answers for last, under an empty name. */
    Map<String, Share> units() {
        var of = ofThisYear().stream().collect(Collectors.groupingBy(TaskRow::unit));
        var shares = new LinkedHashMap<String, Share>();
        now().units().stream().filter(of::containsKey).forEach(u -> shares.put(u, Share.of(of.get(u))));
        if (of.containsKey("")) {
            shares.put("", Share.of(of.get("")));
        }
        return shares;
    }

    /** The targets of the plans for this year. */
    List<TargetRow> targets() {
        return now().targets().stream().filter(t -> isOfThisYear(t.plan())).toList();
    }

    /** The budget lines of the plans for this year. */
    List<BudgetRow> budgets() {
        return now().budgets().stream().filter(b -> isOfThisYear(b.plan())).toList();
    }

    private boolean isOfThisYear(PaperSummary plan) {
        var year = now().today().getYear();
        return plan.year() <= year && year <= (plan.yearTo() == null ? plan.year() : plan.yearTo());
    }

    /** {@code 6 / 10 tin}; where the plan states no number, what it says instead. */
    String figure(TargetRow target) {
        var reached = target.value() == null ? "–" : Figures.written(target.value());
        var asked = target.stated().value().value();
        var unit = target.stated().unitOfMeasure();
        return reached + " / " + (asked == null ? Texts.oneLine(target.stated().written()) : Figures.written(asked) + (unit.isEmpty() ? "" : " " + unit));
    }

    /** {@code 12.000.000 / 50.000.000}, in đồng. */
    String figure(BudgetRow line) {
        var planned = line.item().amount() == null ? "…" : Amounts.written(line.item().amount(), 1);
        return Amounts.written(line.spent(), 1) + " / " + planned;
    }

    /** What is said where nothing is urgent. */
    String nothingUrgent() {
        return now().tasks().isEmpty() && now().duties().isEmpty()
                ? messages.text("today.urgent.none")
                : messages.text("today.urgent.calm", now().reminding().soonDays());
    }

    LocalDate today() {
        return now().today();
    }
}
