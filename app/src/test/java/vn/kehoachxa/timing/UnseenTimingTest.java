package vn.kehoachxa.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.planfile.Json;

/** Expressions and their readings by somebody who had not seen the grammar. A start or a confidence of null is not judged. */
class UnseenTimingTest {

    private static List<JsonNode> cases() throws IOException {
        try (var in = UnseenTimingTest.class.getResourceAsStream("unseen.jsonl")) {
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
    void ofExpressionsNeverSeenBeforeNineteenOfTwentyAreRight() throws IOException {
        var wrong = cases().stream().filter(c -> !isRight(c)).toList();
        wrong.forEach(c -> System.out.println("UNSEEN " + c + " was " + read(c)));
        System.out.println("UNSEEN " + (cases().size() - wrong.size()) + " of " + cases().size());
        assertThat(wrong).hasSizeLessThanOrEqualTo(cases().size() / 20);
    }

    @Test
    void noDateIsInventedWhereNoneIsWritten() throws IOException {
        assertThat(cases()).filteredOn(c -> c.get("dueDates").isEmpty()).allSatisfy(c ->
                assertThat(read(c).dueDates()).as(c.get("text").textValue()).isEmpty());
    }
}
