package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.compare.Change;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.intake.Doubt;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.StoredPaper;

/** What {@code import} has to say of a file and of the paper that came of it. */
final class ImportAnswer {

    private ImportAnswer() {}

    /** A new paper. @param others whether it is another office's */
    static Answer made(Call call, Reading reading, Paper paper, boolean others) {
        var told = others ? reading.and(new Doubt(null, "", "OTHER-OFFICE", List.of(paper.identity().office().name()))) : reading;
        return new Answer(text(call, told, paper), json(call, told, paper));
    }

    /** Changes that were taken. @param ours the paper as it was before */
    static Answer taken(Call call, Reading reading, Paper ours, StoredPaper after, List<Change> changes) {
        var done = call.text("cli.import.taken", changes.size(), ours.subject(), after.seq());
        return answer(call, reading, ours, after, changes, done, changes.size());
    }

    /** A file whose paper is here; nothing was taken. */
    static Answer compared(Call call, Reading reading, StoredPaper paper, List<Change> changes) {
        var ours = paper.paper();
        var told = changes.isEmpty()
                ? call.text("cli.import.same", ours.subject())
                : call.text("cli.import.compared", ours.subject(), changes.size(), ours.id().toString());
        return answer(call, reading, ours, paper, changes, told, 0);
    }

    private static Answer answer(Call call, Reading reading, Paper ours, StoredPaper after, List<Change> changes, String first, int applied) {
        var told = new ChangeAnswer(call, ours, reading.paper());
        var lines = changes.stream().map(told::line);
        var text = Stream.of(Stream.of(first), lines, reading.doubts().stream().map(d -> warning(call, reading.paper(), d)))
                .flatMap(l -> l)
                .collect(Collectors.joining("\n"));
        var json = json(call, reading, after.paper());
        json.put("applied", applied).put("seq", after.seq());
        json.set("changes", Json.array(changes, told::json));
        return new Answer(text, json);
    }

    private static String text(Call call, Reading reading, Paper paper) {
        var done = call.text(
                "cli.import.done", paper.id().toString(), paper.subject(), reading.lines(), paper.tables().count(), tasks(paper), reading.doubts().size());
        return Stream.concat(Stream.of(done), reading.doubts().stream().map(d -> warning(call, paper, d))).collect(Collectors.joining("\n"));
    }

    private static String warning(Call call, Paper paper, Doubt doubt) {
        var quote = doubt.quote().isEmpty() ? "" : "“" + doubt.quote().replace('\n', ' ') + "”";
        return call.text("cli.import.warning", place(call, paper, doubt), message(call, doubt), quote).strip();
    }

    private static String message(Call call, Doubt doubt) {
        return call.text(doubt.key(), doubt.arguments().toArray());
    }

    private static String place(Call call, Paper paper, Doubt doubt) {
        return new Where(paper, call::text).name(doubt.place(), null);
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
                .put("place", place(call, reading.paper(), d))
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
