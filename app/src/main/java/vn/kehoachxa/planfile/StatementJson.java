package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.StatedBudget;
import vn.kehoachxa.plan.StatedTarget;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.timing.TimingReader;

/**
 * The tasks, targets, budgets and duties of a paper, written out for readers of the file with what their rows and headings say. All
 * stand in the order of the text.
 */
final class StatementJson {

    private static final TimingReader TIMING = new TimingReader();

    private final Paper paper;
    private final Log log;

    private StatementJson(Paper paper, Log log) {
        this.paper = paper;
        this.log = log;
    }

    static void put(ObjectNode node, Paper paper, Log log) {
        var statements = new StatementJson(paper, log);
        node.set("tasks", Json.array(Statements.tasks(paper), statements::task));
        node.set("targets", Json.array(Statements.targets(paper), statements::target));
        node.set("budgets", Json.array(Statements.budgets(paper), statements::budget));
        node.set("duties", Json.array(duties(paper), statements::duty));
    }

    private JsonNode task(StatedTask stated) {
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
        EntryJson.putReading(node, TIMING.read(stated, paper.identity()));
        var last = log.of(Progress.class, task.id()).reduce((earlier, later) -> later);
        node.put("waitingFor", task.waitingFor())
                .put("status", last.map(Progress::status).orElse(TaskStatus.NOT_STARTED).code())
                .put("percent", last.map(Progress::percent).orElse(0));
        LogJson.put(node, "progress", log, Progress.class, task.id(), true);
        return node;
    }

    private JsonNode target(StatedTarget stated) {
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
        var reached = LogJson.reached(log, stated.target().id());
        node.put("actual", reached == null ? BigDecimal.ZERO : reached);
        LogJson.put(node, "achieved", log, Achieved.class, stated.target().id(), false);
        return node;
    }

    private JsonNode budget(StatedBudget budget) {
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
            LogJson.put(line, "spent", log, Spending.class, i.line().id(), true);
            return line;
        }));
        return node.put("total", budget.total()).put("totalWritten", budget.totalWritten());
    }

    private JsonNode duty(ReportingDuty duty) {
        var node = EntryJson.putDuty(Json.object().put("id", duty.id().toString()).put("at", duty.at().toString()), duty);
        LogJson.put(node, "delivered", log, Delivered.class, duty.id(), false);
        return node;
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
