package vn.kehoachxa.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.template.Sample;

class PaperJsonTest {

    @Test
    void theSamplePlanComesBackAsItWas() {
        var paper = Sample.make().paper();
        var text = PaperJson.text(paper);
        assertThat(PaperJson.read(Json.parse(text))).isEqualTo(paper);
        assertThat(PaperJson.text(Sample.make().paper())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whateverIsEditedTheJsonComesBackToTheSameBytes(long seed) {
        var edits = new RandomEdits(seed);
        var paper = Sample.make().paper();
        for (var i = 0; i < 150; i++) {
            paper = edits.next(paper).apply(paper);
            var text = PaperJson.text(paper);
            assertThat(PaperJson.text(PaperJson.read(Json.parse(text)))).isEqualTo(text);
        }
    }

    @Test
    void theKeysStandInTheOrderOfThePlanFile() {
        var names = PaperJson.write(Sample.make().paper()).fieldNames();
        assertThat(names).toIterable().containsExactly(
                "schema", "id", "type", "kind", "office", "version", "supersedes", "state", "issued", "form", "year", "yearTo", "head",
                "addressees", "about", "subject", "legalBases", "opening", "body", "closing", "recipients", "archive", "drafter", "copies",
                "signature", "appendices", "tasks", "targets", "budgets", "duties");
    }

    @Test
    void tasksAreWrittenOutWithWhatTheirRowsSay() {
        var tasks = PaperJson.write(Sample.make().paper()).get("tasks");
        assertThat(tasks).hasSize(10);
        var initiative = tasks.get(8);
        assertThat(initiative.get("lead").textValue()).isEqualTo("Phòng Văn hóa - Xã hội");
        assertThat(initiative.get("supporting").get(0).textValue()).isEqualTo("Các cơ quan, đơn vị");
        assertThat(initiative.get("timing").textValue()).isEqualTo("Đợt 1 quý II/2026\nĐợt 2, Quý IV/2026");
        assertThat(initiative.get("kind").textValue()).isEqualTo("multiple");
        assertThat(initiative.get("dueDates")).extracting(d -> d.textValue()).containsExactly("2026-06-30", "2026-12-31");
    }

    @Test
    void targetsAreWrittenOutWithTheirValues() {
        var targets = PaperJson.write(Sample.make().paper()).get("targets");
        assertThat(targets).hasSize(4);
        assertThat(targets.get(3).get("value").intValue()).isEqualTo(10);
        assertThat(targets.get(3).get("unitOfMeasure").textValue()).isEqualTo("tin, bài");
    }

    @Test
    void oneClauseMayOrderSeveralReports() {
        var paper = Sample.make().paper();
        var duty = paper.entries().all(ReportingDuty.class).findFirst().orElseThrow();
        var second = new ReportingDuty(
                UUID.fromString("01980000-0000-7000-8000-0000000fffff"), duty.at(), "khi có yêu cầu", Period.ON_DEMAND, duty.direction(), "", "", "", null, null,
                List.of());
        var both = paper.withEntries(paper.entries().with(List.of(second)));
        assertThat(PaperJson.read(Json.parse(PaperJson.text(both)))).isEqualTo(both);
    }

    @Test
    void theReportingDutyIsDueTheDayBeforeTheFifthOfEachQuartersLastMonth() {
        var due = PaperJson.write(Sample.make().paper()).get("duties").get(0).get("due");
        assertThat(due).extracting(d -> d.textValue()).containsExactly("2026-03-04", "2026-06-04", "2026-09-04", "2026-12-04");
    }

    static Stream<Arguments> whatIsWrong() {
        return Stream.of(
                wrong("FILE-NEWER", p -> p.put("schema", "kehoachxa.paper/2")),
                wrong("FILE-FORM", p -> p.put("schema", "something/1")),
                wrong("FILE-FORM", p -> p.put("id", "not-an-id")),
                wrong("FILE-FORM", p -> p.put("year", "hai nghìn")),
                wrong("FILE-FORM", p -> p.put("year", 12)),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("duties").get(0)).put("windowFrom", "2026-03-01").put("windowTo", "2026-01-01")),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("duties").get(0)).put("windowTo", "+999999999-12-31")),
                wrong("FILE-FORM", p -> p.put("state", "mất")),
                wrong("FILE-FORM", p -> p.remove("head")),
                wrong("FILE-FORM", p -> p.remove("closing")),
                wrong("FILE-FORM", p -> p.put("body", "text")),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("body").get(0)).put("level", "CHAPTER")),
                wrong("FILE-FORM", p -> ((ArrayNode) p.get("body")).add(p.get("body").get(0).deepCopy())),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("tasks").get(0)).put("text", "một việc khác")),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("tasks").get(0)).put("at", "01980000-0000-7000-8000-00000000ffff")),
                wrong("FILE-FORM", p -> ((ObjectNode) p.get("targets").get(0)).put("written", "99")));
    }

    private static Arguments wrong(String code, Consumer<ObjectNode> damage) {
        return Arguments.of(code, damage);
    }

    @ParameterizedTest
    @MethodSource("whatIsWrong")
    void aFileThatContradictsItselfIsRefused(String code, Consumer<ObjectNode> damage) {
        var json = PaperJson.write(Sample.make().paper());
        damage.accept(json);
        assertThatThrownBy(() -> PaperJson.read(Json.parse(Json.text(json))))
                .isInstanceOfSatisfying(PlanFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"a\":1,\"a\":2}", "[] []", "{} x"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(PlanFileException.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> Json.parse("[".repeat(1_000_000))).isInstanceOf(PlanFileException.class);
    }

    @Test
    void aTaskThatStandsTwiceIsRefused() {
        var json = PaperJson.write(Sample.make().paper());
        var tasks = (ArrayNode) json.get("tasks");
        tasks.add(tasks.get(0).deepCopy());
        assertThatThrownBy(() -> PaperJson.read(json)).isInstanceOf(PlanFileException.class);
        ((ObjectNode) tasks.get(tasks.size() - 1)).put("id", "01980000-0000-7000-8000-00000000ffff");
        assertThatThrownBy(() -> PaperJson.read(json)).as("two tasks at one row").isInstanceOf(PlanFileException.class);
    }

    @Test
    void anIssueWithoutADayIsRefused() {
        var json = PaperJson.write(Sample.make().paper());
        json.putObject("issued").put("number", "12");
        assertThatThrownBy(() -> PaperJson.read(json)).isInstanceOf(PlanFileException.class);
    }
}
