package vn.kehoachxa.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.plan.Followed;

/**
 * Files that programs of this project wrote, kept as they came from them: {@code first} before there were other templates than one,
 * {@code second} before there was a log, {@code third} before PDFs carried data, {@code fourth} from the time of the province file. They
 * are read for ever; none of them is ever written anew.
 */
class OlderFilesTest {

    /** What a later program may see otherwise: it follows from the words, and is not read out of a file. */
    private static final List<String> UNDERSTOOD = List.of("kind", "start", "due", "dueDates", "also", "confident");

    private static final Citations CITATIONS = new Citations();

    private static String kept(String name) {
        return new String(bytes(name), UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = OlderFilesTest.class.getResourceAsStream("older/" + name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String written(Followed followed) {
        return PaperJson.text(followed, CITATIONS::in);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "first-annual", "second-agency", "second-annual", "second-five-year", "third-annual", "third-annual-issued", "third-budget",
        "third-report", "fourth-agency", "fourth-annual", "fourth-budget", "fourth-budget-followed", "fourth-event", "fourth-event-issued",
        "fourth-five-year", "fourth-report"})
    void aFileOfAnOlderProgramSaysTheSameWhenItIsWrittenAgain(String name) {
        var old = kept(name + ".json");
        var again = written(PaperFile.read(old));
        assertThat(said(Json.parse(again))).isEqualTo(said(Json.parse(old)));
        assertThat(written(PaperFile.read(again))).isEqualTo(again);
    }

    /** Without what follows from the words. */
    private static JsonNode said(JsonNode paper) {
        var said = (ObjectNode) paper.deepCopy();
        said.findParents("citations").forEach(p -> ((ObjectNode) p).remove("citations"));
        said.get("tasks").forEach(t -> {
            if (t.get("timingBy").textValue().equals("read")) {
                ((ObjectNode) t).remove(UNDERSTOOD);
            }
        });
        return said;
    }

    @Test
    void whatWasRecordedIsThere() {
        var annual = PaperFile.read(kept("third-annual-issued.json"));
        assertThat(annual.log().entries()).hasSize(2);
        assertThat(annual.log().entries().getLast().evidence()).extracting(e -> e.name()).containsExactly("bien-ban.txt");
        assertThat(annual.paper().identity().issued().number()).isEqualTo("12");
        assertThat(PaperFile.read(kept("fourth-annual.json")).log().entries()).hasSizeGreaterThan(15);
        assertThat(PaperFile.read(kept("fourth-budget-followed.json")).log().entries()).hasSize(6);
        assertThat(PaperFile.read(kept("third-report.json")).paper().about().period()).isEqualTo("2026-Q1");
    }

    @Test
    void theDataInAPdfOfThatTimeIsThePaperThatWasIssued() {
        var inside = new PdfSource().read(bytes("fourth-event-issued.pdf")).embedded();
        assertThat(PaperFile.read(inside)).isEqualTo(PaperFile.read(kept("fourth-event-issued.json")));
    }
}
