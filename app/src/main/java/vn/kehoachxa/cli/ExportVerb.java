package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/** {@code export}: writes files. */
final class ExportVerb implements Verb {

    private static final String DRAFT_MARK = "--draft-mark";
    private static final String AMOUNTS_IN_WORDS = "--amounts-in-words";

    /** What is to be written, how the office prints, and what goes out as it was kept or came, whatever is asked of its look. */
    private record Asked(Followed paper, PrintOptions options, KeptBytes kept) {}

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("PAPER", true), Arguments.option("--format", "pdf|docx|xlsx|ics|json|province"),
                Arguments.option("--out", "FILE", "cli.option-export-out"), Arguments.option("--all", "DIR"),
                Arguments.many(ProvinceExport.EVIDENCE, "ID", "cli.option-export-evidence"), Arguments.choice(ProvinceExport.PROGRESS),
                Arguments.choice(DRAFT_MARK), Arguments.choice(AMOUNTS_IN_WORDS));
    }

    @Override
    public Answer run(Call call) {
        if (call.has("--all") == (call.has("--format") || call.has("--out")) || call.has("--format") != call.has("--out")) {
            throw new UsageException("EXPORT-FORM");
        }
        if (ProvinceExport.FORMAT.equals(call.value("--format"))) {
            return ProvinceExport.run(call, store -> options(call, store.office().printOptions()));
        }
        if (!call.values(ProvinceExport.EVIDENCE).isEmpty()) {
            throw new UsageException("EXPORT-EVIDENCE-FORM");
        }
        if (call.hasChoice(ProvinceExport.PROGRESS)) {
            throw new UsageException("EXPORT-PROGRESS-FORM");
        }
        var exporter = call.services().exporter();
        var format = call.has("--format") ? format(call) : null;
        var asked = call.reading(store -> {
            var paper = store.followed(store.papers().find(call.value("PAPER")));
            return new Asked(paper, options(call, store.office().printOptions()), call.arrivals().kept(store, paper.paper().id()));
        });
        return answer(format == null
                ? exporter.writeAll(asked.paper(), asked.options(), call.path("--all"), asked.kept())
                : List.of(exporter.write(asked.paper(), asked.options(), format, call.path("--out"), asked.kept())));
    }

    /** What the call says of this once; else as the office has chosen. */
    private static PrintOptions options(Call call, PrintOptions chosen) {
        return new PrintOptions(
                call.chosen(DRAFT_MARK, chosen.draftMark()), call.chosen(AMOUNTS_IN_WORDS, chosen.amountsInWords()));
    }

    private static Format format(Call call) {
        var formats = call.services().exporter().formats();
        return Coded.find(Format.class, call.value("--format"))
                .filter(formats::contains)
                .orElseThrow(() -> new UsageException(
                        "EXPORT-FORMAT", call.value("--format"),
                        Stream.concat(formats.stream().sorted().map(Coded::code), Stream.of(ProvinceExport.FORMAT)).collect(Collectors.joining(", "))));
    }

    /** The files' paths for a person, everything about them for a script. */
    static Answer answer(List<Exported> files) {
        return new Answer(
                files.stream().map(f -> f.path().toString()).collect(Collectors.joining("\n")),
                Json.object().set("paths", Json.array(files, ExportVerb::file)));
    }

    /** Everything about a file, for a script. */
    static ObjectNode file(Exported file) {
        return Json.object()
                .put("path", file.path().toString())
                .put("format", file.format().code())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256());
    }
}
