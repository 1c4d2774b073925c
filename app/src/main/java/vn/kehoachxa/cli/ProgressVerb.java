package vn.kehoachxa.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.TaskPlace;
import vn.kehoachxa.tracking.Tracked;

/**
 * {@code progress}: records where a task stands. {@code --met D} names the due day that is met by it, of a task that has several; without
 * it none but the last state is told.
 */
final class ProgressVerb implements Verb {

    private static final String MET = "--met";

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("TASK", true), Arguments.option("--status", "S"), Arguments.option("--percent", "P"),
                Arguments.option("--note", "T"), Arguments.many("--evidence", "FILE"), Arguments.option("--date", "D"),
                Arguments.option("--by", "NAME"), Arguments.option(MET, "D"));
    }

    @Override
    public Answer run(Call call) {
        var status = status(call);
        var percent = percent(call);
        var date = call.has("--date") ? call.day("--date") : call.today();
        var met = call.day(MET);
        if (status == TaskStatus.NOT_STARTED && percent != null && percent > 0) {
            throw new UsageException("PROGRESS-PERCENT", call.value("--percent"));
        }
        if (status == TaskStatus.STOPPED && Texts.oneLine(call.has("--note") ? call.value("--note") : "").isEmpty()) {
            throw new UsageException("PROGRESS-REASON");
        }
        var files = call.values("--evidence").stream().map(f -> Call.path("--evidence", f)).toList();
        return call.reading(store -> {
            var place = store.papers().findTask(call.value("TASK"));
            var before = tracked(call, store, place, date);
            if (met != null && !before.reading().dueDates().contains(met)) {
                throw new UsageException("PROGRESS-MET", met, before.reading().dueDates().stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
            }
            var evidence = new ArrayList<Evidence>();
            files.forEach(f -> evidence.add(store.evidence().keep(call.services().ids().get(), f)));
            var entry = new Progress(
                    call.services().ids().get(), place.task(), date, call.has("--by") ? call.value("--by") : call.services().user(), status,
                    percent == null ? before.percentAt(status) : percent, call.has("--note") ? call.value("--note") : "", met, evidence);
            store.log().record(place.paper(), entry);
            return answer(call, entry, tracked(call, store, place, latest(date, call.today())));
        });
    }

    private static Answer answer(Call call, Progress entry, Tracked after) {
        var flags = after.flags().stream().map(f -> call.text("task.flag." + f.code())).collect(Collectors.joining(", "));
        var state = call.text("follow.status." + after.status().code()) + (flags.isEmpty() ? "" : " (" + flags + ")");
        return new Answer(
                call.text("cli.progress.done", after.stated().text(), state, after.percent()),
                Json.object()
                        .put("entry", entry.id().toString())
                        .put("task", entry.about().toString())
                        .put("status", after.status().code())
                        .set("flags", TaskJson.codes(after.flags())));
    }

    private static Tracked tracked(Call call, Store store, TaskPlace place, LocalDate day) {
        return call.tracker(store).on(day, store.followed(place.paper())).stream()
                .filter(t -> t.id().equals(place.task()))
                .findFirst()
                .orElseThrow(() -> new UsageException("TASK-NOWHERE", place.task()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static TaskStatus status(Call call) {
        if (!call.has("--status")) {
            throw new UsageException("USAGE-REQUIRED", "--status");
        }
        return Coded.find(TaskStatus.class, call.value("--status"))
                .orElseThrow(() -> new UsageException(
                        "TASK-STATUS", call.value("--status"),
                        List.of(TaskStatus.values()).stream().map(Coded::code).collect(Collectors.joining(", "))));
    }

    private static Integer percent(Call call) {
        var given = call.value("--percent");
        if (given == null) {
            return null;
        }
        if (!given.matches("\\d{1,3}") || Integer.parseInt(given) > 100) {
            throw new UsageException("PROGRESS-PERCENT", given);
        }
        return Integer.parseInt(given);
    }
}
