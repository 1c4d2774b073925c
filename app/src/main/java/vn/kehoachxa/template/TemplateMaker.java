package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/**
 * Makes a template of a plan: what belongs to the office and to the period becomes fields, what was done and who signed goes. The acts that
 * a text names keep their years.
 */
final class TemplateMaker {

    private static final Set<String> OF_THE_PAPER = Set.of(
            "schema", "id", "office", "version", "supersedes", "state", "issued", "form", "year", "yearTo", "addressees", "about", "archive", "drafter",
            "copies", "signature", "tasks", "targets", "budgets", "duties");

    private final Paper paper;
    private final Masks masks;
    private final Function<String, List<Citation>> citations;

    TemplateMaker(Paper paper, OfficeProfile office, Function<String, List<Citation>> citations) {
        this.paper = paper;
        this.masks = new Masks(paper.identity(), office);
        this.citations = citations;
    }

    /** @param id by which it is asked for */
    ObjectNode template(String id, String name, String description) {
        var tree = PaperJson.write(paper);
        var head = Json.object().put("parent", tree.at("/head/parent").textValue());
        head.set("org", tree.at("/head/org"));
        tree.set("head", head);
        var duties = duties(tree);
        var body = (ObjectNode) masked(bare(tree));
        body.set("recipients", Json.array(body.withArray("recipients"), r -> r.get("text")));
        body.set("duties", duties);
        var template = Json.object().put("id", id).put("name", name).put("description", description);
        if (paper.identity().yearTo() != null) {
            template.put("years", paper.identity().yearTo() - paper.identity().year() + 1);
        }
        return template.set("paper", body);
    }

    /** A duty hangs on a line by a key, since ids are given anew. */
    private static ArrayNode duties(ObjectNode tree) {
        var duties = Json.array();
        for (var duty : tree.withArray("duties")) {
            var day = duty.path("due").isEmpty() ? null : LocalDate.parse(duty.path("due").get(0).textValue()).plusDays(1);
            if (day != null && day.getDayOfMonth() <= 28) {
                var key = "duty" + duties.size();
                if (mark(tree.get("body"), duty.get("at").textValue(), key)) {
                    var copy = ((ObjectNode) duty.deepCopy()).without(List.of("id", "due", "windowFrom", "windowTo"));
                    duties.add(((ObjectNode) copy).put("at", key).put("beforeDay", Integer.toString(day.getDayOfMonth())));
                }
            }
        }
        return duties;
    }

    private static boolean mark(JsonNode blocks, String id, String key) {
        for (var block : blocks) {
            if (block.get("id").textValue().equals(id)) {
                ((ObjectNode) block).put("key", key);
                return true;
            }
        }
        return false;
    }

    /** Without what belongs to this one paper. */
    private static ObjectNode bare(ObjectNode tree) {
        tree.remove(OF_THE_PAPER.stream().filter(f -> !f.equals("type") && !f.equals("kind")).toList());
        for (var list : List.of("legalBases", "opening")) {
            tree.withArray(list).forEach(p -> ((ObjectNode) p).remove("id"));
        }
        ((ObjectNode) tree.get("closing")).remove("id");
        bareBlocks(tree.withArray("body"));
        for (var appendix : tree.withArray("appendices")) {
            ((ObjectNode) appendix).remove(List.of("id", "number"));
            bareBlocks((ArrayNode) appendix.get("blocks"));
        }
        return tree;
    }

    private static void bareBlocks(ArrayNode blocks) {
        for (var block : blocks) {
            var node = (ObjectNode) block;
            var isTask = node.has("task");
            node.remove(List.of("id", "number", "task", "target", "budgetLine"));
            if (node.has("table")) {
                bareRows((ObjectNode) node.get("table"));
            } else if (isTask) {
                node.put("task", true);
            }
        }
    }

    /** Plain rows say no kind. What the program fills is written out, and is filled again when a plan is made. */
    private static void bareRows(ObjectNode table) {
        for (var row : table.withArray("rows")) {
            var node = (ObjectNode) row;
            node.remove(List.of("id", "task", "target", "budgetLine"));
            if (node.path("kind").asText().equals("row")) {
                node.remove("kind");
            }
        }
    }

    /** The tree with fields in its texts; what lies at places of a text moves with it. */
    private JsonNode masked(JsonNode node) {
        if (node.isTextual()) {
            return Json.object().textNode(shifted(node.textValue()).text());
        }
        if (node.isArray()) {
            return Json.array(node, this::masked);
        }
        if (!node.isObject()) {
            return node;
        }
        var object = Json.object();
        node.properties().forEach(p -> object.set(p.getKey(), masked(p.getValue())));
        if (node.path("text").isTextual()) {
            var text = shifted(node.get("text").textValue());
            object.path("marks").forEach(m -> text.move((ObjectNode) m));
            if (object.has("titleTo")) {
                text.move(object, "titleTo");
            }
        }
        if (node.has("titleMarks")) {
            var title = shifted(node.get("title").textValue());
            object.get("titleMarks").forEach(m -> title.move((ObjectNode) m));
        }
        return object;
    }

    private Shifted shifted(String text) {
        var kept = citations.apply(text).stream().map(c -> new Masks.Masked(c.from(), c.to(), null)).toList();
        return Shifted.masked(text, masks.in(text, kept));
    }
}
