package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.planfile.EntryJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/** {@code timing}: what a time expression says, or each line of a file, {@code TEXT<TAB>YEAR}; as JSON one object a line. */
final class TimingVerb implements Verb {

    /** An expression and what was understood of it. */
    private record Read(String text, TimingReading reading) {}

    @Override
    public String name() {
        return "timing";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("TEXT", false), Arguments.option("--year", "Y"), Arguments.option("--file", "FILE"));
    }

    @Override
    public Answer run(Call call) {
        if (call.has("TEXT") == call.has("--file")) {
            throw new UsageException("USAGE-REQUIRED", "TEXT, --file");
        }
        var year = call.has("--year") ? call.value("--year") : "";
        var lines = call.has("TEXT") ? Stream.of(call.value("TEXT")) : InputFiles.lines(call.path("--file"));
        var reads = lines.map(l -> call.has("TEXT") ? read(call, l, year) : line(call, l, year)).toList();
        return Answer.lines(reads.stream().map(TimingVerb::told).collect(Collectors.joining("\n")), Json.array(reads, r ->
                Json.object().put("text", r.text()).setAll((ObjectNode) EntryJson.reading(r.reading()))));
    }

    private static Read line(Call call, String line, String otherwise) {
        var tab = line.indexOf('\t');
        var year = tab < 0 ? "" : line.substring(tab + 1).strip();
        return read(call, tab < 0 ? line : line.substring(0, tab), year.isEmpty() ? otherwise : year);
    }

    /** @param years empty, {@code 2026} or {@code 2026-2030} */
    private static Read read(Call call, String text, String years) {
        var clean = Texts.clean(text);
        var dash = years.indexOf('-');
        var from = year(dash < 0 ? years : years.substring(0, dash), years);
        var to = dash < 0 ? from : year(years.substring(dash + 1), years);
        if ((from == null) != (to == null) || from != null && to < from) {
            throw wrong(years);
        }
        return new Read(clean, call.services().timing().read(clean, from, to));
    }

    private static Integer year(String year, String years) {
        if (years.isEmpty()) {
            return null;
        }
        if (!year.strip().matches("\\d{4}") || !Years.isYear(Integer.parseInt(year.strip()))) {
            throw wrong(years);
        }
        return Integer.valueOf(year.strip());
    }

    private static UsageException wrong(String years) {
        return new UsageException("YEAR", years, Years.FIRST, Years.LAST);
    }

    private static String told(Read read) {
        var reading = read.reading();
        return Stream.of(read.text(), reading.kind().code(), reading.start(), reading.due())
                .map(v -> v == null ? "" : v.toString())
                .collect(Collectors.joining("\t"));
    }
}
