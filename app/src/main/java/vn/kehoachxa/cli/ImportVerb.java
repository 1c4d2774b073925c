package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.intake.Doubt;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/** {@code import}: a paper out of a file that a clerk has, with what should be looked at. */
final class ImportVerb implements Verb {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("FILE", true), Arguments.option("--year", "Y"));
    }

    @Override
    public Answer run(Call call) {
        var year = year(call);
        var services = call.services();
        var today = call.today().getYear();
        var source = services.files().read(InputFiles.document(call.path("FILE")));
        if (call.begins()) {
            // What is wrong with the file is said before a data folder is made.
            services.recogniser().read(source, services.templates().freshOffice(), year, today);
        }
        return call.writing(store -> {
            var reading = services.recogniser().read(source, store.office().load(), year, today);
            var stored = store.papers().create(reading.paper(), services.user());
            return new Answer(text(call, reading, stored.paper()), json(call, reading, stored.paper()));
        });
    }

    private static Integer year(Call call) {
        var given = call.value("--year");
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{4}") || !Years.isYear(Integer.parseInt(given))) {
            throw new UsageException("YEAR", given, Years.FIRST, Years.LAST);
        }
        return Integer.valueOf(given);
    }

    private static String text(Call call, Reading reading, Paper paper) {
        var done = call.text(
                "cli.import.done", paper.id().toString(), paper.subject(), reading.lines(), paper.tables().count(), tasks(paper), reading.doubts().size());
        return Stream.concat(Stream.of(done), reading.doubts().stream().map(d -> warning(call, paper, d))).collect(Collectors.joining("\n"));
    }

    private static String warning(Call call, Paper paper, Doubt doubt) {
        var quote = doubt.quote().isEmpty() ? "" : "“" + doubt.quote().replace('\n', ' ') + "”";
        return call.text("cli.import.warning", ImportPlaces.place(call, paper, doubt.place()), message(call, doubt), quote).strip();
    }

    private static String message(Call call, Doubt doubt) {
        return call.text("intake." + doubt.code(), doubt.arguments().toArray());
    }

    private static long tasks(Paper paper) {
        return paper.entries().all(Task.class).count();
    }

    private static ObjectNode json(Call call, Reading reading, Paper paper) {
        var identity = paper.identity();
        var head = paper.head();
        var json = Json.object()
                .put("plan", paper.id().toString())
                .put("type", identity.type().code())
                .put("kind", identity.kind().code())
                .put("year", identity.year())
                .put("subject", paper.subject())
                .put("number", head.number())
                .put("symbol", head.symbol())
                .put("place", head.place())
                .put("date", date(paper))
                .put("lines", reading.lines())
                .put("headings", reading.headings())
                .put("legalBases", reading.legalBases())
                .put("recipients", paper.passages().recipients().size())
                .put("archive", paper.foot().archive())
                .put("signatory", paper.foot().signature().name());
        json.set("tables", Json.array(tables(paper), t -> t));
        json.put("tasks", tasks(paper));
        json.set("warnings", Json.array(reading.doubts(), d -> Json.object()
                .put("place", ImportPlaces.place(call, paper, d.place()))
                .put("quote", d.quote())
                .put("message", message(call, d))));
        return json;
    }

    /** As far as it is written: the year, the month, the day; null where not even the year is. */
    private static String date(Paper paper) {
        var head = paper.head();
        if (head.year() == null) {
            return null;
        }
        if (head.month() == null) {
            return "%04d".formatted(head.year());
        }
        return head.day() == null
                ? "%04d-%02d".formatted(head.year(), head.month())
                : "%04d-%02d-%02d".formatted(head.year(), head.month(), head.day());
    }

    private static List<JsonNode> tables(Paper paper) {
        return Stream.concat(
                        tables(paper.body(), null),
                        paper.appendices().stream().flatMap(a -> tables(a.blocks(), paper.appendixNumber(a))))
                .toList();
    }

    /** @param appendix its number, empty where it is the only one; null in the body */
    private static Stream<JsonNode> tables(List<Block> blocks, String appendix) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(b -> (Table) b)
                .map(t -> Json.object().put("kind", t.kind().code()).put("rows", Reading.rows(t)).put("appendix", appendix));
    }
}
