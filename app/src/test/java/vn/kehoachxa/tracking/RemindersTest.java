package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.tracking.Reminder.Kind.DUTY_SOON;
import static vn.kehoachxa.tracking.Reminder.Kind.TASK_DUE;
import static vn.kehoachxa.tracking.Reminder.Kind.TASK_OVERDUE;
import static vn.kehoachxa.tracking.Reminder.Kind.TASK_SOON;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.timing.TimingReader;

class RemindersTest {

    private final WorkingDays workingDays = new WorkingDays(PublicHolidays.ofCountry(), List.of());
    private final Reminders reminders = new Reminders(new Tracker(new TimingReader(), workingDays, 7), workingDays, 7);
    private final Task task = Statements.tasks(Sample.make().paper()).getFirst().task();

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    /** The sample with one task only, whose time is this. */
    private Paper plan(String timing) {
        return Sample.make().paper().withEntries(Entries.of(List.of(new Task(
                task.id(), task.at(), "", "", List.of(), "", "", "", "", "", new TimingReader().read(timing, 2026, null)))));
    }

    private List<String> on(String day, String timing, Progress... log) {
        return reminders.on(day(day), List.of(new Followed(plan(timing), new Log(List.of(log)))), List.of()).stream()
                .map(r -> r.kind() + " " + r.due().toString().substring(5) + " " + r.days()).toList();
    }

    private Progress met(String on, String due) {
        return new Progress(UUID.randomUUID(), task.id(), day(on), "An", TaskStatus.IN_PROGRESS, 10, "", day(due), List.of());
    }

    @Test
    void aTaskThatComesAgainIsLateOnceAndItsNextDayIsStillToldOf() {
        assertThat(on("05-25", "Hằng tháng")).containsExactly(TASK_OVERDUE + " 01-31 -114", TASK_SOON + " 05-31 6");
        assertThat(on("05-29", "Hằng tháng", met("02-01", "01-31")))
                .containsExactly(TASK_OVERDUE + " 02-28 -90", TASK_DUE + " 05-31 2");
    }

    @Test
    void whatWasMetOrIsFarIsNotToldOf() {
        assertThat(on("05-25", "Quý II và quý IV/2026")).isEmpty();
        assertThat(on("06-25", "Quý II và quý IV/2026", met("06-10", "06-30"))).isEmpty();
        assertThat(on("06-25", "Theo kế hoạch của tỉnh")).isEmpty();
    }

    @Test
    void somebodyWhoWasAwaySeesWhatBeganMeanwhile() {
        var papers = List.of(Followed.fresh(plan("Tháng 8/2026")));
        assertThat(reminders.newSince(day("08-20"), day("08-25"), papers, List.of())).extracting(Reminder::kind).containsExactly(TASK_SOON);
        assertThat(reminders.newSince(day("08-25"), day("09-01"), papers, List.of())).extracting(Reminder::kind).containsExactly(TASK_OVERDUE);
        assertThat(reminders.newSince(day("09-01"), day("10-01"), papers, List.of())).isEmpty();
    }

    @Test
    void theMostPressingComesFirst() {
        var duty = new DutyDay(
                null, UUID.randomUUID(), "Chuyển đổi số", "", Period.QUARTER, Direction.OUT, "", "Sở", "", day("09-04"), day("09-04"),
                ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, 3), null, false, null);
        assertThat(reminders.on(day("09-01"), List.of(Followed.fresh(plan("Tháng 8/2026"))), List.of(duty)))
                .extracting(Reminder::kind).containsExactly(TASK_OVERDUE, DUTY_SOON);
    }
}
