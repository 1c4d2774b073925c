package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;

/** What is stored of tasks, targets, budget lines and duties, as edits carry it; a paper writes out what they state as well. */
public final class EntryJson {

    private EntryJson() {}

    static JsonNode write(Entry entry) {
        return switch (entry) {
            case Task task -> task(task);
            case Target target -> start("target", target).put("unitOfMeasure", target.unitOfMeasure());
            case BudgetLine line -> start("budgetLine", line).put("task", line.task() == null ? null : line.task().toString());
            case ReportingDuty duty -> putDuty(start("duty", duty), duty);
        };
    }

    private static ObjectNode start(String type, Entry entry) {
        return Json.object().put("type", type).put("id", entry.id().toString()).put("at", entry.at().toString());
    }

    private static JsonNode task(Task task) {
        var node = start("task", task)
                .put("content", task.content())
                .put("lead", task.lead());
        node.set("supporting", Json.texts(task.supporting()));
        node.put("assignee", task.assignee())
                .put("outcome", task.outcome())
                .put("authority", task.authority())
                .put("timing", task.timing())
                .put("waitingFor", task.waitingFor());
        if (task.corrected() != null) {
            node.set("corrected", reading(task.corrected()));
        }
        return node;
    }

    /** What was understood of a time expression. */
    public static JsonNode reading(TimingReading reading) {
        return putReading(Json.object(), reading);
    }

    public static TimingReading reading(JsonNode json) {
        return reading(Fields.of(json));
    }

    static ObjectNode putReading(ObjectNode node, TimingReading reading) {
        node.put("kind", reading.kind().code()).put("start", day(reading.start())).put("due", day(reading.due()));
        node.set("dueDates", days(reading.dueDates()));
        node.set("also", TextJson.codes(reading.also()));
        return node.put("confident", reading.confident());
    }

    static TimingReading reading(Fields fields) {
        return new TimingReading(
                fields.code("kind", TimingKind.class), fields.date("start"), fields.date("due"), fields.dates("dueDates"),
                fields.codes("also", TimingKind.class), fields.flag("confident"));
    }

    static ObjectNode putDuty(ObjectNode node, ReportingDuty duty) {
        node.put("text", duty.text())
                .put("period", duty.period().code())
                .put("direction", duty.direction().code())
                .put("reporter", duty.reporter())
                .put("receiver", duty.receiver())
                .put("via", duty.via())
                .put("windowFrom", day(duty.windowFrom()))
                .put("windowTo", day(duty.windowTo()));
        node.set("due", days(duty.due()));
        return node;
    }

    static ReportingDuty duty(Fields fields) {
        return new ReportingDuty(
                fields.id("id"), fields.id("at"), fields.text("text"), fields.code("period", Period.class),
                fields.code("direction", Direction.class, Direction.IN), fields.text("reporter"), fields.text("receiver"),
                fields.text("via"), fields.date("windowFrom"), fields.date("windowTo"), fields.dates("due"));
    }

    static Entry read(JsonNode json) {
        var fields = Fields.of(json);
        return switch (fields.required("type")) {
            case "task" -> new Task(
                    fields.id("id"), fields.id("at"), fields.text("content"), fields.text("lead"), fields.texts("supporting"),
                    fields.text("assignee"), fields.text("outcome"), fields.text("authority"), fields.text("timing"),
                    fields.text("waitingFor"), fields.has("corrected") ? reading(fields.object("corrected")) : null);
            case "target" -> new Target(fields.id("id"), fields.id("at"), fields.text("unitOfMeasure"));
            case "budgetLine" -> new BudgetLine(fields.id("id"), fields.id("at"), fields.optionalId("task"));
            case "duty" -> duty(fields);
            default -> throw PlanFileException.malformed("no such entry: " + fields.required("type"));
        };
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    static JsonNode days(List<LocalDate> days) {
        return Json.texts(days.stream().map(LocalDate::toString).toList());
    }
}
