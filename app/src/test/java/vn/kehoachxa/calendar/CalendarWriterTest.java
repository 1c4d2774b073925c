package vn.kehoachxa.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.PublicHolidays;

/** The calendar read back by another reader. */
class CalendarWriterTest {

    private final Paper plan = Sample.make().paper();
    private final CalendarWriter writer = new CalendarWriter(new TimingReader(), PublicHolidays.ofCountry());

    private byte[] bytes(Followed followed) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(followed, out);
        return out.toByteArray();
    }

    private List<VEvent> events(Followed followed) throws IOException {
        return calendar(followed).getEvents();
    }

    private ICalendar calendar(Followed followed) throws IOException {
        try (var reader = new ICalReader(new String(bytes(followed), UTF_8))) {
            var calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return calendar;
        }
    }

    private static LocalDate day(VEvent event) {
        var raw = event.getDateStart().getValue();
        assertThat(raw.hasTime()).isFalse();
        var parts = raw.getRawComponents();
        return LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    }

    private static List<String> triggers(VEvent event) {
        return event.getAlarms().stream().map(VAlarm::getTrigger).map(t -> t.getDuration().toString()).toList();
    }

    private Followed with(LogEntry... entries) {
        return new Followed(plan, new Log(List.of(entries)));
    }

    private UUID task(String word) {
        return Statements.tasks(plan).stream().filter(t -> t.text().contains(word)).findFirst().orElseThrow().id();
    }

    private static Progress progress(UUID task, String day, TaskStatus status, String met) {
        return new Progress(
                UUID.randomUUID(), task, LocalDate.parse(day), "An", status, 50, "ghi chú", met == null ? null : LocalDate.parse(met), List.of());
    }

    private static VEvent event(List<VEvent> events, UUID about, int number) {
        return events.stream().filter(e -> e.getUid().getValue().startsWith(about + "-" + number + "@")).findFirst().orElseThrow();
    }

    private Paper withTiming(String words) {
        var entries = plan.entries().all(Task.class).map(t -> new Task(
                t.id(), t.at(), t.content(), t.lead(), t.supporting(), t.assignee(), t.outcome(), t.authority(), t.timing(), t.waitingFor(),
                t.id().equals(task("Xét, công nhận")) ? new TimingReader().read(words, 2026, null) : t.corrected())).toList();
        return plan.withEntries(plan.entries().with(entries));
    }

    @Test
    void everyDueDayOfTasksAndReportsIsAnEventOfAWholeDay() throws IOException {
        var events = events(Followed.fresh(plan));
        var expected = new ArrayList<LocalDate>();
        Statements.tasks(plan).forEach(t -> expected.addAll(new TimingReader().read(t, plan.identity()).dueDates()));
        plan.entries().all(ReportingDuty.class).forEach(d -> expected.addAll(d.due()));
        assertThat(expected).hasSize(9 + 2 + 4);
        assertThat(events).extracting(CalendarWriterTest::day).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(events).extracting(e -> e.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(calendar(Followed.fresh(plan)).validate(ICalVersion.V2_0)).isEmpty();
        assertThat(events).allMatch(e -> e.getAlarms().size() == 2 && e.getStatus().isConfirmed());
    }

    @Test
    void anEventSaysWhoAndWhenAndInWhichPlan() throws IOException {
        var event = event(events(Followed.fresh(plan)), task("Xét, công nhận"), 1);
        assertThat(event.getSummary().getValue()).isEqualTo("Xét, công nhận hiệu quả áp dụng và khả năng nhân rộng của sáng kiến");
        assertThat(event.getDescription().getValue())
                .contains("Chủ trì: Phòng Văn hóa - Xã hội", "Thời gian: Đợt 1 quý II/2026 Đợt 2, Quý IV/2026", "Kế hoạch: " + plan.subject());
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("Nhiệm vụ");
    }

    @Test
    void alarmsRingAtEightAWeekBeforeAndOnTheLastWorkingDay() throws IOException {
        // 4/3/2026 is a Wednesday
        var duty = plan.entries().all(ReportingDuty.class).findFirst().orElseThrow().id();
        var events = events(Followed.fresh(plan));
        assertThat(triggers(event(events, duty, 1))).containsExactly("-P6DT16H", "PT8H");
        // 4/3 off by the office: Tuesday
        var own = new DayOff(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), "Lễ hội", false);
        var moved = event(events(new Followed(plan, Log.NONE, List.of(own))), duty, 1);
        assertThat(triggers(moved)).containsExactly("-P7DT16H", "-PT16H");
        assertThat(moved.getDescription().getValue()).contains("Hạn 04/03/2026 là ngày nghỉ; ngày làm việc cuối cùng trước hạn: thứ Ba 03/03/2026.");
        assertThat(moved.getSummary().getValue()).startsWith("Nhận báo cáo quý I năm 2026: ");
    }

    @Test
    void whatIsMetStaysMarkedAndRingsNoMore() throws IOException {
        var task = task("Xét, công nhận");
        var duty = plan.entries().all(ReportingDuty.class).findFirst().orElseThrow().id();
        var events = events(with(
                progress(task, "2026-06-20", TaskStatus.IN_PROGRESS, "2026-06-30"), progress(task("hội thảo"), "2026-05-04", TaskStatus.STOPPED, null),
                new Delivered(UUID.randomUUID(), duty, LocalDate.of(2026, 3, 3), "An", LocalDate.of(2026, 3, 4), "", List.of())));
        assertThat(event(events, task, 1).getSummary().getValue()).startsWith("✓ ");
        assertThat(event(events, task, 1).getAlarms()).isEmpty();
        assertThat(event(events, task, 2).getAlarms()).hasSize(2);
        assertThat(event(events, duty, 1).getSummary().getValue()).startsWith("✓ Nhận báo cáo");
        var stopped = event(events, task("hội thảo"), 1);
        assertThat(stopped.getStatus().isCancelled()).isTrue();
        assertThat(stopped.getAlarms()).isEmpty();
    }

    @Test
    void aDueDayThatWasMovedMovesUnderTheSameUid() throws IOException {
        var before = events(Followed.fresh(plan));
        var after = events(Followed.fresh(withTiming("Quý III và quý IV/2026")));
        assertThat(after).extracting(e -> e.getUid().getValue()).containsExactlyElementsOf(before.stream().map(e -> e.getUid().getValue()).toList());
        assertThat(day(event(before, task("Xét, công nhận"), 1))).isEqualTo("2026-06-30");
        assertThat(day(event(after, task("Xét, công nhận"), 1))).isEqualTo("2026-09-30");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoLetterIsCut() throws IOException {
        var text = new String(bytes(Followed.fresh(plan)), UTF_8);
        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        var lines = text.split("\r\n");
        assertThat(lines).allMatch(l -> l.getBytes(UTF_8).length <= 75);
        for (var i = 1; i < lines.length; i++) {
            // A line that goes on is full.
            assertThat(lines[i - 1].getBytes(UTF_8).length).isGreaterThanOrEqualTo(lines[i].startsWith(" ") ? 72 : 1);
        }
        assertThat(new String(Folded.utf8("x".repeat(70) + "\r\n " + "y".repeat(3) + "\r\n"), UTF_8)).isEqualTo("x".repeat(70) + "yyy\r\n");
        assertThat(new String(Folded.utf8("x".repeat(74) + "😀ộ\r\n"), UTF_8)).isEqualTo("x".repeat(74) + "\r\n 😀ộ\r\n");
    }

    @Test
    void signsOfTheFormatAreReadBackAsTheyWere() throws IOException {
        var odd = plan.withSubject("Kế hoạch A, B; C\\D: \"E\"");
        assertThat(events(Followed.fresh(odd))).allMatch(e -> e.getDescription().getValue().contains("Kế hoạch: Kế hoạch A, B; C\\D: \"E\""));
    }

    @Test
    void aPlanWithoutADayIsAnEmptyCalendar() throws IOException {
        assertThat(events(Followed.fresh(plan.withEntries(Entries.of(List.of()))))).isEmpty();
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        var entry = progress(task("hội thảo"), "2026-05-04", TaskStatus.IN_PROGRESS, null);
        assertThat(bytes(with(entry))).isEqualTo(bytes(with(entry)));
        assertThat(new String(bytes(with(entry)), UTF_8)).contains("DTSTAMP:20260504T000000Z");
        assertThat(new String(bytes(with()), UTF_8)).contains("DTSTAMP:20260101T000000Z");
    }
}
