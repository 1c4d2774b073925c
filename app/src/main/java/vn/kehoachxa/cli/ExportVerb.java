package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/** {@code export}: writes files. */
final class ExportVerb implements Verb {

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("PAPER", true), Arguments.option("--format", "pdf|docx|xlsx|json"), Arguments.option("--out", "FILE"),
                Arguments.option("--all", "DIR"));
    }

    @Override
    public Answer run(Call call) {
        if (call.has("--all") == (call.has("--format") || call.has("--out")) || call.has("--format") != call.has("--out")) {
            throw new UsageException("EXPORT-FORM");
        }
        var exporter = call.services().exporter();
        var format = call.has("--format") ? format(call) : null;
        var paper = call.reading(store -> store.papers().load(store.papers().find(call.value("PAPER"))).paper());
        return answer(format == null
                ? exporter.writeAll(paper, call.path("--all"))
                : List.of(exporter.write(paper, format, call.path("--out"))));
    }

    private static Format format(Call call) {
        var formats = call.services().exporter().formats();
        return Coded.find(Format.class, call.value("--format"))
                .filter(formats::contains)
                .orElseThrow(() -> new UsageException(
                        "EXPORT-FORMAT", call.value("--format"),
                        formats.stream().sorted().map(Coded::code).collect(Collectors.joining(", "))));
    }

    /** The files' paths for a person, everything about them for a script. */
    static Answer answer(List<Exported> files) {
        return new Answer(
                files.stream().map(f -> f.path().toString()).collect(Collectors.joining("\n")),
                Json.object().set("paths", Json.array(files, ExportVerb::file)));
    }

    private static ObjectNode file(Exported file) {
        return Json.object()
                .put("path", file.path().toString())
                .put("format", file.format().code())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256());
    }
}
