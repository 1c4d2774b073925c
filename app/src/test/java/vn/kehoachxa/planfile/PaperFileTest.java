package vn.kehoachxa.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.TestPapers;

class PaperFileTest {

    private static final Citations CITATIONS = new Citations();

    private static String text(Followed followed) {
        return PaperJson.text(followed, CITATIONS::in);
    }

    private static ObjectNode tree() {
        return (ObjectNode) Json.parse(text(ScriptedYear.annual()));
    }

    static Stream<Followed> everything() {
        return Stream.concat(
                TestPapers.six().stream().map(n -> Followed.fresh(n.paper())),
                Stream.of(ScriptedYear.annual(), ScriptedYear.budget(), Followed.fresh(Sample.make().paper())));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatTheProgramWritesFitsTheSchemaAndComesBackToTheSameBytes(Followed followed) {
        assertThat(text(PaperFile.read(text(followed)))).isEqualTo(text(followed));
        var bare = PaperJson.text(followed.paper());
        assertThat(PaperJson.text(PaperFile.read(bare).paper())).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void whateverIsEditedFitsTheSchema(long seed) {
        var edits = new RandomEdits(seed);
        var paper = Sample.make().paper();
        for (var i = 0; i < 150; i++) {
            paper = edits.next(paper).apply(paper);
            var text = text(Followed.fresh(paper));
            assertThat(text(PaperFile.read(text))).isEqualTo(text);
        }
    }

    @Test
    void valuesComeBackToTheirLastDigit() {
        var plan = ScriptedYear.annual().paper();
        var target = plan.entries().all(Target.class).findFirst().orElseThrow();
        var ids = ScriptedYear.ids(900_000);
        var entries = Stream.of("0", "100", "0.1", "12345678901234567890.123456789", "1000000000000000000000")
                .map(v -> new Achieved(
                        ids.get(), target.id(), LocalDate.of(2026, 3, 1), "An", new BigDecimal(v), "", List.of()))
                .toList();
        var followed = new Followed(plan, new Log(List.copyOf(entries)));
        assertThat(PaperFile.read(text(followed)).log().entries()).isEqualTo(entries);
        assertThat(text(PaperFile.read(text(followed)))).isEqualTo(text(followed));
    }

    @Test
    void aNewerFileIsToldToBeNewerWhateverElseIsInIt() {
        assertThatThrownBy(() -> PaperFile.read("{\"schema\": \"kehoachxa.paper/2\", \"title\": 5}"))
                .isInstanceOfSatisfying(PlanFileException.class, e -> {
                    assertThat(e.code()).isEqualTo("FILE-NEWER");
                    assertThat(e.arguments()).containsExactly("kehoachxa.paper/2");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"x\"", "null", "{}", "{\"schema\": 1}", "{\"schema\": \"kehoachxa.paper/0\"}", "{\"schema\": \"kehoachxa.edit/1\"}"})
    void whatIsNoPaperIsRefused(String json) {
        refused(Json.parse(json));
    }

    private static String refused(JsonNode json) {
        var thrown = catchThrowableOfType(PlanFileException.class, () -> PaperFile.read(json));
        assertThat(thrown).as("%.200s", json).isNotNull();
        assertThat(thrown.code()).isEqualTo("FILE-FORM");
        return thrown.arguments().getFirst().toString();
    }

    @Test
    void aKeyThatNoProgramWritesIsRefusedWhereverItStandsAndItsNameIsNotRepeated() {
        var tree = tree();
        var objects = objects(tree);
        assertThat(objects).hasSizeGreaterThan(100);
        for (var node : objects) {
            node.put("\u202etên lạ", 1);
            assertThat(refused(tree)).doesNotContain("tên lạ");
            node.remove("\u202etên lạ");
        }
    }

    private static List<ObjectNode> objects(JsonNode tree) {
        var found = new ArrayList<ObjectNode>();
        collect(tree, found);
        return found;
    }

    private static void collect(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(n -> collect(n, found));
    }

    @Test
    void aWrongKindOfValueIsRefusedUnderEveryKey() {
        var keys = new ArrayList<String>();
        var tree = tree();
        for (var node : objects(tree)) {
            for (var name : names(node)) {
                var value = node.get(name);
                node.set(name, value.isObject() ? Json.array() : Json.object());
                assertThat(refused(tree)).as(name).isNotEmpty();
                node.set(name, value);
                keys.add(name);
            }
        }
        assertThat(keys).contains("progress", "achieved", "evidence", "sha256", "dueDates", "marks", "citations");
        assertThat(text(PaperFile.read(tree))).isEqualTo(text(ScriptedYear.annual()));
    }

    private static List<String> names(ObjectNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void whatIsMissingIsNamed() {
        var tree = tree();
        ((ObjectNode) tree.get("head")).remove("symbol");
        assertThat(refused(tree)).isEqualTo("/head: required symbol");
    }

    @Test
    void anEntryOfTheLogThatStandsTwiceIsRefused() {
        var tree = tree();
        var progress = (ArrayNode) tree.get("tasks").get(0).get("progress");
        progress.add(progress.get(0).deepCopy());
        assertThat(refused(tree)).contains("stands twice");
    }

    @Test
    void aNumberBeyondAllMeasureIsRefusedAtOnce() {
        var text = text(ScriptedYear.annual());
        for (var number : List.of("1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999999")) {
            assertThatThrownBy(() -> PaperFile.read(text.replaceFirst("\"percent\": \\d+", "\"percent\": " + number)))
                    .isInstanceOf(PlanFileException.class);
            assertThatThrownBy(() -> PaperFile.read(text.replaceFirst("\"version\": 1,", "\"version\": " + number + ",")))
                    .isInstanceOf(PlanFileException.class);
        }
    }

    @Test
    void theSchemaKnowsTheSameCodesAsTheProgram() throws Exception {
        JsonNode schema;
        try (var resource = PaperFile.class.getResourceAsStream("paper-1.json")) {
            schema = Json.parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
        alike(schema, "type", PaperType.class);
        alike(schema, "kind", PaperKind.class);
        alike(schema, "state", PaperState.class);
        alike(schema, "form", Form.class);
        alike(schema, "level", Level.class);
        alike(schema, "style", MarkStyle.class);
        alike(schema, "orientation", Orientation.class);
        alike(schema, "role", Role.class);
        alike(schema, "rowKind", RowKind.class);
        alike(schema, "tableKind", TableKind.class);
        alike(schema, "status", TaskStatus.class);
        alike(schema, "timingKind", TimingKind.class);
        alike(schema, "period", Period.class);
        alike(schema, "direction", Direction.class);
    }

    private static <E extends Enum<E> & Coded> void alike(JsonNode schema, String name, Class<E> type) {
        assertThat(schema.get("$defs").get(name).get("enum"))
                .as(name)
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants()).map(Coded::code).toList());
    }

    @Test
    void severalThreadsHoldPapersAgainstTheSchemaAtOnce() throws Exception {
        var good = text(ScriptedYear.annual());
        var bad = good.replaceFirst("\"text\":", "\"word\":");
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var i = 0; i < 40; i++) {
                var json = i % 2 == 0 ? good : bad;
                work.add(() -> {
                    try {
                        return text(PaperFile.read(json)).equals(good);
                    } catch (ProblemException refused) {
                        return false;
                    }
                });
            }
            var results = threads.invokeAll(work);
            for (var i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(i % 2 == 0);
            }
        }
    }
}
