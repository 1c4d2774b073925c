package vn.kehoachxa.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.tracking.Tracked;
import vn.kehoachxa.tracking.UnitNames;

/**
 * {@code tasks}: the tasks of a plan, or of all plans that are followed, as they stand today. Of several {@code --status} one must hold;
 * {@code --due-before} asks for the next due day, {@code --unit} for the unit that leads or helps, by any of its names.
 */
final class TasksVerb implements Verb {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** A task and the version of its plan. */
    private record Found(Tracked task, int version) {}

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("PLAN", false), Arguments.many("--status", "S"), Arguments.option("--due-before", "D"),
                Arguments.option("--unit", "U"));
    }

    @Override
    public Answer run(Call call) {
        var today = call.today();
        var states = states(call);
        var before = call.day("--due-before");
        if (call.has("--unit") && call.value("--unit").isBlank()) {
            // A variable of a script that was not set: no tasks of nobody are not what is meant.
            throw new UsageException("USAGE-VALUE", "--unit", call.value("--unit"));
        }
        return call.reading(store -> {
            var tracker = call.tracker(store);
            var units = new UnitNames(store.office().load().units());
            Predicate<Tracked> wanted = t -> states.test(t) && isDueBefore(t, before) && (!call.has("--unit") || isOf(t, call.value("--unit"), units));
            var found = plans(call, store)
                    .flatMap(id -> {
                        var followed = store.followed(id);
                        return tracker.on(today, followed).stream().map(t -> new Found(t, followed.paper().identity().version()));
                    })
                    .filter(f -> wanted.test(f.task()))
                    .toList();
            var text = found.isEmpty()
                    ? call.text("cli.tasks.none")
                    : found.stream().map(f -> line(call, f.task())).collect(Collectors.joining("\n"));
            return new Answer(text, Json.array(found, f -> TaskJson.of(f.task(), f.version())));
        });
    }

    private static Predicate<Tracked> states(Call call) {
        Predicate<Tracked> any = null;
        for (var given : call.values("--status")) {
            var one = Coded.find(TaskStatus.class, given)
                    .<Predicate<Tracked>>map(s -> t -> t.status() == s)
                    .or(() -> Coded.find(TaskFlag.class, given).map(f -> t -> t.is(f)))
                    .orElseThrow(() -> new UsageException("TASK-STATUS", given, known()));
            any = any == null ? one : any.or(one);
        }
        return any == null ? t -> true : any;
    }

    private static String known() {
        return Stream.<Coded>concat(Stream.of(TaskStatus.values()), Stream.of(TaskFlag.values())).map(Coded::code).collect(Collectors.joining(", "));
    }

    private static boolean isDueBefore(Tracked task, LocalDate day) {
        return day == null || task.nextDue() != null && task.nextDue().isBefore(day);
    }

    private static boolean isOf(Tracked task, String unit, UnitNames units) {
        return Stream.concat(Stream.of(task.stated().lead()), task.stated().supporting().stream()).anyMatch(cell -> units.isNamed(cell, unit));
    }

    /** The plan that was asked for; else the office's own that are followed, the newest years first. */
    private static Stream<UUID> plans(Call call, Store store) {
        if (call.has("PLAN")) {
            return Stream.of(store.papers().find(call.value("PLAN")));
        }
        return store.papers().list().stream()
                .filter(p -> p.type() == PaperType.PLAN && p.state().isFollowed())
                .sorted(Comparator.comparing(PaperSummary::year).reversed().thenComparing(PaperSummary::id))
                .map(PaperSummary::id);
    }

    private static String line(Call call, Tracked task) {
        var due = task.nextDue() == null ? "-" : DAY.format(task.nextDue());
        var states = Stream.concat(
                Stream.of(call.text("follow.status." + task.status().code())), task.flags().stream().map(f -> call.text("task.flag." + f.code())));
        return call.text(
                "cli.tasks.line", task.id(), due, states.collect(Collectors.joining(", ")), task.stated().lead(),
                task.stated().text());
    }
}
