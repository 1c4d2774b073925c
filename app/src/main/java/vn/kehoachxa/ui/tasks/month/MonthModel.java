package vn.kehoachxa.ui.tasks.month;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.tracking.WorkingDays;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.control.WhileSeen;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.DutyWords;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.StateChoice;
import vn.kehoachxa.ui.tasks.TasksModel;

/** A month in weeks from Monday to Sunday: the days on which the shown tasks and the reports are due, and the days that are not worked. */
public final class MonthModel {

    private final TasksModel tasks;
    private final Holidays holidays;
    private final Messages messages;
    private final DutyWords duties;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<List<MonthDay>> days = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /** @param seen whether somebody sees the month */
    public MonthModel(TasksModel tasks, Holidays holidays, Messages messages, Clock clock, ObservableValue<Boolean> seen) {
        this.tasks = tasks;
        this.holidays = holidays;
        this.messages = messages;
        this.clock = clock;
        duties = new DutyWords(messages);
        day = new ReadOnlyObjectWrapper<>(LocalDate.now(clock));
        // Reports and days off may have changed where no task has: any new reading counts.
        var arranging = new WhileSeen(seen, this::arrange);
        tasks.shown().subscribe(arranging::want);
        day.subscribe(arranging::want);
        arranging.want();
    }

    /** The day on which the keyboard is; its month is shown. */
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /** The days of whole weeks, in which the month lies; the first is a Monday. */
    public ReadOnlyObjectProperty<List<MonthDay>> days() {
        return days.getReadOnlyProperty();
    }

    /** {@code Tháng 5 năm 2026}. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Goes to a day. */
    public void go(LocalDate wanted) {
        day.set(wanted);
    }

    /** So many days on; back where it is negative. */
    public void days(int by) {
        go(day.get().plusDays(by));
    }

    /** So many months on, to the same day where the month has it; back where it is negative. */
    public void months(int by) {
        go(day.get().plusMonths(by));
    }

    public void today() {
        go(LocalDate.now(clock));
    }

    private void arrange() {
        var month = YearMonth.from(day.get());
        title.set(messages.text("month.title", month.getMonthValue(), month.getYear()));
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var overview = tasks.overview();
        var own = overview == null ? List.<DayOff>of() : overview.daysOff();
        var worked = new WorkingDays(holidays, own);
        var dues = dues(first, last);
        var today = LocalDate.now(clock);
        days.set(first.datesUntil(last.plusDays(1))
                .map(d -> new MonthDay(
                        d, YearMonth.from(d).equals(month), d.equals(today), !worked.isWorked(d), off(d, own), dues.getOrDefault(d, List.of())))
                .toList());
    }

    /** Why a day is not worked, or is worked although others would not be; empty on any other, and on a plain weekend. */
    private String off(LocalDate date, List<DayOff> own) {
        return own.stream()
                .filter(o -> o.holds(date))
                .findFirst()
                .map(o -> o.worked() ? messages.text("month.worked") : o.name().isEmpty() ? messages.text("month.off") : o.name())
                .orElseGet(() -> holidays.isWorked(date) ? messages.text("month.worked") : holidays.isHoliday(date) ? messages.text("month.holiday") : "");
    }

    private Map<LocalDate, List<MonthDue>> dues(LocalDate first, LocalDate last) {
        var byDay = new HashMap<LocalDate, List<MonthDue>>();
        for (var task : tasks.shown().get()) {
            for (var due : task.tracked().reading().dueDates()) {
                if (!due.isBefore(first) && !due.isAfter(last)) {
                    byDay.computeIfAbsent(due, d -> new ArrayList<>()).add(new MonthDue.OfTask(task, task.title(), tone(task, due)));
                }
            }
        }
        if (tasks.overview() != null && showsReports()) {
            var words = List.of(Texts.fold(tasks.search().get()).strip().split("\\s+"));
            for (var duty : tasks.overview().duties()) {
                var due = duty.day().due();
                if (due.isBefore(first) || due.isAfter(last)) {
                    continue;
                }
                var of = duty.plan() == null ? null : duty.plan().id();
                var text = duties.title(duty);
                var wanted = (tasks.plan().get() == null || tasks.plan().get().equals(of))
                        && (tasks.until().get() == null || !due.isAfter(tasks.until().get()))
                        && words.stream().allMatch(Texts.fold(text)::contains);
                if (wanted) {
                    byDay.computeIfAbsent(due, d -> new ArrayList<>()).add(new MonthDue.OfReport(duty, text, tone(duty)));
                }
            }
        }
        byDay.values().forEach(of -> of.sort(Comparator.comparing(MonthModel::weight)));
        return byDay;
    }

    /** A report belongs to no unit and stands in no state of a task: who asks for one of these asks for tasks. */
    private boolean showsReports() {
        return tasks.unit().get().isEmpty() && tasks.state().get() == StateChoice.ALL;
    }

    /** What is late comes first, then reports, then what is open, and last what is done. */
    private static int weight(MonthDue due) {
        return switch (due.tone()) {
            case DANGER -> 0;
            case SUCCESS -> 4;
            default -> due instanceof MonthDue.OfReport ? 1 : due.tone() == Tone.WARNING ? 2 : 3;
        };
    }

    private static Tone tone(TaskRow task, LocalDate due) {
        var tracked = task.tracked();
        if (task.isDone() || tracked.progress().stream().anyMatch(p -> due.equals(p.met()))) {
            return Tone.SUCCESS;
        }
        if (tracked.status() == TaskStatus.STOPPED) {
            return Tone.NEUTRAL;
        }
        if (due.isBefore(task.today())) {
            return Tone.DANGER;
        }
        return due.equals(tracked.nextDue()) && task.is(TaskFlag.DUE_SOON) ? Tone.WARNING : Tone.ACCENT;
    }

    private static Tone tone(DutyRow duty) {
        return duty.isDelivered() ? Tone.SUCCESS : duty.isOverdue() ? Tone.DANGER : duty.isPressing() ? Tone.WARNING : Tone.NEUTRAL;
    }
}
