package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.cli.SamplePlan;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.timing.TimingReader;

/**
 * A year with the sample's plan, played day by day on data that is stored: what is recorded on a day is recorded on that day, and each
 * reminder, change of a task and due report stands in a table that was written by hand ({@code year-2026.txt}), on its day and on no other.
 */
class YearTest {

    private static final String REPORT = "REPORT";
    private static final String OFFICE = "OFFICE";

    @TempDir
    Path folder;

    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final List<String> happened = new ArrayList<>();
    private YearScript script;
    private LocalDate today;
    private UUID plan;

    /** Stands on the day that is played. */
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        }
    };

    @Test
    void everythingComesOnItsDayAndOnNoOther() throws IOException {
        script = YearScript.read(2026);
        today = LocalDate.of(script.year(), 1, 1);
        try (var store = open()) {
            begin(store);
        }
        var states = new HashMap<UUID, String>();
        var standing = new HashSet<String>();
        while (today.getYear() == script.year()) {
            try (var store = open()) {
                for (; today.getYear() == script.year(); today = today.plusDays(1)) {
                    play(store, states, standing);
                    if (today.getDayOfMonth() == 1) {
                        // The program is closed and opened again now and then.
                        today = today.plusDays(1);
                        break;
                    }
                }
            }
        }
        assertThat(days(happened)).containsExactlyInAnyOrderElementsOf(days(script.expected()));
    }

    /** One text a day, so that a difference shows the whole day. */
    private static List<String> days(List<String> lines) {
        return lines.stream().collect(Collectors.groupingBy(l -> l.substring(0, 5), Collectors.collectingAndThen(
                Collectors.toList(), day -> day.stream().sorted().collect(Collectors.joining("\n"))))).values().stream().toList();
    }

    private Store open() {
        return Store.open(folder, clock, Sample.make()::office);
    }

    private void begin(Store store) {
        var sample = SamplePlan.in(store, "An");
        plan = sample.paper().id();
        var tasks = Statements.tasks(sample.paper());
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < tasks.size(); i++) {
            name(tasks.get(i).id(), Integer.toString(i + 1));
            var row = tasks.get(i).task().at();
            var table = sample.paper().tables().filter(t -> t.rows().stream().anyMatch(r -> r.id().equals(row))).findFirst().orElseThrow();
            edits.add(new SetCell(row, table.column(Role.TIMING).orElseThrow(), Cell.of(script.timings().get(i + 1))));
        }
        store.papers().apply(plan, sample.seq(), new Several(edits), "An");
        name(sample.paper().entries().all(ReportingDuty.class).findFirst().orElseThrow().id(), REPORT);
        var duty = new OfficeDuty("Chuyển đổi số", Period.QUARTER, Direction.OUT, "Sở Khoa học và Công nghệ", "", script.owesBefore());
        name(duty.id(), OFFICE);
        var office = store.office().load();
        store.office().save(office.withRegisters(office.registers().withDuties(List.of(duty))));
        store.following().saveDaysOff(List.of(new DayOff(script.daysOff().getFirst(), script.daysOff().getLast(), "Tết Nguyên đán", false)));
        store.following().saveReminding(Reminding.USUAL);
    }

    private void name(UUID id, String name) {
        names.put(id, name);
        ids.put(name, id);
    }

    private void play(Store store, Map<UUID, String> states, Set<String> standing) {
        script.log().getOrDefault(today, List.of()).forEach(words -> record(store, words));
        var timing = new TimingReader();
        var workingDays = new WorkingDays(PublicHolidays.ofCountry(), store.following().daysOff());
        var soon = store.following().reminding().soonDays();
        var tracker = new Tracker(timing, workingDays, soon);
        var duties = new Duties(timing, workingDays, ReportWindows.ofDecree());
        var reminders = new Reminders(tracker, workingDays, soon);
        var followed = store.followed(plan);
        var dutyDays = Stream.concat(
                duties.of(followed).stream(),
                duties.ofOffice(store.office().load().registers().duties(), store.log().ofOffice(), today.getYear()).stream()).toList();

        var tasks = tracker.on(today, followed);
        tasks.forEach(task -> {
            var state = Stream.concat(Stream.of((Coded) task.status()), task.flags().stream()).map(Coded::code).collect(Collectors.joining(" "));
            if (!state.equals(states.put(task.id(), state))) {
                happen("state " + names.get(task.id()) + " " + state);
            }
        });
        reminders.newOn(today, List.of(followed), dutyDays).forEach(r -> happen("remind " + said(r)));
        dutyDays.stream().filter(d -> d.due().equals(today)).forEach(d ->
                happen("report " + names.get(d.duty()) + " " + d.about().code() + (d.beforeWindowCloses() ? " before-window" : "")));
        var on = reminders.on(today, List.of(followed), dutyDays);
        standsOnlyWhatBegan(on, standing);
        standsAsLongAsItHolds(on, tasks, dutyDays);
    }

    private void happen(String what) {
        happened.add(today.toString().substring(5) + " " + what);
    }

    private String said(Reminder reminder) {
        assertThat(reminder.days()).isEqualTo(reminder.due().toEpochDay() - today.toEpochDay());
        return names.get(reminder.about()) + " " + reminder.kind().code() + " " + reminder.due().toString().substring(5);
    }

    /** What stands on a day stood the day before, or began on it. */
    private void standsOnlyWhatBegan(List<Reminder> on, Set<String> standing) {
        var day = today.toString().substring(5);
        var now = on.stream().map(this::said).collect(Collectors.toSet());
        assertThat(now).hasSameSizeAs(on).allMatch(r -> standing.contains(r) || happened.contains(day + " remind " + r));
        standing.clear();
        standing.addAll(now);
    }

    private static void standsAsLongAsItHolds(List<Reminder> on, List<Tracked> tasks, List<DutyDay> duties) {
        assertThat(about(on, Reminder.Kind.TASK_OVERDUE)).isEqualTo(flagged(tasks, TaskFlag.OVERDUE));
        assertThat(about(on, Reminder.Kind.TASK_SOON, Reminder.Kind.TASK_DUE)).isEqualTo(flagged(tasks, TaskFlag.DUE_SOON));
        assertThat(on).filteredOn(r -> r.kind().code().startsWith("duty")).allMatch(r ->
                duties.stream().anyMatch(d -> d.duty().equals(r.about()) && d.due().equals(r.due()) && d.delivered() == null));
    }

    private static Set<UUID> about(List<Reminder> on, Reminder.Kind... kinds) {
        return on.stream().filter(r -> List.of(kinds).contains(r.kind())).map(Reminder::about).collect(Collectors.toSet());
    }

    private static Set<UUID> flagged(List<Tracked> tasks, TaskFlag flag) {
        return tasks.stream().filter(t -> t.is(flag)).map(Tracked::id).collect(Collectors.toSet());
    }

    private void record(Store store, List<String> words) {
        var about = ids.get(words.getFirst());
        var due = words.size() > 2 ? words.getLast() : null;
        LogEntry entry;
        if (words.get(1).equals("delivered")) {
            entry = new Delivered(UUID.randomUUID(), about, today, "An", YearScript.day(script.year(), due), "", List.of());
        } else {
            var percent = words.size() > 2 ? Integer.parseInt(words.get(2)) : 0;
            var met = words.contains("met") ? YearScript.day(script.year(), due) : null;
            entry = new Progress(
                    UUID.randomUUID(), about, today, "An", Coded.of(TaskStatus.class, words.get(1)), percent, "theo báo cáo của đơn vị", met, List.of());
        }
        store.log().record(words.getFirst().equals(OFFICE) ? null : plan, entry);
    }
}
