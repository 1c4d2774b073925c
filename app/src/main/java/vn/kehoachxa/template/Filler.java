package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.planfile.TextJson;

/**
 * Turns the paper of a template into a whole paper: fills the fields in, gives ids, and makes the rows of a table of tasks tasks, of
 * targets targets, of a budget budget lines. In a template, an empty cell of a column of numbers and the empty amount of a total row
 * are filled by the program, and a line with {@code "task": true} becomes a task.
 */
final class Filler {

    private final Supplier<UUID> ids;
    private final Settings settings;
    private final int year;
    private final FieldValues values;
    private final Map<String, String> keys = new HashMap<>();
    private final ArrayNode tasks = Json.array();
    private final ArrayNode targets = Json.array();
    private final ArrayNode budgets = Json.array();

    /** @param settings with the year of the plan */
    Filler(Supplier<UUID> ids, Settings settings, FieldValues values) {
        this.ids = ids;
        this.settings = settings;
        this.year = settings.year();
        this.values = values;
    }

    /** The canonical tree of a new draft. */
    JsonNode filled(JsonNode template) {
        values.put("subject", subject(template));
        var from = (ObjectNode) fill(template);
        var paper = identity(from);
        paper.set("head", head((ObjectNode) from.get("head")));
        paper.set("addressees", Json.array());
        paper.putNull("about");
        paper.put("subject", Texts.clean(subject(template)));
        paper.set("legalBases", bases(from));
        paper.set("opening", identified(from.withArray("opening")));
        paper.set("body", blocks(from.withArray("body")));
        paper.set("closing", identified((ObjectNode) from.get("closing")));
        paper.set("recipients", recipients());
        paper.put("archive", settings.office().archive()).put("drafter", "").putNull("copies");
        paper.set("signature", signature());
        paper.set("appendices", appendices(from.withArray("appendices")));
        paper.set("tasks", tasks);
        paper.set("targets", targets);
        paper.set("budgets", budgets);
        paper.set("duties", duties(from.withArray("duties")));
        return paper;
    }

    private String subject(JsonNode template) {
        return settings.subject().isEmpty() ? values.filled(template.get("subject").textValue()) : settings.subject();
    }

    private ObjectNode identity(ObjectNode from) {
        var office = settings.office().office();
        var paper = Json.object()
                .put("schema", PaperJson.SCHEMA)
                .put("id", newId())
                .put("type", from.get("type").textValue())
                .put("kind", from.get("kind").textValue());
        var name = from.path("office").asText(office.name());
        paper.set("office", Json.object().put("id", office.id().toString()).put("name", name).put("province", office.province()));
        return paper.put("version", 1).put("state", "draft").put("form", "paper").put("year", year).put("yearTo", settings.yearTo());
    }

    private JsonNode head(ObjectNode head) {
        var date = settings.date();
        return head.put("number", settings.number())
                .put("symbol", settings.office().symbol())
                .put("place", settings.office().place())
                .put("day", date == null ? null : (Integer) date.getDayOfMonth())
                .put("month", date == null ? null : (Integer) date.getMonthValue())
                .put("year", date == null ? (Integer) year : (Integer) date.getYear())
                .put("contact", "");
    }

    /** The tree with every text's fields filled in. */
    private JsonNode fill(JsonNode node) {
        if (node.isTextual()) {
            return Json.object().textNode(values.filled(node.textValue()));
        }
        if (node.isArray()) {
            return Json.array(node, this::fill);
        }
        if (node.isObject()) {
            var object = Json.object();
            node.properties().forEach(p -> object.set(p.getKey(), fill(p.getValue())));
            movePlaces(node, object);
            return object;
        }
        return node;
    }

    /** Marks and the end of a run-in title lie elsewhere once the fields are filled in. */
    private void movePlaces(JsonNode from, ObjectNode filled) {
        if (from.has("marks") || from.has("titleTo")) {
            var text = values.shifted(from.get("text").textValue());
            filled.path("marks").forEach(m -> text.move((ObjectNode) m));
            if (from.has("titleTo")) {
                text.move(filled, "titleTo");
            }
        }
        if (from.has("titleMarks")) {
            var title = values.shifted(from.get("title").textValue());
            filled.get("titleMarks").forEach(m -> title.move((ObjectNode) m));
        }
    }

