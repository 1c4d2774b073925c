package vn.kehoachxa.fuzz;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Sample;

/** Papers as data that are in their form and as large as a file may be. */
final class HostilePapers {

    private HostilePapers() {}

    /** A paper. @param outcome what is to come of it */
    record Large(String outcome, Supplier<String> json) {}

    static Map<String, Large> all() {
        var all = new LinkedHashMap<String, Large>();
        all.put("paper: 20,000 tasks of 20,000 rows", new Large("read", () -> changed(HostilePapers::tasks)));
        all.put("paper: 60,000 rows of totals", new Large("read", () -> changed(p -> table(p, "total", 60_000, 2))));
        all.put("paper: 60,000 groups", new Large("read", () -> changed(p -> table(p, "group", 60_000, 2))));
        all.put("paper: a row of 50,000 columns", new Large("read", () -> changed(p -> table(p, "row", 1, 50_000))));
        all.put("paper: a text of 15 million letters", new Large("FILE-FORM", () -> changed(p -> p.put("subject", "chữ ".repeat(3_750_000)))));
        all.put("paper: 300,000 marks on a text", new Large("FILE-FORM", () -> changed(HostilePapers::marks)));
        all.put("paper: a number of 100,000 digits", new Large("FILE-FORM", () -> PaperJson.text(Sample.make().paper()).replaceFirst("\"year\": \\d+", "\"year\": " + "9".repeat(100_000))));
        all.put("paper: the number 1e999999999", new Large("FILE-FORM", () -> PaperJson.text(Sample.make().paper()).replaceFirst("\"year\": \\d+", "\"year\": 1e999999999")));
        all.put("paper: 100,000 keys that it does not have", new Large("FILE-FORM", () -> changed(p -> IntStream.range(0, 100_000).forEach(i -> p.put("k" + i, 1)))));
        all.put("paper: a cell over 2^31-1 columns", new Large("FILE-FORM", () -> changed(p -> {
            table(p, "row", 1, 2);
            ((ArrayNode) ((ObjectNode) p.get("body").get(0)).get("table").get("rows").get(0).get("cells")).set(0, Json.object().put("text", "").put("colSpan", Integer.MAX_VALUE));
        })));
        return all;
    }

    private static String changed(Consumer<ObjectNode> change) {
        var paper = PaperJson.write(Sample.make().paper());
        for (var list : new String[] {"body", "appendices", "tasks", "targets", "budgets", "duties"}) {
            paper.putArray(list);
        }
        change.accept(paper);
        return Json.line(paper);
    }

    private static String id(int n) {
        return new UUID(0x0198_0000_0009_7000L, 0x8000_0000_0000_0000L + n).toString();
    }

    private static void tasks(ObjectNode paper) {
        table(paper, "row", 20_000, 2);
        var tasks = paper.putArray("tasks");
        for (var i = 0; i < 20_000; i++) {
            var task = tasks.addObject().put("id", id(1_000_000 + i)).put("at", id(i)).put("text", "1")
                    .put("content", "").put("lead", "").put("assignee", "").put("outcome", "").put("authority", "").put("timing", "").putNull("timingFrom")
                    .put("timingBy", "read").put("kind", "unparsed").putNull("start").putNull("due").put("confident", true).put("waitingFor", "")
                    .put("status", "not_started").put("percent", 0);
            List.of("supporting", "dueDates", "also", "progress").forEach(task::putArray);
        }
    }

    /** A table in the body whose rows have the ids from 0. */
    private static void table(ObjectNode paper, String kind, int rows, int columns) {
        var table = paper.withArray("body").addObject().put("id", id(9_000_000)).putObject("table");
        table.put("kind", "budget").put("title", "").put("scale", 1);
        var heads = table.putArray("columns");
        for (var c = 0; c < columns; c++) {
            heads.addObject().put("label", "").put("role", columns == 2 && c == 1 ? kind.equals("total") ? "amount" : "text" : "no").putNull("width");
        }
        var all = table.putArray("rows");
        for (var r = 0; r < rows; r++) {
            var row = all.addObject().put("id", id(r)).put("kind", kind);
            var cells = row.putArray("cells");
            for (var c = 0; c < columns; c++) {
                cells.add(columns == 2 && c == 0 ? "" : "1");
            }
        }
    }

    private static void marks(ObjectNode paper) {
        var line = paper.withArray("body").addObject().put("id", id(1)).put("level", "TEXT").put("number", "").put("text", "ab".repeat(150_000));
        var marks = line.putArray("marks");
        for (var i = 0; i < 300_000; i++) {
            marks.addObject().put("from", i).put("to", i + 1).put("style", i % 2 == 0 ? "bold" : "italic");
        }
    }
}
