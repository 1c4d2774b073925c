package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.TextJson;
import vn.kehoachxa.problem.UsageException;

/** {@code cite}: the legal acts that the lines of a file name; as JSON one object a line of the file, also for lines that name none. */
final class CiteVerb implements Verb {

    /** A line and what it cites. */
    private record Read(String text, List<Citation> citations) {}

    @Override
    public String name() {
        return "cite";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.option("--file", "FILE"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--file")) {
            throw new UsageException("USAGE-REQUIRED", "--file");
        }
        var citations = call.services().citations();
        var lines = InputFiles.lines(call.path("--file")).map(Texts::clean).map(l -> new Read(l, citations.in(l))).toList();
        return Answer.lines(
                lines.stream().flatMap(l -> l.citations().stream()).map(CiteVerb::line).collect(Collectors.joining("\n")),
                Json.array(lines, l -> Json.object().put("text", l.text()).set("citations", TextJson.citations(l.citations()))));
    }

    private static String line(Citation citation) {
        var sign = Stream.of(citation.type(), citation.number(), citation.symbol()).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
        return String.join("\t", sign, citation.date() == null ? "" : citation.date(), citation.issuer(), citation.subject());
    }
}
