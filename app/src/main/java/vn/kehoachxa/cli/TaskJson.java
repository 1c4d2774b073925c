package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.planfile.EntryJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.tracking.Tracked;

/** A task on a day, as the verbs print it. */
final class TaskJson {

    private TaskJson() {}

    static JsonNode of(Tracked task, int version) {
        var stated = task.stated();
        var reading = EntryJson.reading(task.reading());
        var node = Json.object()
                .put("task", task.id().toString())
                .put("plan", task.paper().toString())
                .put("version", version)
                .put("at", stated.task().at().toString())
                .put("group", stated.group())
                .put("text", stated.text())
                .put("content", stated.content())
                .put("lead", stated.lead());
        node.set("supporting", Json.texts(stated.supporting()));
        node.put("assignee", stated.task().assignee()).put("outcome", stated.outcome()).put("timing", stated.timing());
        node.set("kind", reading.get("kind"));
        node.set("also", reading.get("also"));
        node.set("confident", reading.get("confident"));
        node.set("start", reading.get("start"));
        node.set("due", reading.get("due"));
        node.put("nextDue", task.nextDue() == null ? null : task.nextDue().toString());
        node.set("dueDates", reading.get("dueDates"));
        node.put("status", task.status().code());
        node.set("flags", codes(task.flags()));
        node.put("percent", task.percent()).put("lastProgress", task.lastProgress() == null ? null : task.lastProgress().toString());
        return node.set("missing", codes(task.missing()));
    }

    static JsonNode codes(Iterable<? extends Coded> values) {
        return Json.array(values, v -> Json.array().textNode(v.code()));
    }
}
