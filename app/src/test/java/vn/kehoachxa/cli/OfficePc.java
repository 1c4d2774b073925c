package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.intake.Recogniser;
import vn.kehoachxa.intake.format.FileFormat;
import vn.kehoachxa.intake.format.SourceReaders;
import vn.kehoachxa.intake.pdf.PdfSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.renewal.Renewal;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

/** A PC of an office, through its command line: with everything that writes and reads files that go between offices. */
final class OfficePc {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-30T02:00:00Z"), ZoneOffset.UTC);

    private final Path data;
    private final Templates templates = new Templates(UUID::randomUUID);
    private final Services services;

    /** One that does not know its office. */
    OfficePc(Path data) {
        this.data = data;
        var citations = new Citations();
        services = new Services(
                () -> data, CLOCK, UUID::randomUUID, templates, citations, new TimingReader(), day -> false,
                new Renewal(UUID::randomUUID, citations::in), ProvinceFiles.exporter(),
                new SourceReaders(Map.of(FileFormat.TEXT, new TextSource(), FileFormat.PDF, new PdfSource())), new Recogniser(UUID::randomUUID), null, null,
                ProvinceFiles.writer(), ProvinceFiles.reader(), null, "An");
    }

    /** One of a commune of Sơn La; whom to ask is the same everywhere. */
    OfficePc(Path data, String commune) {
        this(data);
        json("office", "--set", "commune=" + commune, "--set", "province=Sơn La");
    }

    Store open() {
        return Store.open(data, CLOCK, templates::freshOffice);
    }

    TestCli.Result call(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var all = Stream.concat(Arrays.stream(arguments), Stream.of("--data", data.toString())).toArray(String[]::new);
        var status = new Cli(services, "1.2.3", new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(all);
        return new TestCli.Result(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** The JSON that a call answers, which must not fail. */
    JsonNode json(String... arguments) {
        var result = call(Stream.concat(Arrays.stream(arguments), Stream.of("--json")).toArray(String[]::new));
        if (result.status() != Cli.DONE) {
            throw new AssertionError(List.of(arguments) + ": " + result.err());
        }
        return result.json();
    }

    /** The code with which a call is refused, which must not be done. */
    String refused(String... arguments) {
        var result = call(Stream.concat(Arrays.stream(arguments), Stream.of("--json")).toArray(String[]::new));
        if (result.status() == Cli.DONE) {
            throw new AssertionError(List.of(arguments) + ": " + result.out());
        }
        return Json.parse(result.err()).at("/error/code").textValue();
    }

    /** Writes a paper into a file. @param more options */
    Path export(String paper, String format, Path file, String... more) {
        json(Stream.concat(Stream.of("export", paper, "--format", format, "--out", file.toString()), Arrays.stream(more)).toArray(String[]::new));
        return file;
    }
}
