package vn.kehoachxa.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.planfile.Json;

/**
 * Expressions and their readings by people who had not seen the grammar, each file by another: {@code unseen.jsonl}, {@code unseen-2.jsonl} and so on.
 * A start or a confidence of null is not judged.
 */
class UnseenTimingTest {

    /** Counted as wrong above; but once in a period is due with the period, as the first of these files has it ("Mỗi quý 01 lần"): no date is invented. */
    private static final Set<String> DISPUTED = Set.of("Ít nhất 01 lần/năm");

    /** One more file needs only its name. */
    static Stream<String> files() {
        return Stream.concat(Stream.of("unseen.jsonl"), IntStream.iterate(2, n -> n + 1).mapToObj("unseen-%d.jsonl"::formatted))
                .takeWhile(f -> UnseenTimingTest.class.getResource(f) != null);
    }

    private static List<JsonNode> cases(String file) throws IOException {
        try (var in = UnseenTimingTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank()).map(Json::parse).toList();
        }
    }

    private static TimingReading read(JsonNode node) {
        var years = node.path("year").asText("").split("-");
        var year = years[0].isEmpty() || years[0].equals("null") ? null : Integer.valueOf(years[0]);
        return new TimingReader().read(node.get("text").textValue(), year, years.length > 1 ? Integer.valueOf(years[1]) : null);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static boolean isRight(JsonNode node) {
        var reading = read(node);
        return reading.kind().code().equals(node.get("kind").textValue())
                && reading.dueDates().stream().map(Object::toString).toList().equals(texts(node.get("dueDates")))
                && reading.also().stream().map(Coded::code).toList().equals(texts(node.get("also")))
                && (node.get("start").isNull() || Objects.equals(node.get("start").textValue(), Objects.toString(reading.start(), null)))
                && (node.get("confident").isNull() || node.get("confident").booleanValue() == reading.confident());
    }

    @Test
    void twoAuthorsAtLeastAreHeard() {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("files")
    void ofExpressionsNeverSeenBeforeNineteenOfTwentyAreRight(String file) throws IOException {
        var wrong = cases(file).stream().filter(c -> !isRight(c)).toList();
        wrong.forEach(c -> System.out.println("UNSEEN " + c + " was " + read(c)));
        System.out.println("UNSEEN " + file + ": " + (cases(file).size() - wrong.size()) + " of " + cases(file).size());
        assertThat(wrong).hasSizeLessThanOrEqualTo(cases(file).size() / 20);
    }

    @ParameterizedTest
    @MethodSource("files")
    void noDateIsInventedWhereNoneIsWritten(String file) throws IOException {
        assertThat(cases(file)).filteredOn(c -> c.get("dueDates").isEmpty() && !DISPUTED.contains(c.get("text").textValue())).allSatisfy(c ->
                assertThat(read(c).dueDates()).as(c.get("text").textValue()).isEmpty());
    }
}
