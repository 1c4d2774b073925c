package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TaskStatus;

/** What was recorded of tasks, targets, budget lines and duties, as a paper's file carries it with each of them. */
public final class LogJson {

    private LogJson() {}

    /** One entry, without what it speaks of. */
    public static JsonNode write(LogEntry entry) {
        var node = Json.object()
                .put("id", entry.id().toString())
                .put("date", entry.date().toString())
                .put("by", entry.by());
        switch (entry) {
            case Progress p -> {
                node.put("status", p.status().code()).put("percent", p.percent());
                if (p.met() != null) {
                    node.put("met", p.met().toString());
                }
            }
            case Achieved a -> node.put("value", a.value());
            case Spending s -> node.put("amount", s.amount());
            case Delivered d -> node.put("due", d.due().toString());
        }
        node.put("note", entry.note());
        return node.set("evidence", Json.array(entry.evidence(), LogJson::evidence));
    }

    private static JsonNode evidence(Evidence evidence) {
        return Json.object()
                .put("id", evidence.id().toString())
                .put("name", evidence.name())
                .put("size", evidence.size())
                .put("sha256", evidence.sha256());
    }

    /** Puts the list of a kind's entries; where there are none, and the file's form does not ask for the key, nothing. */
    static <E extends LogEntry> void put(ObjectNode node, String key, Log log, Class<E> kind, UUID about, boolean always) {
        var entries = log.of(kind, about).toList();
        if (always || !entries.isEmpty()) {
            node.set(key, Json.array(entries, LogJson::write));
        }
    }

    /**
     * What a paper's canonical tree carries.
     *
     * @throws PlanFileException where it is not what it must be
     */
    public static Log read(JsonNode paper) {
        var fields = Fields.of(paper);
        var entries = new ArrayList<LogEntry>();
        try {
            fields.list("tasks", n -> entries.addAll(of(n, "progress", LogJson::progress)));
            fields.list("targets", n -> entries.addAll(of(n, "achieved", LogJson::achieved)));
            for (var budget : fields.list("budgets", Fields::of)) {
                budget.list("lines", n -> entries.addAll(of(n, "spent", LogJson::spending)));
            }
            fields.list("duties", n -> entries.addAll(of(n, "delivered", LogJson::delivered)));
        } catch (IllegalArgumentException refused) {
            throw PlanFileException.malformed(refused.getMessage(), refused);
        }
        return new Log(entries);
    }

    /** Reads an entry that speaks of the thing with an id. */
    @FunctionalInterface
    private interface Reader {
        LogEntry read(UUID about, Fields fields);
    }

    private static List<LogEntry> of(JsonNode thing, String key, Reader reader) {
        var fields = Fields.of(thing);
        var about = fields.id("id");
        return fields.list(key, n -> reader.read(about, Fields.of(n)));
    }

    private static LogEntry progress(UUID about, Fields f) {
        return new Progress(
                f.id("id"), about, f.requiredDate("date"), f.text("by"), f.code("status", TaskStatus.class), f.integer("percent", 0),
                f.text("note"), f.date("met"), evidence(f));
    }

    private static LogEntry achieved(UUID about, Fields f) {
        return new Achieved(f.id("id"), about, f.requiredDate("date"), f.text("by"), f.decimal("value"), f.text("note"), evidence(f));
    }

    private static LogEntry spending(UUID about, Fields f) {
        return new Spending(f.id("id"), about, f.requiredDate("date"), f.text("by"), f.whole("amount"), f.text("note"), evidence(f));
    }

    private static LogEntry delivered(UUID about, Fields f) {
        return new Delivered(f.id("id"), about, f.requiredDate("date"), f.text("by"), f.requiredDate("due"), f.text("note"), evidence(f));
    }

    private static List<Evidence> evidence(Fields fields) {
        return fields.list("evidence", n -> {
            var f = Fields.of(n);
            return new Evidence(f.id("id"), f.text("name"), f.whole("size"), f.required("sha256"));
        });
    }

    /** What had been reached of a target last; null where nobody has said. */
    static BigDecimal reached(Log log, UUID target) {
        return log.of(Achieved.class, target).reduce((earlier, later) -> later).map(Achieved::value).orElse(null);
    }
}
