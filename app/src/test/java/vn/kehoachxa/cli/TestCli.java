package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.PaperFileWriter;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

/** The command line on one data folder, with what costs little of the program behind it. */
final class TestCli {

    /** What one call gave. */
    record Result(int status, String out, String err) {

        JsonNode json() {
            return Json.parse(out);
        }
    }

    private final Path data;
    private final Services services;

    TestCli(Path data) {
        this(data, Map.of());
    }

    /** @param writers of formats beside JSON */
    TestCli(Path data, Map<Format, PaperFileWriter> writers) {
        this.data = data;
        var citations = new Citations();
        var all = new EnumMap<Format, PaperFileWriter>(Format.class);
        all.putAll(writers);
        all.put(Format.JSON, (p, options, out) -> out.write(PaperJson.text(p, citations::in).getBytes(UTF_8)));
        var exporter = new Exporter(all);
        services = new Services(
                () -> data, Clock.systemUTC(), UUID::randomUUID, new Templates(UUID::randomUUID), citations, new TimingReader(), day -> false,
                new Renewal(UUID::randomUUID, citations::in),
                exporter,
                new SourceReaders(Map.of(FileFormat.TEXT, new TextSource())), new Recogniser(UUID::randomUUID), null, null,
                ProvinceFiles.writer(exporter), ProvinceFiles.reader(), "An");
    }

    Result call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString())).toArray(String[]::new);
        var status = new Cli(services, "1.2.3", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(all);
        return new Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The JSON that a call answers, which must not fail. */
    JsonNode json(String... arguments) {
        var result = call(Stream.concat(Arrays.stream(arguments), Stream.of("--json")).toArray(String[]::new));
        if (result.status() != 0) {
            throw new AssertionError(List.of(arguments) + ": " + result.err());
        }
        return result.json();
    }

    /** A plan of a commune for 2026, out of the template of yearly plans. */
    String newPlan() {
        return json("new", "--template", "annual", "--year", "2026", "--set", "commune=xã Vân Hồ", "--set", "province=Sơn La").get("plan").textValue();
    }
}
