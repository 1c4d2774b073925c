package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.StatedBudget;
import vn.kehoachxa.plan.StatedTarget;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;

/**
 * The tasks, targets, budgets and duties of a paper, written out for readers of the file with what their rows and headings say. All
 * stand in the order of the text.
 */
final class StatementJson {

    private StatementJson() {}

    static void put(ObjectNode node, Paper paper) {
        node.set("tasks", Json.array(Statements.tasks(paper), StatementJson::task));
        node.set("targets", Json.array(Statements.targets(paper), StatementJson::target));
        node.set("budgets", Json.array(Statements.budgets(paper), StatementJson::budget));
        node.set("duties", Json.array(duties(paper), d -> EntryJson.putDuty(
                Json.object().put("id", d.id().toString()).put("at", d.at().toString()), d)));
    }

    private static JsonNode task(StatedTask stated) {
        var task = stated.task();
        var node = Json.object()
                .put("id", task.id().toString())
                .put("at", task.at().toString())
                .put("text", stated.text())
                .put("content", stated.content())
                .put("lead", stated.lead());
        node.set("supporting", Json.texts(stated.supporting()));
        node.put("assignee", task.assignee())
                .put("outcome", stated.outcome())
                .put("authority", task.authority())
                .put("timing", stated.timing())
                .put("timingFrom", stated.timingFrom() == null ? null : stated.timingFrom().toString())
                .put("timingBy", task.corrected() == null ? "read" : "clerk");
        EntryJson.putReading(node, stated.reading());
        node.put("waitingFor", task.waitingFor()).put("status", "not_started").put("percent", 0);
        node.set("progress", Json.array());
        return node;
    }

    private static JsonNode target(StatedTarget stated) {
        var node = Json.object()
                .put("id", stated.target().id().toString())
                .put("at", stated.target().at().toString())
                .put("text", stated.text())
                .put("written", stated.written())
                .put("compare", stated.value().compare())
                .put("value", stated.value().value())
                .put("unitOfMeasure", stated.unitOfMeasure())
                .put("lead", stated.lead());
        node.set("supporting", Json.texts(stated.supporting()));
        return node.put("actual", 0);
    }

    private static JsonNode budget(StatedBudget budget) {
        var node = Json.object().put("table", budget.table().id().toString());
        node.set("lines", Json.array(budget.items(), i -> {
            var line = Json.object()
                    .put("id", i.line().id().toString())
                    .put("at", i.line().at().toString())
                    .put("text", i.text())
                    .put("amount", i.amount())
                    .put("source", i.source())
                    .put("note", i.note())
                    .put("task", i.line().task() == null ? null : i.line().task().toString());
            line.set("spent", Json.array());
            return line;
        }));
        return node.put("total", budget.total()).put("totalWritten", budget.totalWritten());
    }

    private static List<ReportingDuty> duties(Paper paper) {
        var order = new HashMap<UUID, Integer>();
        Places.inOrder(paper).forEach(id -> order.put(id, order.size()));
        return paper.entries()
                .all(ReportingDuty.class)
                .sorted(Comparator.comparing((ReportingDuty d) -> order.getOrDefault(d.at(), Integer.MAX_VALUE))
                        .thenComparing(ReportingDuty::id))
                .toList();
    }
}
