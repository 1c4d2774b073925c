package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;

/** The commonest loop: the draft goes out as Word, the leader edits it, it comes back. */
class ReturnedWordTest {

    private static WordWriter word;

    @TempDir
    Path temp;

    private final Templates templates = new Templates(UUID::randomUUID);
    private final Paper sample = Sample.make().paper();
    private String id;
    private Path file;

    private record Result(int status, String out, String err) {

        JsonNode json() {
            return Json.parse(out);
        }
    }

    @BeforeAll
    static void readFonts() throws IOException {
        word = new WordWriter(new PdfFonts());
    }

    @BeforeEach
    void goesOut() {
        try (var store = store()) {
            id = store.papers().create(sample, "An").paper().id().toString();
        }
        file = temp.resolve("Dự thảo.docx");
        assertThat(call("export", id, "--format", "docx", "--out", file.toString()).status()).isZero();
    }

    private Store store() {
        return Store.open(temp.resolve("data"), Clock.systemUTC(), templates::freshOffice);
    }

    private Paper stored() {
        try (var store = store()) {
            return store.papers().load(UUID.fromString(id)).paper();
        }
    }

    private Result call(String... arguments) {
        var exporter = new Exporter(Map.of(Format.DOCX, (paper, options, out) -> word.write(Composer.compose(paper, options), out)));
        var citations = new Citations();
        var services = new Services(
                temp.resolve("home"), Clock.systemUTC(), UUID::randomUUID, templates, citations, new Renewal(UUID::randomUUID, citations::in), exporter,
                new SourceReaders(Map.of(FileFormat.WORD, new WordSource(), FileFormat.TEXT, new TextSource())),
                new Recogniser(UUID::randomUUID, citations::in), "An");
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", temp.resolve("data").toString()));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = new Cli(services, "1", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(all.toArray(String[]::new));
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static List<String> changes(JsonNode json) {
        return StreamSupport.stream(json.get("changes").spliterator(), false)
                .map(c -> c.get("kind").textValue() + ": " + c.get("before").textValue() + " → " + c.get("after").textValue())
                .toList();
    }

    @Test
    void whatTheLeaderChangedIsTakenAndTasksKeepTheirIds() throws IOException {
        try (var word = new EditedWord(file)) {
            word.replace(sample.foot().signature().name(), "Lò Văn Nam");
        }
        System.out.println(sample.body().stream().map(Object::toString).reduce("", (a, b) -> a + "\n" + b));
        var result = call("import", file.toString(), "--into", id, "--json");
        System.out.println(result.err());
        System.out.println(changes(result.json()));
    }
}
