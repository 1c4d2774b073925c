package vn.kehoachxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verbs {@code tasks} and {@code progress}, and what they change in {@code list}, {@code show} and {@code export}. */
class FollowingVerbsTest {

    @TempDir
    Path temp;

    private TestCli cli;
    private String plan;
    /** Two rounds: the 30th of June and the end of the year. */
    private String rounds;

    @BeforeEach
    void plan() {
        cli = new TestCli(temp.resolve("Kế hoạch"));
        plan = cli.newPlan();
        rounds = cli.json("tasks", plan).get(8).get("task").textValue();
    }

    private JsonNode rounds(String today) {
        return cli.json("tasks", plan, "--today", today).get(8);
    }

    private List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::textValue).toList();
    }

    @Test
    void aTaskIsToldWithWhatItsRowSaysAndWhatItsTimeMeans() {
        var task = rounds("2026-05-25");
        assertThat(task.propertyStream().map(Map.Entry::getKey)).containsExactly(
                "task", "plan", "version", "at", "group", "text", "content", "lead", "supporting", "assignee", "outcome", "timing", "kind", "also",
                "confident", "start", "due", "nextDue", "dueDates", "status", "flags", "percent", "lastProgress", "missing");
        assertThat(task.get("plan").textValue()).isEqualTo(plan);
        assertThat(task.get("kind").textValue()).isEqualTo("multiple");
        assertThat(texts(task.get("dueDates"))).containsExactly("2026-06-30", "2026-12-31");
        assertThat(task.get("nextDue").textValue()).isEqualTo("2026-06-30");
        assertThat(task.get("status").textValue()).isEqualTo("not_started");
        assertThat(task.get("flags")).isEmpty();
        assertThat(task.get("lastProgress").isNull()).isTrue();
        assertThat(texts(task.get("missing"))).containsExactly("who", "outcome", "authority");
    }

    @Test
    void eachRoundIsMetByItselfAndTheLastStateIsTold() {
        var answer = cli.json(
                "progress", rounds, "--status", "in_progress", "--percent", "50", "--note", "Xong đợt 1", "--met", "2026-06-30", "--date", "2026-07-02",
                "--by", "Bình", "--today", "2026-07-03");
        assertThat(answer.propertyStream().map(Map.Entry::getKey)).containsExactly("entry", "task", "status", "flags");
        assertThat(answer.get("task").textValue()).isEqualTo(rounds);
        assertThat(texts(rounds("2026-07-01").get("flags"))).as("the day before it was met").containsExactly("overdue");
        assertThat(rounds("2026-07-02").get("nextDue").textValue()).isEqualTo("2026-12-31");
        cli.json("progress", rounds, "--status", "done", "--date", "2027-01-04");
        var done = rounds("2027-01-05");
        assertThat(texts(done.get("flags"))).containsExactly("done_late");
        assertThat(done.get("percent").intValue()).isEqualTo(100);
        assertThat(done.get("nextDue").isNull()).isTrue();
    }

    @Test
    void whatIsRecordedStandsInThePapersFileWithItsEvidence() throws IOException {
        var evidence = Files.writeString(temp.resolve("Biên bản họp.docx"), "biên bản");
        cli.json("progress", rounds, "--status", "in_progress", "--evidence", evidence.toString(), "--date", "2026-05-20");
        var file = temp.resolve("ra.json");
        cli.json("export", plan, "--format", "json", "--out", file.toString());
        assertThat(file).hasContent(cli.call("show", plan).out());
        var entry = cli.json("show", plan).at("/tasks/8/progress/0");
        assertThat(entry.get("by").textValue()).isEqualTo("An");
        assertThat(entry.at("/evidence/0/name").textValue()).isEqualTo("Biên bản họp.docx");
        assertThat(cli.json("verify").get("ok").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-25, , , , 10", "2026-05-25, overdue, , , 0", "2026-07-01, overdue, , , 1", "2027-01-01, overdue, , , 10",
        "2026-06-25, due_soon, , , 1", "2026-05-25, not_started, , , 10", "2026-05-25, done, , , 0", "2026-05-25, , 2026-06-30, , 0",
        "2026-05-25, , 2026-07-01, , 1", "2026-05-25, , , vhxh, 10", "2026-05-25, , , phong van hoa - xa hoi, 10", "2026-05-25, , , Công an xã, 0",
    })
    void tasksAreChosenByStateDueDayAndUnit(String today, String status, String dueBefore, String unit, int count) {
        var call = new ArrayList<>(List.of("tasks", "--today", today));
        if (status != null) {
            call.addAll(List.of("--status", status));
        }
        if (dueBefore != null) {
            call.addAll(List.of("--due-before", dueBefore));
        }
        if (unit != null) {
            call.addAll(List.of("--unit", unit));
        }
        assertThat(cli.json(call.toArray(String[]::new))).hasSize(count);
    }

    @Test
    void ofSeveralStatesOneMustHold() {
        cli.json("progress", rounds, "--status", "stopped", "--note", "hết kinh phí", "--date", "2026-05-01");
        assertThat(cli.json("tasks", "--status", "stopped", "--status", "done", "--today", "2026-05-25")).hasSize(1);
    }

    @Test
    void thePapersListCountsWhatIsOverdueToday() {
        assertThat(cli.json("list", "--today", "2026-07-01").get(0).get("overdue").intValue()).isEqualTo(1);
        assertThat(cli.json("list", "--today", "2026-06-30").get(0).get("overdue").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2, USAGE-REQUIRED, --note x", "2, TASK-STATUS, --status late", "2, PROGRESS-PERCENT, --status in_progress --percent 101",
        "2, PROGRESS-PERCENT, --status in_progress --percent -1", "2, PROGRESS-REASON, --status stopped", "2, PROGRESS-REASON, --status stopped --note=",
        "2, PROGRESS-MET, --status in_progress --met 2026-06-29", "2, USAGE-DAY, --status done --date 30/6/2026",
        "1, EVIDENCE-READ, --status done --evidence nowhere.pdf", "2, USAGE-DAY, --status done --date +999999999-12-31",
        "2, USAGE-DAY, --status done --date 0001-01-01", "2, USAGE-DAY, --status done --today 0001-01-01",
        "2, PROGRESS-PERCENT, --status not_started --percent 70",
    })
    void whatCantBeRecordedIsRefusedAndNothingIsRecorded(int status, String code, String arguments) {
        var result = cli.call(("progress " + rounds + " " + arguments + " --json").split(" "));
        assertThat(result.status()).isEqualTo(status);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("\"" + code + "\"");
        assertThat(rounds("2027-01-01").get("lastProgress").isNull()).isTrue();
    }

    @Test
    void aTaskThatIsNotThereIsRefused() {
        assertThat(cli.call("progress", "01990000-0000", "--status", "done").status()).isEqualTo(1);
        assertThat(cli.call("tasks", "01990000-0000").status()).isEqualTo(1);
        assertThat(cli.call("tasks", "--status", "late").status()).isEqualTo(2);
        assertThat(cli.call("tasks", "--unit", "").status()).as("a variable of a script that was not set").isEqualTo(2);
    }

    @Test
    void aPersonReadsTheTasksInTheirOwnWords() {
        var told = cli.call("tasks", "--today", "2026-07-01").out().lines().toList();
        assertThat(told).hasSize(10);
        assertThat(told.get(8)).startsWith(rounds).contains("30/06/2026").contains("Chưa làm, quá hạn");
        assertThat(cli.call("tasks", "--status", "done").out()).isEqualTo("Không có nhiệm vụ nào.\n");
    }
}
