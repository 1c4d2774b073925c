package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.timing.TimingReader;

/** One task of the sample plan of 2026, its time and what was recorded of it given, seen on a day. */
class TrackerTest {

    private static final WorkingDays WEEKDAYS = new WorkingDays(day -> false, List.of());

    /** The sample with a time of ours in its first task's row. */
    private static Paper plan(String timing) {
        var paper = Sample.make().paper();
        var first = Statements.tasks(paper).getFirst().task();
        return paper.withEntries(paper.entries().with(List.of(new Task(
                first.id(), first.at(), "", "", List.of(), "", "", "", "", "", new TimingReader().read(timing, 2026, null)))));
    }

    private static UUID first(Paper paper) {
        return Statements.tasks(paper).getFirst().id();
    }

    /** {@code 2026-05-20 in_progress 40 met=2026-06-30; …} */
    private static Log log(UUID task, String written) {
        var entries = new ArrayList<LogEntry>();
        for (var each : written == null ? new String[0] : written.split(";")) {
            var words = each.strip().split("\\s+");
            var met = words.length > 3 ? LocalDate.parse(words[3].substring("met=".length())) : null;
            entries.add(new Progress(
                    UUID.randomUUID(), task, LocalDate.parse(words[0]), "An", Coded.of(TaskStatus.class, words[1]),
                    words.length > 2 ? Integer.parseInt(words[2]) : 0, "vì sao", met, List.of()));
        }
        return new Log(entries);
    }

    private static Tracked seen(String timing, String written, LocalDate today, WorkingDays days) {
        var paper = plan(timing);
        return new Tracker(new TimingReader(), days, 7).on(today, new Followed(paper, log(first(paper), written))).getFirst();
    }