    /** Those of the template, where it has any: a plan of another kind rests on other acts than the office's usual ones. */
    private JsonNode bases(JsonNode from) {
        if (!from.path("legalBases").isEmpty()) {
            return identified((ArrayNode) from.get("legalBases"));
        }
        var bases = settings.office().bases();
        return Json.array(bases.isEmpty() ? List.of(LegalBasis.UNKNOWN) : bases, b -> {
            var passage = BasisText.passage(ids.get(), b);
            return Json.object().put("id", passage.id().toString()).put("text", passage.text());
        });
    }

    private JsonNode recipients() {
        return Json.array(settings.office().recipients(), r -> Json.object().put("id", newId()).put("text", r));
    }

    private JsonNode signature() {
        var signature = settings.office().signature();
        var node = Json.object();
        node.set("authority", Json.texts(signature.authority()));
        return node.put("title", signature.title()).put("name", signature.name());
    }

    private String newId() {
        return ids.get().toString();
    }

    private ArrayNode identified(ArrayNode passages) {
        passages.forEach(p -> identified((ObjectNode) p));
        return passages;
    }

    private ObjectNode identified(ObjectNode node) {
        Stretches.find(node);
        return node.put("id", newId());
    }

    private ArrayNode blocks(ArrayNode blocks) {
        for (var block : blocks) {
            var id = identified((ObjectNode) block).get("id").textValue();
            if (block.has("key")) {
                keys.put(block.get("key").textValue(), id);
            }
            if (block.has("table")) {
                table(id, (ObjectNode) block.get("table"));
            }
            if (((ObjectNode) block).remove("task") != null) {
                tasks.add(Json.object().put("id", newId()).put("at", id).put("text", Texts.clean(block.get("text").textValue())));
            }
        }
        return blocks;
    }

    private void table(String id, ObjectNode table) {
        var number = column(table, "no");
        var amount = column(table, "amount");
        var entries = Json.array();
        for (var row : table.withArray("rows")) {
            var rowId = identified((ObjectNode) row).get("id").textValue();
            var cells = (ArrayNode) row.get("cells");
            cells.forEach(Stretches::find);
            compute(cells, row.path("kind").asText().equals("total") ? amount : number);
            if (!row.has("kind")) {
                entries.add(entry(rowId, table, cells));
            }
        }
        switch (table.get("kind").textValue()) {
            case "tasks" -> tasks.addAll(entries);
            case "targets" -> targets.addAll(entries);
            case "budget" -> budgets.addObject().put("table", id).set("lines", entries);
            default -> { }
        }
    }

    private static void compute(ArrayNode cells, int column) {
        if (column >= 0 && said(cells, column).isEmpty()) {
            cells.set(column, Json.object().put("computed", true));
        }
    }

    private static String said(ArrayNode cells, int column) {
        if (column < 0) {
            return "";
        }
        var cell = cells.get(column);
        return Texts.clean(cell.isTextual() ? cell.textValue() : cell.path("text").asText());
    }

    private ObjectNode entry(String at, ObjectNode table, ArrayNode cells) {
        return Json.object()
                .put("id", newId())
                .put("at", at)
                .put("text", said(cells, column(table, "text")))
                .put("written", said(cells, column(table, "value")));
    }

    private static int column(ObjectNode table, String role) {
        var columns = table.withArray("columns");
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).get("role").textValue().equals(role))
                .findFirst()
                .orElse(-1);
    }

    private ArrayNode appendices(ArrayNode appendices) {
        for (var appendix : appendices) {
            identified((ObjectNode) appendix);
            blocks((ArrayNode) appendix.get("blocks"));
        }
        return appendices;
    }

    /** A duty "before day n of a period's last month" is due the day before, in each year of the plan. */
    private ArrayNode duties(ArrayNode duties) {
        for (var duty : duties) {
            var object = (ObjectNode) duty;
            identified(object).put("at", keys.get(object.get("at").textValue()));
            var day = Integer.parseInt(object.get("beforeDay").textValue());
            var months = switch (object.get("period").textValue()) {
                case "month" -> 1;
                case "quarter" -> 3;
                case "half" -> 6;
                default -> 12;
            };
            var last = settings.yearTo() == null ? year : settings.yearTo();
            object.set("due", Json.texts(IntStream.rangeClosed(year, last)
                    .boxed()
                    .flatMap(y -> IntStream.rangeClosed(1, 12 / months)
                            .mapToObj(p -> LocalDate.of(y, p * months, day).minusDays(1).toString()))
                    .toList()));
        }
        return duties;
    }
}