    private static String flags(Tracked task) {
        return task.flags().stream().map(Coded::code).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // One due day.
        "Quý II/2026, , 2026-05-25, not_started, '', 2026-06-30",
        "Quý II/2026, , 2026-06-22, not_started, '', 2026-06-30",
        "Quý II/2026, , 2026-06-23, not_started, due_soon, 2026-06-30",
        "Quý II/2026, , 2026-06-30, not_started, due_soon, 2026-06-30",
        "Quý II/2026, , 2026-07-01, not_started, overdue, 2026-06-30",
        "Quý II/2026, 2026-05-20 in_progress 40, 2026-07-01, in_progress, overdue, 2026-06-30",
        "Quý II/2026, 2026-06-30 done, 2026-07-01, done, '', ",
        "Quý II/2026, 2026-07-01 done, 2026-06-30, not_started, due_soon, 2026-06-30",
        "Quý II/2026, 2026-07-01 done, 2026-07-01, done, done_late, ",
        "Quý II/2026, 2026-06-29 done; 2026-07-05 done, 2026-07-05, done, '', ",
        "Quý II/2026, 2026-06-29 done; 2026-07-02 in_progress 80, 2026-07-03, in_progress, overdue, 2026-06-30",
        "Quý II/2026, 2026-06-29 done; 2026-07-02 in_progress 80; 2026-07-04 done, 2026-07-05, done, done_late, ",
        "Quý II/2026, 2026-06-01 stopped, 2026-07-01, stopped, '', ",
        // The day before X: the 29th of November 2026 is a Sunday, so the last working day is the 27th.
        "trước 30/11/2026, , 2026-11-19, not_started, '', 2026-11-29",
        "trước 30/11/2026, , 2026-11-20, not_started, due_soon, 2026-11-29",
        "trước 30/11/2026, , 2026-11-29, not_started, due_soon, 2026-11-29",
        "trước 30/11/2026, , 2026-11-30, not_started, overdue, 2026-11-29",
        // Several due days.
        "'Đợt 1 quý II/2026 Đợt 2, Quý IV/2026', , 2026-05-25, not_started, '', 2026-06-30",
        "'Đợt 1 quý II/2026 Đợt 2, Quý IV/2026', 2026-05-20 in_progress 40, 2026-07-01, in_progress, overdue, 2026-06-30",
        "'Đợt 1 quý II/2026 Đợt 2, Quý IV/2026', 2026-07-02 in_progress 50 met=2026-06-30, 2026-07-02, in_progress, '', 2026-12-31",
        "'Đợt 1 quý II/2026 Đợt 2, Quý IV/2026', 2026-06-02 in_progress 50 met=2026-06-30, 2026-12-24, in_progress, due_soon, 2026-12-31",
        "'Đợt 1 quý II/2026 Đợt 2, Quý IV/2026', 2026-06-02 done, 2026-07-02, done, '', ",
        "Hằng quý, 2026-03-30 in_progress 25 met=2026-03-31, 2026-07-01, in_progress, overdue, 2026-06-30",
        // No due day at all.
        "Thường xuyên, , 2026-02-01, not_started, needs_update, ",
        "Thường xuyên, 2026-02-01 in_progress 10, 2026-03-31, in_progress, '', ",
        "Thường xuyên, 2026-02-01 in_progress 10, 2026-04-01, in_progress, needs_update, ",
        "Thường xuyên, 2026-02-01 in_progress 10, 2027-01-01, in_progress, '', ",
        "Thường xuyên, , 2025-12-31, not_started, '', ",
        "Theo Kế hoạch của UBND tỉnh, , 2026-02-01, not_started, waiting, ",
        "Theo Kế hoạch của UBND tỉnh, 2026-01-20 in_progress 5, 2026-02-01, in_progress, '', ",
        "Khi có yêu cầu, , 2026-02-01, not_started, '', ",
        "một hôm nào đó, , 2026-12-31, not_started, '', ",
    })
    void aTaskOnADay(String timing, String written, LocalDate today, String status, String flags, LocalDate nextDue) {
        var task = seen(timing, written, today, WEEKDAYS);
        assertThat(task.status().code()).isEqualTo(status);
        assertThat(flags(task)).isEqualTo(flags);
        assertThat(task.nextDue()).isEqualTo(nextDue);
    }

    @Test
    void whatIsRecordedLaterOfAnEarlierDayCountsFromThatDay() {
        var paper = plan("Quý II/2026");
        var log = log(first(paper), "2026-06-20 done; 2026-05-10 in_progress 30");
        var tracker = new Tracker(new TimingReader(), WEEKDAYS, 7);
        assertThat(tracker.on(LocalDate.parse("2026-05-31"), new Followed(paper, log)).getFirst().percent()).isEqualTo(30);
        assertThat(tracker.on(LocalDate.parse("2026-06-30"), new Followed(paper, log)).getFirst().status()).isEqualTo(TaskStatus.DONE);
    }

    @Test
    void aDueDayInTetWarnsFromTheLastWorkingDayBeforeIt() {
        var tet = new WorkingDays(day -> false, List.of(
                new DayOff(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-22"), "Tết Nguyên đán", false),
                new DayOff(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-14"), "Làm bù", true)));
        var task = seen("chậm nhất 18/02/2026", null, LocalDate.parse("2026-02-07"), tet);
        assertThat(task.warnOn()).as("the Saturday that is worked instead of another day").isEqualTo("2026-02-14");
        assertThat(flags(task)).isEqualTo("due_soon");
        assertThat(flags(seen("chậm nhất 18/02/2026", null, LocalDate.parse("2026-02-06"), tet))).isEmpty();
    }

    @Test
    void aDocumentThatTheClerkNamedIsWaitedForUntilItsNameIsTakenOut() {
        var paper = plan("Quý II/2026");
        var task = (Task) paper.entries().find(first(paper)).orElseThrow();
        var waiting = paper.withEntries(paper.entries().with(List.of(new Task(
                task.id(), task.at(), "", "", List.of(), "", "", "", "", "hướng dẫn của Sở", task.corrected()))));
        var seen = new Tracker(new TimingReader(), WEEKDAYS, 7)
                .on(LocalDate.parse("2026-07-01"), new Followed(waiting, log(task.id(), "2026-05-01 in_progress 10")));
        assertThat(flags(seen.getFirst())).isEqualTo("overdue waiting");
    }

    @Test
    void ofATaskOfTheSamplePlanTheTimeAndTheUnitAreClearAndThePersonIsNot() {
        var paper = Sample.make().paper();
        var tasks = new Tracker(new TimingReader(), WEEKDAYS, 7).on(LocalDate.parse("2026-05-25"), Followed.fresh(paper));
        assertThat(tasks).allSatisfy(t -> assertThat(t.missing()).containsExactly(Clear.WHO, Clear.OUTCOME, Clear.AUTHORITY));
        assertThat(tasks).extracting(Tracked::reading).doesNotContain(TimingReading.UNPARSED);
    }

    @ParameterizedTest
    @CsvSource({
        "in_progress, 2026-05-20 in_progress 40, 40", "done, 2026-05-20 in_progress 40, 100", "not_started, 2026-05-20 in_progress 40, 0",
        "stopped, 2026-05-20 in_progress 40, 40", "in_progress, 2026-05-20 done, 0", "in_progress, , 0"
    })
    void whereNobodySaysHowFarATaskIsItIsAsBefore(String status, String written, int percent) {
        var task = seen("Quý II/2026", written, LocalDate.parse("2026-06-01"), WEEKDAYS);
        assertThat(task.percentAt(Coded.of(TaskStatus.class, status))).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng VH-XH, Phòng Văn hóa - Xã hội", "phong van hoa xa hoi, Phòng Văn hóa - Xã hội", "VHXH, Phòng Văn hóa - Xã hội",
        "Công an xã, Công an xã"
    })
    void aUnitIsKnownByAllItsNames(String written, String name) {
        var units = new UnitNames(List.of(
                new Unit("Phòng Văn hóa - Xã hội", "VHXH", List.of("Phòng VH-XH"), ""),
                new Unit("Phòng Kinh tế", "KT")));
        assertThat(units.in(written)).containsExactly(name);
        assertThat(units.isNamed("Chủ trì: " + written + ", các thôn", "vhxh")).isEqualTo(name.startsWith("Phòng"));
        assertThat(units.isNamed("Hội Khuyến học", "KT")).isFalse();
        assertThat(Arrays.asList(units.in("Phòng VH-XH;\nPhòng KT").toArray())).containsExactly("Phòng Văn hóa - Xã hội", "Phòng KT");
    }
}
